import SourceText

// Keys of a map that its definition does not ask for, or that stand in it twice.
extension MapReader {
  mutating func reportUnreadKeys<Map: KeyedMap>(of map: Map.Type, in node: SyntaxTree.Index) {
    var known: [KeyDescription] = []
    var before: SyntaxTree.Index?
    var key = node + 1
    while key < tree.end(of: node) {
      var last = key
      if !tree.nodes[key].isRead {
        if known.isEmpty { known = Dossiers.keys(of: map) }
        if let before, isAfterComma(key, of: known) {
          while let next = pair(after: last, in: node), isAfterComma(next, of: known) { last = next }
          report(afterComma: key, through: last, behind: before)
        } else {
          report(unreadKey: key, of: node, known: known)
        }
      }
      before = tree.end(of: last)
      key = tree.end(of: tree.end(of: last))
    }
  }

  private func pair(after key: SyntaxTree.Index, in map: SyntaxTree.Index) -> SyntaxTree.Index? {
    let next = tree.end(of: tree.end(of: key))
    return next < tree.end(of: map) ? next : nil
  }

  private mutating func report(
    unreadKey node: SyntaxTree.Index, of map: SyntaxTree.Index, known: [KeyDescription]
  ) {
    guard tree.isScalar(node) else { return report(keyThatIsNoWord: node) }
    let key = tree.string(of: node)
    let names = known.map(\.name)
    if names.contains(key) { return report(duplicateKey: node) }
    let (hint, fix) = advice(onUnknownKey: key, among: known) { isWritten($0, in: map) }
    report(
      .unknownKey, at: tree.nodes[node].span.start, "unknown key \(quoted(path(to: key)))\(hint)",
      why: "what it holds would be ignored", fix: fix)
  }

  /// What the author may have meant, for the message, and how to write it.
  private func advice(
    onUnknownKey key: String, among known: [KeyDescription], isWritten: (String) -> Bool
  ) -> (hint: String, fix: String) {
    if let home = known.first(where: { $0.kind.holds(key) })?.name {
      return (
        "; it belongs under `\(home)`",
        isWritten(home) ? "move it under `\(home)`" : "write `\(home): { \(key): … }`"
      )
    }
    let names = known.map(\.name)
    let free = names.filter { !isWritten($0) }
    if let nearest = nearestName(to: key, among: free)
      ?? free.first(where: { begins(key, with: $0) || begins($0, with: key) })
    {
      return ("; did you mean `\(nearest)`?", "write `\(nearest)`")
    }
    if let nearest = nearestName(to: key, among: names), abs(nearest.utf8.count - key.utf8.count) <= 1 {
      return ("; `\(nearest)` is written already", "join the two under `\(nearest)`")
    }
    return ("", names.count > 12 ? "delete it" : "delete it, or use one of: \(names.joined(separator: ", "))")
  }

  private func isWritten(_ name: String, in map: SyntaxTree.Index) -> Bool {
    var key = map + 1
    while key < tree.end(of: map) {
      if tree.isScalar(key), tree.string(of: key) == name { return true }
      key = tree.end(of: tree.end(of: key))
    }
    return false
  }

  private func begins(_ name: String, with beginning: String) -> Bool {
    beginning.utf8.count >= 3 && name.hasPrefix(beginning)
  }

  /// Within braces a comma ends the value, so the rest of a text or of a number seems to be a key, one without a
  /// colon.
  private func isAfterComma(_ node: SyntaxTree.Index, of known: [KeyDescription]) -> Bool {
    guard !tree.nodes[node].isRead, tree.isScalar(node) else { return false }
    let value = tree.end(of: node)
    guard tree.nodes[value].kind == .plain, tree.nodes[value].textCount == 0 else { return false }
    let key = tree.string(of: node)
    if known.contains(where: { $0.name == key }) { return false }
    let between = SourceSpan(start: tree.nodes[node].span.end, end: tree.nodes[value].span.end)
    return !quotation(from: file.bytes, between).contains(":")
  }

  /// All that commas cut off one value.
  private mutating func report(
    afterComma first: SyntaxTree.Index, through last: SyntaxTree.Index, behind value: SyntaxTree.Index
  ) {
    let (start, end) = (tree.nodes[first].span.start, tree.nodes[last].span.end)
    let rest = quotation(from: file.bytes, SourceSpan(start: start, end: end))
    let whole = quotation(from: file.bytes, SourceSpan(start: tree.nodes[value].span.start, end: end))
    report(
      .unknownKey, at: start, "\(quoted(rest)) is no key: a comma ended the value before it",
      why: "within braces a comma separates keys, so the rest of the value would be lost",
      fix: writing(oneOf: readings(ofFigure: Array(whole.utf8)[...]))
        ?? "put the text that holds the comma in quotes")
  }
}

extension ValueKind {
  /// Whether a key is one of the value's own.
  fileprivate func holds(_ key: String) -> Bool {
    guard case .map(let map) = self else { return false }
    return keys(of: map).contains { $0.name == key }
  }
}
