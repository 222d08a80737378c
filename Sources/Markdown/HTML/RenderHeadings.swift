extension Renderer {
  mutating func openHeading(_ node: Node) {
    let text = plainText(of: node)
    let heading = MarkdownHeading(
      level: max(2, node.headingLevel), id: ids.id(for: text), text: text,
      position: places.position(at: node.origin ?? 0))
    headings.append(heading)
    if startsSection(node) { sections.end(at: html.count) }
    html.write("<h")
    html.write(digit: heading.level)
    html.write(" id=\"")
    html.write(heading.id.utf8)
    html.write("\">")
    headingStart = html.count
  }

  mutating func closeHeading(_ node: Node) {
    let words = headingStart..<html.count
    html.write("</h")
    html.write(digit: max(2, node.headingLevel))
    html.write(">\n")
    if startsSection(node), let heading = headings.last {
      sections.begin(heading, written: words, at: html.count)
    }
  }

  private func startsSection(_ heading: Node) -> Bool {
    heading.headingLevel <= 2 && heading.parent?.kind == .document
  }
}
