/// A body on its way from libcmark's tree to a document.
struct BodyReading {
  private let body: UnsafeBufferPointer<UInt8>
  private let firstLine: Int
  private let options: MarkdownOptions
  private var references: BracketReferences
  private var footnotes: Footnotes?

  init(_ body: UnsafeBufferPointer<UInt8>, firstLine: Int, options: MarkdownOptions) {
    self.body = body
    self.firstLine = firstLine
    self.options = options
    references = BracketReferences(resolve: options.resolve)
  }

  /// Extends the tree in place, and renders it.
  ///
  /// `text` is what the tree was parsed from, `items` are the definitions of footnotes in it.
  mutating func document(
    of root: Node, writtenIn text: ParsedText, footnotes items: [FootnoteText.Item] = []
  ) -> MarkdownDocument {
    // Cells are parsed on their own, so the tree first loses the paragraphs that are tables, then is extended,
    // and gets the cells back as finished inlines. Footnotes leave their places behind the tables, whose lines
    // are told from the marks of the quotations around them.
    let tables = body.contains(UInt8(ascii: "|")) ? extractTables(from: root, of: text) : nil
    footnotes = items.isEmpty ? nil : Footnotes(items, below: root)
    extendInlines(of: root, writtenIn: text)
    tables?.parse { extendInlines(of: $0, writtenIn: $1) }
    let list = footnotes?.list(below: root)
    defer { list?.remove() }

    let places = SourcePlaces(text.isBody ? text : ParsedText(body), firstLine: firstLine)
    var renderer = Renderer(places: places, options: options)
    renderer.render(root, footnotes: list)
    return renderer.document(dangling: references.dangling)
  }

  /// Applies what GitHub and Throughline add to CommonMark's inlines, wherever `text` asks for it.
  private mutating func extendInlines(of root: Node, writtenIn text: ParsedText) {
    let parents = locateInlines(of: root, in: text)
    for parent in parents {
      if !parent.isInLink {
        references.link(in: parent.node)
        footnotes?.refer(in: parent.node)
        linkAddresses(in: parent.node, of: body)
      }
      strikeThrough(in: parent.node, of: body)
    }
    markTasks(in: parents.map(\.node))
  }
}
