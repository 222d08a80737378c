extension Renderer {
  mutating func openLink(_ link: Node) {
    note(link, isImage: false)
    html.write("<a href=\"")
    html.escapeAddress(link.url)
    writeTitle(of: link)
    html.write("\">")
  }

  mutating func openImage(_ node: Node) {
    note(node, isImage: true)
    html.write("<img src=\"")
    html.escapeAddress(node.url)
    html.write("\" alt=\"")
    image = node
  }

  mutating func closeImage(_ node: Node) {
    image = nil
    writeTitle(of: node)
    html.write("\" />")
  }

  mutating func writeDescription(_ node: Node) {
    switch node.kind {
    case .text, .code: writeWords(node.literal)
    case .softBreak, .lineBreak:
      html.write(" ")
      sections.words.space()
    default: break
    }
  }

  private mutating func writeTitle(of node: Node) {
    if node.title.isEmpty { return }
    html.write("\" title=\"")
    html.escape(node.title)
  }

  private mutating func note(_ node: Node, isImage: Bool) {
    guard let origin = node.origin else { return }
    links.append(
      MarkdownLink(
        destination: String(decoding: node.url, as: UTF8.self), isImage: isImage,
        position: places.position(at: origin)))
  }
}
