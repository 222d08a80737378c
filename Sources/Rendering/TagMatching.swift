import SourceText

/// Tells each opening tag where its content ends, and each closing tag what it closes.
///
/// Tags that nothing closes, or that close nothing, are problems; so that one does not hide the next, the former
/// end where what holds them ends, and the latter become comments.
func matchTags(_ tokens: inout [TemplateToken], in file: SourceFile) -> [Problem] {
  var problems: [Problem] = []
  var open: [(token: Int, tag: TemplateToken.Tag)] = []
  for index in tokens.indices {
    guard let tag = tokens[index].tag else { continue }
    if tag.kind.opens {
      open.append((index, tag))
    } else if tag.kind == .close {
      guard let opener = open.lastIndex(where: { $0.tag.name.text == tag.name.text }) else {
        problems.append(.unopenedSection(tag.name, nearest: open.last?.tag, in: file))
        tokens[index].content = .tag(TemplateToken.Tag(kind: .comment, name: tag.name))
        continue
      }
      for unclosed in open[(opener + 1)...] {
        problems.append(.unclosedSection(unclosed.tag, before: tag.name.text, in: file))
        tokens[unclosed.token].end = index
      }
      tokens[open[opener].token].end = index
      tokens[index].closes = open[opener].tag.kind
      open.removeSubrange(opener...)
    }
  }
  for unclosed in open {
    problems.append(.unclosedSection(unclosed.tag, before: nil, in: file))
    tokens[unclosed.token].end = tokens.count
  }
  return problems
}
