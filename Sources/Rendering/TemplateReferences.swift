/// What a template refers to, wherever in it.
struct TemplateReferences {
  private(set) var blocks: Set<String> = []
  /// The names of partials and parents.
  private(set) var inclusions: Set<String> = []

  init(in nodes: [TemplateNode]) {
    collect(nodes)
  }

  private mutating func collect(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .lineStart, .text, .variable: break
      case .section(_, _, let content): collect(content)
      case .partial(let inclusion): inclusions.insert(inclusion.name.text)
      case .parent(let inclusion, let arguments):
        inclusions.insert(inclusion.name.text)
        for argument in arguments { collect(argument.content) }
      case .block(let block):
        blocks.insert(block.name.text)
        collect(block.content)
      }
    }
  }
}
