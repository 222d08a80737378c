extension Renderer {
  mutating func openLink(_ link: Node) {
    html.write("<a href=\"")
    writeAddress(of: link, isImage: false)
    writeTitle(of: link)
    html.write("\">")
  }

  mutating func openImage(_ node: Node) {
    html.write("<img src=\"")
    writeAddress(of: node, isImage: true)
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

  private mutating func writeAddress(of node: Node, isImage: Bool) {
    // Links of our own making have no origin: they lead where they say.
    guard let origin = node.origin else { return html.escapeAddress(node.url) }
    let destination = String(decoding: node.url, as: UTF8.self)
    links.append(
      MarkdownLink(destination: destination, isImage: isImage, position: places.position(at: origin)))
    if var address = readdress(destination) {
      address.withUTF8 { html.escapeAddress($0) }
    } else {
      html.escapeAddress(node.url)
    }
  }
}
