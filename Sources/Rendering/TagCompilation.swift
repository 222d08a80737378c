import SourceText

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
