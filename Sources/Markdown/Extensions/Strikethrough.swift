/// Strikes through what stands between two equal runs of one or two tildes in the children of `parent`.
///
/// The runs open and close as CommonMark's emphasis does, by what stands beside them in the body.
func strikeThrough(in parent: Node, of body: UnsafeBufferPointer<UInt8>) {
  var openers: [TildeRun] = []
  var child = parent.firstChild
  while let node = child {
    child = node.next
    guard let origin = node.origin, node.kind == .text, node.literal.contains(tilde) else { continue }
    for run in separateTildes(of: node, at: origin, in: body) where run.count <= 2 {
      if run.closes, let opener = openers.popLast() {
        // Unequal runs cancel each other, as they do on GitHub.
        if opener.count == run.count { strike(from: opener.node, to: run.node) }
      } else if run.opens {
        openers.append(run)
      }
    }
  }
}

private let tilde = UInt8(ascii: "~")

private struct TildeRun {
  let node: Node
  let count: Int
  let opens: Bool
  let closes: Bool

  init(_ node: Node, count: Int, at origin: Int, in body: UnsafeBufferPointer<UInt8>) {
    self.node = node
    self.count = count
    let before = CharacterKind(of: scalar(before: origin, in: body))
    let after = CharacterKind(of: scalar(at: origin + count, in: body))
    opens = after == .word || after == .punctuation && before != .word
    closes = before == .word || before == .punctuation && after != .word
  }
}

/// Replaces a text node with nodes of which each is a run of tildes or has none, and returns the runs.
private func separateTildes(
  of node: Node, at origin: Int, in body: UnsafeBufferPointer<UInt8>
) -> [TildeRun] {
  var runs: [TildeRun] = []
  var rest = node.literal[...]
  while let first = rest.first {
    let isRun = first == tilde
    let part = rest.prefix { ($0 == tilde) == isRun }
    let partOrigin = origin + part.startIndex
    let text = Node.text(part, origin: partOrigin)
    node.insertBefore(text)
    if isRun { runs.append(TildeRun(text, count: part.count, at: partOrigin, in: body)) }
    rest = rest[part.endIndex...]
  }
  node.remove()
  return runs
}

private func strike(from opener: Node, to closer: Node) {
  let struck = Node.customInline("<del>", "</del>")
  opener.insertBefore(struck)
  while let node = opener.next, node != closer { struck.append(node) }
  opener.remove()
  closer.remove()
}
