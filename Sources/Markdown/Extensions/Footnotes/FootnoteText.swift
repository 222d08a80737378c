/// A body in which libcmark finds the definitions of footnotes, `[^label]: text`, as items of lists.
///
/// To GitHub a definition is a block that holds others: what is indented by four belongs to it, and it may
/// stand in quotations and lists. libcmark knows no such block. It takes a definition for a paragraph, or for
/// the definition of a link, which never reaches the tree. Which lines belong to it only a parser can tell,
/// since that hangs on all the blocks around. So, before the body is parsed, each `[^label]:` is written over
/// with the marker of a list item whose content is indented by four: libcmark opens such an item, goes on with
/// it and closes it just where GitHub does a footnote. The place of the item tells which definition it is.
///
/// A line that only resembles a definition, in a code block or amid a paragraph, makes no item. It changes no
/// other line either, because neither form of it ends such a block: so the body is parsed again with that line
/// as it was. Lines stay lines, and every byte keeps its place in the body.
struct FootnoteText {
  /// Where libcmark finds a definition.
  struct Item {
    let node: Node
    let definition: FootnoteScan.Definition
  }

  private let body: UnsafeBufferPointer<UInt8>
  private let scan: FootnoteScan

  /// Nil for a body that holds nothing like a definition, as most do.
  init?(_ body: UnsafeBufferPointer<UInt8>) {
    guard let scan = FootnoteScan(body) else { return nil }
    self.body = body
    self.scan = scan
  }

  /// Parses the body and hands over the tree with the items that are definitions, in order.
  func parse<Result>(_ use: (_ root: Node, _ text: ParsedText, _ items: [Item]) -> Result) -> Result {
    var definitions = scan.definitions
    while true {
      let written = write(definitions)
      let result: Result? = written.bytes.withUnsafeBufferPointer { bytes in
        let text = ParsedText(bytes, origins: written.origins)
        return withTree(parsing: bytes) { root in
          let items = items(of: root, in: text, definitions)
          if items.count == definitions.count { return use(root, text, items) }
          definitions = items.map(\.definition)
          return nil
        }
      }
      if let result { return result }
    }
  }

  private func items(
    of root: Node, in text: ParsedText, _ definitions: [FootnoteScan.Definition]
  ) -> [Item] {
    let byPlace = Dictionary(definitions.map { ($0.place.lowerBound, $0) }) { first, _ in first }
    return TreeWalk(root).compactMap { event in
      guard case .enter(let node) = event, node.kind == .item else { return nil }
      let place = text.origin(of: text.offset(line: node.startLine, column: node.startColumn))
      return byPlace[place].map { Item(node: node, definition: $0) }
    }
  }

  /// The body with markers in place of the definitions' labels, and the place of each byte in the body.
  private func write(_ definitions: [FootnoteScan.Definition]) -> (bytes: [UInt8], origins: [Int]) {
    var bytes: [UInt8] = []
    var origins: [Int] = []
    var copied = 0
    for definition in definitions {
      bytes += body[copied..<definition.place.lowerBound]
      origins += copied..<definition.place.lowerBound
      let marker = scan.marker + (definition.isEmpty ? FootnoteScan.emptyContent : "")
      bytes += marker.utf8
      origins += repeatElement(definition.place.lowerBound, count: marker.utf8.count)
      copied = definition.place.upperBound
    }
    return (bytes + body[copied...], origins + (copied..<body.count))
  }
}
