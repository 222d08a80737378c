/// A page's template, compiled against the view that it prints.
public struct Template<Page: View>: Sendable {
  /// The name under which it was asked for, such as `deal`.
  public let name: String
  /// What the template, with all that it includes, prints or asks of the view and its parts; sorted.
  public let usedFields: [ViewFieldName]
  /// What the view and its parts declare; sorted.
  public let declaredFields: [ViewFieldName]
  private let program: Program

  init(name: String, _ compiled: CompiledPage) {
    self.name = name
    usedFields = compiled.usedFields.sorted()
    declaredFields = compiled.declaredFields.sorted()
    program = compiled.program
  }

  /// What the view and its parts declare and the template does not use; sorted.
  public var unusedFields: [ViewFieldName] {
    let used = Set(usedFields)
    return declaredFields.filter { !used.contains($0) }
  }

  /// Appends the page in UTF-8. Whatever the buffer holds stays, and its capacity is reused.
  public func render(_ view: Page, into buffer: inout [UInt8]) {
    var renderer = Renderer(program, appendingTo: buffer)
    buffer = []
    OneView(view).render(renderer.page, as: 0, in: &renderer)
    buffer = renderer.output
  }
}

/// A field by the view that declares it, such as `FindingView.condition`.
public struct ViewFieldName: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let view: String
  public let field: String

  public var description: String { "\(view).\(field)" }

  public static func < (a: ViewFieldName, b: ViewFieldName) -> Bool {
    (a.view, a.field) < (b.view, b.field)
  }
}
