/// Turns the bare addresses of pages and mailboxes among a node's children into links, as GitHub does.
///
/// The node is to be outside links: a link holds no other.
func linkAddresses(in parent: Node, of body: UnsafeBufferPointer<UInt8>) {
  var child = parent.firstChild
  while let node = child {
    guard node.kind == .text, holdsAddressMark(node.literal) else {
      child = node.next
      continue
    }
    let run = TextRun(around: node)
    child = run.follower
    run.linkAddresses(of: body)
  }
}

/// Texts side by side, which are one to a reader: an address may hold what an entity stands for.
private struct TextRun {
  private struct Piece {
    let node: Node
    let range: Range<Int>
  }

  private var pieces: [Piece] = []
  private var bytes: [UInt8] = []
  /// What follows the texts.
  private(set) var follower: Node?

  /// The run that a text belongs to.
  init(around node: Node) {
    var first = node
    while let previous = first.previous, previous.kind == .text { first = previous }
    follower = first
    while let node = follower, node.kind == .text {
      let start = bytes.count
      bytes += node.literal
      pieces.append(Piece(node: node, range: start..<bytes.count))
      follower = node.next
    }
  }

  func linkAddresses(of body: UnsafeBufferPointer<UInt8>) {
    let addresses = bytes.withUnsafeBufferPointer { text in
      var scanner = AddressScanner(text)
      var found: [BareAddress] = []
      // An address begins where the text stands in the body as it is: not with an escape.
      for piece in pieces {
        guard let origin = piece.node.origin else { continue }
        let isAtLineStart = begins(line: piece.node)
        scanner.search(piece.range) { offset in
          if offset == piece.range.lowerBound, isAtLineStart { return true }
          let before = origin + offset - piece.range.lowerBound - 1
          return before < 0 || isSpace(body[before]) || "*_~(".utf8.contains(body[before])
        } found: {
          found.append($0)
        }
      }
      return found
    }
    if !addresses.isEmpty { replace(addresses) }
  }

  /// Whether nothing stands before a text on its line but what is no part of its block.
  private func begins(line text: Node) -> Bool {
    guard let previous = text.previous else { return text.parent?.isInline == false }
    return previous.kind == .softBreak || previous.kind == .lineBreak
  }

  private func replace(_ addresses: [BareAddress]) {
    var rest = addresses[...]
    for piece in pieces {
      var written = piece.range.lowerBound
      while let address = rest.first, address.range.lowerBound < piece.range.upperBound {
        if address.range.lowerBound >= piece.range.lowerBound {
          insert(written..<address.range.lowerBound, of: piece)
          let origin = piece.node.origin.map { $0 + address.range.lowerBound - piece.range.lowerBound }
          let text = bytes[address.range]
          let href = address.scheme + String(decoding: text, as: UTF8.self)
          piece.node.insertBefore(.link(to: href, text: text, origin: origin))
        }
        written = min(address.range.upperBound, piece.range.upperBound)
        if address.range.upperBound > piece.range.upperBound { break }
        rest = rest.dropFirst()
      }
      insert(written..<piece.range.upperBound, of: piece)
      piece.node.remove()
    }
  }

  private func insert(_ range: Range<Int>, of piece: Piece) {
    if range.isEmpty { return }
    let origin = piece.node.origin.map { $0 + range.lowerBound - piece.range.lowerBound }
    piece.node.insertBefore(.text(bytes[range], origin: origin))
  }
}
