import SourceText

extension PageCompiler {
  /// Puts in a partial, or a parent with the blocks that it is given.
  mutating func include(
    _ inclusion: TemplateInclusion, _ arguments: [TemplateBlock], at place: CompilerPlace
  ) {
    let name = inclusion.name
    guard let template = sources.partial(named: name.text) else {
      problems.insert(.unknownPartial(name, among: sources.partialNames, in: file(place)))
      return
    }
    let blocks = sources.blocks(in: template)
    for argument in arguments where !blocks.contains(argument.name.text) {
      problems.insert(.unknownBlock(argument.name, of: name.text, among: blocks, in: file(place)))
    }
    let overrides = place.overrides.adding(arguments, from: place.template).limited(to: blocks)
    let indentation = inclusion.indentation.map { margin($0, at: place) } ?? []
    let adds = place.isIndented && inclusion.indentation != nil
    let isIndented = adds || !indentation.isEmpty
    let number = routine(
      RoutineKey(template: template, scope: place.scope, overrides: overrides, isIndented: isIndented))
    calls.append(
      RoutineCall(
        caller: assembly.routine, routine: number, move: assembly.move, site: inclusion,
        template: place.template))
    if isIndented {
      assembly.append(
        .callIndented(
          routine: Int32(number), start: Int32(literals.count), count: Int32(indentation.count), adds: adds))
      literals += indentation
    } else {
      assembly.append(.call(routine: Int32(number)))
    }
  }

  /// A block prints its own content, or what overrides it in its place: the new content loses the indentation
  /// it was written with and takes on that of the block.
  mutating func compileBlock(_ block: TemplateBlock, at place: CompilerPlace) {
    guard let override = place.overrides[block.name.text] else {
      compile(block.content, at: place)
      return
    }
    var inner = place
    inner.template = override.template
    inner.overrides = override.overrides
    inner.dedent = override.block.contentIndentation?.count ?? 0
    if let whitespace = (block.isStandalone ? block.contentIndentation : nil) ?? block.indentation {
      inner.margin = margin(whitespace, at: place)
    }
    var content = override.block.content[...]
    if block.isStandalone, !override.block.isStandalone, !content.isEmpty {
      startLine(0..<0, at: inner)
    } else if !block.isStandalone, case .lineStart? = content.first {
      content.removeFirst()
    }
    compile(content, at: inner)
  }
}
