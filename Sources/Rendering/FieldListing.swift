/// One line of the documentation of a page's names.
public struct FieldListing: Sendable, Hashable {
  /// How to reach the name from the page, such as `findings.evidence.quotation`.
  public let path: String
  public let kind: FieldKind
  public let documentation: String
  /// The view that declares the name, such as `EvidenceView`.
  public let view: String
}

/// Every name that a page's template may use, in the order of declaration, the parts of a view after the view.
///
/// A view that holds views of its own type is listed once on each way to it.
public func listFields<Page: View>(of page: Page.Type) -> [FieldListing] {
  listFields(of: ViewShape(of: page), under: "", within: [])
}

private func listFields(
  of shape: ViewShape, under path: String, within outer: Set<ObjectIdentifier>
) -> [FieldListing] {
  guard !outer.contains(shape.id) else { return [] }
  return shape.fields.flatMap { field in
    let own = FieldListing(
      path: path + field.name, kind: field.kind, documentation: field.documentation, view: shape.name)
    guard let element = field.element?() else { return [own] }
    return [own] + listFields(of: element, under: "\(own.path).", within: outer.union([shape.id]))
  }
}

/// The fields that a shape and all the shapes within it declare.
func declaredFields(of shape: ViewShape) -> Set<ViewFieldName> {
  var names: Set<ViewFieldName> = []
  var seen: Set<ObjectIdentifier> = []
  var waiting = [shape]
  while let shape = waiting.popLast() {
    guard seen.insert(shape.id).inserted else { continue }
    names.formUnion(shape.fields.map { ViewFieldName(view: shape.name, field: $0.name) })
    waiting += shape.fields.compactMap { $0.element?() }
  }
  return names
}
