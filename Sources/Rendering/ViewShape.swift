/// What templates may know of a view before there is one: its name, and the names and kinds of its fields.
struct ViewShape: Sendable {
  /// Tells shapes apart; two views of one type have one shape.
  let id: ObjectIdentifier
  /// The view's type without its module, such as `FindingView`.
  let name: String
  let fields: [FieldShape]

  init(id: ObjectIdentifier, name: String, fields: [FieldShape]) {
    self.id = id
    self.name = name
    self.fields = fields
  }

  init<V: View>(of view: V.Type) {
    id = ObjectIdentifier(view)
    name = nameOfType(view)
    fields = V.fields.map {
      FieldShape(name: $0.name, documentation: $0.documentation, kind: $0.kind, element: $0.element)
    }
  }

  /// Whether this is the text of a section, not a view.
  var isText: Bool { fields.first?.name == "." }

  /// The place of a field among the declared ones.
  func field(named name: String) -> Int? {
    fields.firstIndex { $0.name == name }
  }
}

struct FieldShape: Sendable {
  let name: String
  let documentation: String
  let kind: FieldKind
  let element: (@Sendable () -> ViewShape)?
}

extension ViewShape {
  /// What a section over a text, or over a list of texts, enters: nothing but `{{.}}`, of the text's kind.
  static func currentText(_ kind: FieldKind) -> ViewShape {
    let (id, name): (ObjectIdentifier, String) =
      switch kind {
      case .html: (ObjectIdentifier(CurrentHTML.self), "the current HTML")
      case .svg: (ObjectIdentifier(CurrentSVG.self), "the current SVG")
      default: (ObjectIdentifier(CurrentText.self), "the current text")
      }
    let text = FieldShape(name: ".", documentation: "The current text.", kind: kind, element: nil)
    return ViewShape(id: id, name: name, fields: [text])
  }

  private enum CurrentText {}
  private enum CurrentHTML {}
  private enum CurrentSVG {}
}

/// A type's name with the types around it, without its module and without the marks of private ones, which
/// differ from run to run.
private func nameOfType<T>(_ type: T.Type) -> String {
  String(reflecting: type).split(separator: ".").dropFirst()
    .filter { !$0.hasPrefix("(unknown context") }
    .joined(separator: ".")
}
