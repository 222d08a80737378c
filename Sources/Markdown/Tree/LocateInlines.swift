/// A node with texts among its children that may hold markup of ours.
struct InlineParent {
  let node: Node
  let isInLink: Bool
}

/// Gives links and images their origin, and every text that may hold markup of ours; returns the parents of
/// those texts, each once, in order.
///
/// libcmark's inline positions lead astray behind a hard line break, an autolink, and raw HTML or a title of
/// several lines, and on a line that is indented otherwise than its paragraph. So what it says is compared
/// with the source, and where the two differ the rest of the block is searched.
func locateInlines(of root: Node, in text: ParsedText) -> [InlineParent] {
  var locator = InlineLocator(text)
  for event in TreeWalk(root) {
    switch event {
    case .enter(let node): locator.enter(node)
    case .leave(let node): if node.kind == .link || node.kind == .image { locator.linkDepth -= 1 }
    }
  }
  return locator.settleTexts()
}

private struct InlineLocator {
  private let text: ParsedText
  /// What of the block at hand has not been passed yet.
  private var rest = 0..<0
  /// Texts with marks of ours, and where they begin. They are split once the walk is over.
  private var texts: [(node: Node, alignment: Alignment, isInLink: Bool)] = []
  /// How many links and images the node at hand is in.
  var linkDepth = 0

  init(_ text: ParsedText) { self.text = text }

  mutating func enter(_ node: Node) {
    switch node.kind {
    case .paragraph, .heading: enterBlock(node)
    case .link:
      locateLink(node)
      linkDepth += 1
    case .image:
      locate(node) { [text] in text.bytes[$0] == UInt8(ascii: "!") }
      linkDepth += 1
    case .text: noteText(node)
    default: break
    }
  }

  private mutating func enterBlock(_ block: Node) {
    let start = text.offset(line: block.startLine, column: block.startColumn)
    if block.kind == .heading { block.origin = text.origin(of: start) }
    // A setext heading followed by an empty line ends, to libcmark, at column 0 of that line.
    rest = start..<max(start, text.line(max(block.endLine, block.startLine)).upperBound)
  }

  private mutating func locateLink(_ link: Node) {
    // Only an autolink begins with an angle bracket, and its text is what follows.
    let first = link.firstChild?.literal.first
    locate(link) { [text] offset in
      switch text.bytes[offset] {
      case UInt8(ascii: "["): true
      case UInt8(ascii: "<"): offset + 1 < text.bytes.count && text.bytes[offset + 1] == first
      default: false
      }
    }
  }

  private mutating func locate(_ node: Node, where begins: (Int) -> Bool) {
    let claimed = text.offset(line: node.startLine, column: node.startColumn)
    var offset = claimed
    if !rest.contains(claimed) || !begins(claimed) {
      offset = rest.first(where: begins) ?? rest.lowerBound
    }
    node.origin = text.origin(of: offset)
    pass(offset + 1)
  }

  private mutating func noteText(_ node: Node) {
    let literal = node.literal
    guard holdsMark(literal) || holdsAddressMark(literal) else { return }
    let claimed = text.offset(line: node.startLine, column: node.startColumn)
    var alignment = rest.contains(claimed) ? Alignment(of: literal, with: text.bytes, at: claimed) : nil
    if alignment == nil {
      alignment = rest.lazy.compactMap { [text] in Alignment(of: literal, with: text.bytes, at: $0) }.first
    }
    guard let alignment else { return }
    texts.append((node, alignment, linkDepth > 0))
    pass(alignment.end)
  }

  private mutating func pass(_ offset: Int) {
    rest = min(max(offset, rest.lowerBound), rest.upperBound)..<rest.upperBound
  }

  /// Splits texts where they hold escapes and entities, so that the rest of them has an origin.
  func settleTexts() -> [InlineParent] {
    var parents: [InlineParent] = []
    var seen: Set<Node> = []
    for (node, alignment, isInLink) in texts {
      guard let parent = node.parent else { continue }
      if seen.insert(parent).inserted { parents.append(InlineParent(node: parent, isInLink: isInLink)) }
      if alignment.parts.count == 1, let part = alignment.parts.first, part.isAsWritten {
        node.origin = text.origin(of: part.source)
        continue
      }
      let literal = Array(node.literal)
      for part in alignment.parts {
        let origin = part.isAsWritten ? text.origin(of: part.source) : nil
        node.insertBefore(.text(literal[part.literal], origin: origin))
      }
      node.remove()
    }
    return parents
  }
}
