import SourceText

/// A name that was found, with where its value will lie.
struct ResolvedName {
  let slot: Slot
  let field: FieldShape
  /// Whether the value belongs to the innermost view.
  let isInnermost: Bool
}

extension PageCompiler {
  /// Finds a name, from the innermost view outward; the parts after a dot only in the view before it.
  mutating func resolve(_ name: TemplateName, at place: CompilerPlace) -> ResolvedName? {
    let parts = name.text == "." ? ["."] : name.text.split(separator: ".").map(String.init)
    let visible = name.text == "." ? Array(place.scope.shapes.prefix(1)) : place.scope.shapes
    let innermost = place.scope.shapes.first { !shapes.shapes[$0].isText }
    for shape in visible {
      guard let field = shapes.shapes[shape].field(named: parts[0]) else { continue }
      markUsed(field, of: shapes.shapes[shape])
      let found = ResolvedName(
        slot: shapes.slot(forField: field, of: shape), field: shapes.shapes[shape].fields[field],
        isInnermost: shape == innermost)
      return follow(parts.dropFirst(), of: found, name, at: place)
    }
    problems.insert(
      name.text == "."
        ? .noCurrentText(name, in: file(place))
        : .unknownName(
          parts[0], at: name.offset, among: place.scope.shapes.map { shapes.shapes[$0] }, in: file(place)))
    return nil
  }

  private mutating func follow(
    _ parts: ArraySlice<String>, of start: ResolvedName, _ name: TemplateName, at place: CompilerPlace
  ) -> ResolvedName? {
    var found = start
    var offset = name.offset + start.field.name.utf8.count + 1
    for part in parts {
      guard found.field.kind == .view, let shape = found.field.element?() else {
        problems.insert(.nothingWithin(found.field, part, at: offset, in: file(place)))
        return nil
      }
      guard let field = shape.field(named: part) else {
        problems.insert(.unknownName(part, at: offset, among: [shape], in: file(place)))
        return nil
      }
      markUsed(field, of: shape)
      assembly.append(.follow(found.slot, field: Int32(field)))
      found = ResolvedName(slot: .followed, field: shape.fields[field], isInnermost: found.isInnermost)
      offset += part.utf8.count + 1
    }
    return found
  }

  private mutating func markUsed(_ field: Int, of shape: ViewShape) {
    guard !shape.isText else { return }
    usedFields.insert(ViewFieldName(view: shape.name, field: shape.fields[field].name))
  }
}
