import SourceText

/// Reads a template. Whatever is wrong with it, a tree is made of what can be understood.
func parseTemplate(_ file: SourceFile) -> ParsedTemplate {
  let scanner = TagScanner(file)
  var tokens = scanner.tokens
  var problems = scanner.problems + matchTags(&tokens, in: file)
  markLines(&tokens, in: file.bytes)
  var builder = TreeBuilder(file: file, tokens: tokens)
  let nodes = builder.nodes(in: 0..<tokens.count)
  problems += builder.problems
  return ParsedTemplate(file: file, nodes: nodes, problems: problems)
}

private struct TreeBuilder {
  let file: SourceFile
  let tokens: [TemplateToken]
  var problems: [Problem] = []

  init(file: SourceFile, tokens: [TemplateToken]) {
    self.file = file
    self.tokens = tokens
  }

  mutating func nodes(in range: Range<Int>) -> [TemplateNode] {
    var nodes: [TemplateNode] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      if let whitespace = token.lineStart { nodes.append(.lineStart(whitespace)) }
      if let node = node(for: token, at: index) { nodes.append(node) }
      index = token.end ?? index + 1
    }
    return nodes
  }

  private mutating func node(for token: TemplateToken, at index: Int) -> TemplateNode? {
    guard let tag = token.tag else {
      guard case .text(let range) = token.content, !range.isEmpty else { return nil }
      return .text(range)
    }
    let content = index + 1..<max(index + 1, token.end ?? index + 1)
    switch tag.kind {
    case .escaped: return .variable(tag.name, isRaw: false)
    case .raw: return .variable(tag.name, isRaw: true)
    case .section: return .section(tag.name, isInverted: false, nodes(in: content))
    case .inverted: return .section(tag.name, isInverted: true, nodes(in: content))
    case .partial: return .partial(inclusion(tag, token))
    case .parent: return .parent(inclusion(tag, token), arguments(in: content, of: tag))
    case .block: return .block(block(tag, token, content))
    case .close, .comment, .delimiters: return nil
    }
  }

  private func inclusion(_ tag: TemplateToken.Tag, _ token: TemplateToken) -> TemplateInclusion {
    TemplateInclusion(name: tag.name, indentation: token.isStandalone ? token.indentation : nil)
  }

  private mutating func block(
    _ tag: TemplateToken.Tag, _ token: TemplateToken, _ content: Range<Int>
  ) -> TemplateBlock {
    TemplateBlock(
      name: tag.name, indentation: token.indentation, isStandalone: token.isStandalone,
      content: nodes(in: content))
  }

  /// The blocks directly inside a parent; all else there is dropped, with a warning if it says anything.
  private mutating func arguments(in range: Range<Int>, of parent: TemplateToken.Tag) -> [TemplateBlock] {
    var blocks: [TemplateBlock] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      let content = index + 1..<max(index + 1, token.end ?? index + 1)
      if let tag = token.tag, tag.kind == .block {
        blocks.append(block(tag, token, content))
      } else if let offset = dropped(token) {
        problems.append(.outsideBlock(parent.name.text, in: file, at: offset))
      }
      index = token.end ?? index + 1
    }
    return blocks
  }

  /// Where a token says something, if it does.
  private func dropped(_ token: TemplateToken) -> Int? {
    switch token.content {
    case .text(let range):
      range.first { !isWhitespace(file.bytes[$0]) }
    case .tag(let tag):
      [.comment, .delimiters, .close].contains(tag.kind) ? nil : tag.name.offset
    }
  }
}
