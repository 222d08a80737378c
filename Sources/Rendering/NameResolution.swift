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
  private mutating func resolve(_ name: TemplateName, at place: CompilerPlace) -> ResolvedName? {
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

extension PageCompiler {
  mutating func compileVariable(_ name: TemplateName, isRaw: Bool, at place: CompilerPlace) {
    guard let found = resolve(name, at: place) else { return }
    switch found.field.kind {
    case .text, .integer:
      if isRaw { problems.insert(.unescapedText(name, in: file(place))) }
    case .html, .svg:
      if !isRaw { problems.insert(.escapedMarkup(name, found.field.kind, in: file(place))) }
    case .flag, .texts, .view, .views:
      problems.insert(.unprintable(name, found.field.kind, in: file(place)))
    }
    assembly.append(isRaw ? .raw(found.slot) : .escaped(found.slot))
  }

  mutating func compileSection(
    _ name: TemplateName, _ content: [TemplateNode], at place: CompilerPlace
  ) {
    guard let found = resolve(name, at: place), isQuestion(found, name, at: place) else { return }
    var inner = place
    var entered: Int?
    switch found.field.kind {
    case .flag, .integer: break
    case .text, .texts: entered = shapes.number(of: .currentText(.text))
    case .html, .svg: entered = shapes.number(of: .currentText(found.field.kind))
    case .view, .views:
      entered = found.field.element.map { shapes.number(of: $0()) }
      assembly.entered.append(found.isInnermost)
    }
    if let entered { inner.scope = place.scope.entering(entered) }
    let section = assembly.openSection(.section(found.slot, shape: Int32(entered ?? -1), end: 0))
    compile(content, at: inner)
    assembly.closeSection(at: section)
    if found.field.element != nil { assembly.entered.removeLast() }
  }

  mutating func compileInverted(
    _ name: TemplateName, _ content: [TemplateNode], at place: CompilerPlace
  ) {
    guard let found = resolve(name, at: place), isQuestion(found, name, at: place) else {
      compile(content, at: place)
      return
    }
    let section = assembly.openSection(.inverted(found.slot, end: 0))
    compile(content, at: place)
    assembly.closeSection(at: section)
  }

  /// Whether a section can be opened on the name: a number is neither there nor absent.
  private mutating func isQuestion(
    _ found: ResolvedName, _ name: TemplateName, at place: CompilerPlace
  ) -> Bool {
    guard found.field.kind == .integer else { return true }
    problems.insert(.sectionOfNumber(name, in: file(place)))
    return false
  }
}

extension ViewShape {
  /// Whether this is a text within a section, not a view.
  fileprivate var isText: Bool { fields.first?.name == "." }
}
