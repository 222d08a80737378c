/// What replaces the blocks of a parent, by the blocks' names.
struct BlockOverrides: Hashable, Sendable {
  private var blocks: [String: BlockOverride] = [:]

  /// Every block prints its own content.
  static let none = BlockOverrides()

  subscript(name: String) -> BlockOverride? { blocks[name] }

  /// The overrides that a parent gets: those already in force come first, because they are the wish of a
  /// template further down the line of inheritance.
  func adding(_ arguments: [TemplateBlock], from template: Int) -> BlockOverrides {
    var all = self
    for argument in arguments where blocks[argument.name.text] == nil {
      all.blocks[argument.name.text] = BlockOverride(block: argument, template: template, overrides: self)
    }
    return all
  }

  /// Only those that a template with these blocks can look up, so that templates without blocks are compiled
  /// once for all.
  func limited(to names: Set<String>) -> BlockOverrides {
    var some = self
    some.blocks = blocks.filter { names.contains($0.key) }
    return some
  }
}

/// A block's new content, with what was in force where it was written.
struct BlockOverride: Hashable, Sendable {
  let block: TemplateBlock
  /// The place of its template among the templates.
  let template: Int
  /// The overrides for blocks within the new content.
  let overrides: BlockOverrides

  static func == (a: BlockOverride, b: BlockOverride) -> Bool {
    a.template == b.template && a.block.name.offset == b.block.name.offset && a.overrides == b.overrides
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(template)
    hasher.combine(block.name.offset)
    hasher.combine(overrides)
  }
}
