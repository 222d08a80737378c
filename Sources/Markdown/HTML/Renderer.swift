import SourceText

/// Renders a tree to HTML in one pass, with ids on its headings, and notes what a page needs beside it.
///
/// libcmark's own renderer knows no ids and no sections. This one writes the same bytes otherwise, its safe
/// mode included: raw HTML is left out, and so are dangerous addresses.
struct Renderer {
  var places: SourcePlaces
  let readdress: (String) -> String?
  var ids: HeadingIDs
  var html: HTMLBuffer
  var sections = SectionCutter()
  var headings: [MarkdownHeading] = []
  var links: [MarkdownLink] = []
  /// Where the words of the heading at hand begin in the HTML.
  var headingStart = 0
  /// The image whose description is being written, as text without markup.
  var image: Node?

  init(places: SourcePlaces, options: MarkdownOptions) {
    self.places = places
    readdress = options.readdress
    ids = HeadingIDs(taken: options.anchors)
    html = HTMLBuffer(capacity: places.bodyLength * 5 / 4)
  }

  /// Renders a tree, and behind everything else the list of its footnotes.
  mutating func render(_ root: Node, footnotes: Node?) {
    render(root)
    sections.end(at: html.count)
    guard let footnotes else { return }
    sections.beginFootnotes(at: html.count)
    render(footnotes)
    sections.end(at: html.count)
  }

  private mutating func render(_ root: Node) {
    for event in TreeWalk(root) {
      switch event {
      case .enter(let node) where image != nil: writeDescription(node)
      case .enter(let node): enter(node)
      case .leave(let node) where image != nil:
        if node == image { closeImage(node) }
      case .leave(let node): leave(node)
      }
    }
  }

  /// What was rendered, together with the references that led nowhere before.
  consuming func document(dangling: [(target: String, origin: Int)]) -> MarkdownDocument {
    var all: [DanglingReference] = []
    for (target, origin) in dangling {
      let position = places.position(at: origin)
      all.append(DanglingReference(kind: .reference, target: target, position: position))
    }
    for link in links where link.destination.utf8.first == UInt8(ascii: "#") {
      let target = String(link.destination.dropFirst())
      // `#` and `#top` are the top of any page.
      if target.isEmpty || target == "top" || ids.holds(target) || ids.holds(percentDecoded(target)) {
        continue
      }
      all.append(DanglingReference(kind: .fragment, target: target, position: link.position))
    }
    all.sort { $0.position < $1.position }
    let passages = sections.passages(of: html.bytes)
    return MarkdownDocument(
      html: html.bytes, lead: passages.lead, sections: passages.sections, footnotes: passages.footnotes,
      headings: headings, links: links, danglingReferences: all)
  }

  private mutating func enter(_ node: Node) {
    switch node.kind {
    case .text: writeWords(node.literal)
    case .softBreak:
      html.write("\n")
      sections.words.space()
    case .lineBreak:
      html.write("<br />\n")
      sections.words.space()
    case .code:
      html.write("<code>")
      writeWords(node.literal)
      html.write("</code>")
    case .emphasis: html.write("<em>")
    case .strong: html.write("<strong>")
    case .link: openLink(node)
    case .image: openImage(node)
    case .htmlInline: html.write("<!-- raw HTML omitted -->")
    case .customInline: html.write(node.opening)
    default: enterBlock(node)
    }
  }

  private mutating func enterBlock(_ node: Node) {
    if node.kind != .document, !isInTightList(node) { html.startLine() }
    sections.words.space()
    switch node.kind {
    case .paragraph: if !isInTightList(node) { html.write("<p>") }
    case .heading: openHeading(node)
    case .blockQuote: html.write("<blockquote>\n")
    case .list: openList(node)
    case .item: html.write("<li>")
    case .codeBlock: writeCode(node)
    case .htmlBlock: html.write("<!-- raw HTML omitted -->\n")
    case .thematicBreak: html.write("<hr />\n")
    case .customBlock: html.write(node.opening)
    default: break
    }
  }

  private mutating func leave(_ node: Node) {
    switch node.kind {
    case .emphasis: html.write("</em>")
    case .strong: html.write("</strong>")
    case .link: html.write("</a>")
    case .customInline: html.write(node.closing)
    case .paragraph: if !isInTightList(node) { html.write("</p>\n") }
    case .heading: closeHeading(node)
    case .blockQuote:
      html.startLine()
      html.write("</blockquote>\n")
    case .list: html.write(node.isBulletList ? "</ul>\n" : "</ol>\n")
    case .item: html.write("</li>\n")
    case .customBlock:
      html.write(node.closing)
      html.write("\n")
    default: break
    }
  }

  /// Text that a reader sees and search finds.
  mutating func writeWords(_ literal: UnsafeBufferPointer<UInt8>) {
    html.escape(literal)
    sections.words.append(literal)
  }

  /// Paragraphs of a tight list stand in their items without tags.
  private func isInTightList(_ node: Node) -> Bool {
    guard node.kind == .paragraph, let list = node.parent?.parent else { return false }
    return list.kind == .list && list.isTightList
  }

  private mutating func openList(_ list: Node) {
    if list.isBulletList {
      html.write("<ul>\n")
    } else if list.listStart == 1 {
      html.write("<ol>\n")
    } else {
      html.write("<ol start=\"\(list.listStart)\">\n".utf8)
    }
  }

  private mutating func writeCode(_ block: Node) {
    let language = UnsafeBufferPointer(rebasing: block.fenceInfo.prefix { !isBlank($0) })
    if language.isEmpty {
      html.write("<pre><code>")
    } else {
      html.write("<pre><code class=\"language-")
      html.escape(language)
      html.write("\">")
    }
    writeWords(block.literal)
    html.write("</code></pre>\n")
  }
}
