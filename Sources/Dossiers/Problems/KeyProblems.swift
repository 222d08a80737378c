import SourceText

// What can be wrong with the keys of a map, and with the shape of what they hold.
extension MapReader {
  mutating func report(
    _ code: ProblemCode, _ severity: Problem.Severity? = nil, at position: SourcePosition, _ message: String,
    why: String, fix: String
  ) {
    problems.append(Problem(code, severity, in: file.path, at: position, message, why: why, fix: fix))
  }

  mutating func report(missing key: StaticString) {
    let isTopLevel = path().isEmpty
    report(
      .missingKey, at: isTopLevel ? SourcePosition(line: 1, column: 1) : span.start,
      "the required key \(path(to: "\(key)")) is missing",
      why: isTopLevel
        ? "without it nobody can tell what the file is about"
        : "without it the entry says too little to be used",
      fix: "add `\(key): …`")
  }

  mutating func reportNull(at position: SourcePosition, isRequired: Bool) {
    guard !isRequired else {
      return report(
        .missingKey, at: position, "the required key \(path()) has no value",
        why: "without it nobody can tell what the file is about", fix: "write the value behind the colon")
    }
    report(
      .nullValue, at: position, "\(path()) has no value", why: "nothing is read as missing: we don't know",
      fix: "write the value, `none` or `[]` if we recorded that there was none, or delete the key")
  }

  mutating func reportEmpty(at position: SourcePosition) {
    report(
      .missingKey, at: position, "the required key \(path()) is empty",
      why: "an empty text says no more than a missing one", fix: "write the value between the quotes")
  }

  mutating func reportNone(at position: SourcePosition, isList: Bool) {
    report(
      .wrongType, at: position, "`none` cannot stand for \(path())",
      why: isList
        ? "a list that holds nothing is written as an empty one"
        : "the word says that there was none, which cannot be so here",
      fix: isList ? "write `[]`" : "write the value, or delete the key if it is not known")
  }

  mutating func report(wrongType node: SyntaxTree.Index, wanted: String) {
    guard !path().isEmpty else { return report(notKeysAndValues: node) }
    report(
      .wrongType, at: tree.nodes[node].span.start, "\(path()) is \(shape(of: node)) instead of \(wanted)",
      why: "what is written cannot be read as what the key means",
      fix: tree.isScalar(node) ? "write \(wanted)" : "write \(wanted), in quotes if it begins with a bracket")
  }

  private mutating func report(notKeysAndValues node: SyntaxTree.Index) {
    report(
      .wrongType, at: tree.nodes[node].span.start,
      "here stands \(shape(of: node)) instead of keys and values",
      why: "what each value means is told by the key before it",
      fix: "write each value behind its key, on a line of its own, such as `title: …`")
  }

  mutating func report(notAList node: SyntaxTree.Index) {
    report(
      .wrongType, at: tree.nodes[node].span.start, "\(path()) is \(shape(of: node)) instead of a list",
      why: "what is written cannot be read as what the key means",
      fix: "begin each entry with `- ` on a line of its own, or put them in brackets: `[a, b]`")
  }

  mutating func report(duplicateKey node: SyntaxTree.Index) {
    report(
      .duplicateKey, at: tree.nodes[node].span.start,
      "the key \(quoted(path(to: tree.string(of: node)))) is written twice",
      why: "one of the two values would be hidden by the other",
      fix: "delete one of the two, or join what they say")
  }

  mutating func report(keyThatIsNoWord node: SyntaxTree.Index) {
    report(
      .wrongType, at: tree.nodes[node].span.start, "a key is \(shape(of: node)) instead of a word",
      why: "a brace or a bracket at the start of a value makes a map or a list of it",
      fix: "put text that begins with `{` or `[` in quotes")
  }

  /// Names the keys of a map that its definition does not ask for, or that stand in it twice.
  mutating func reportUnreadKeys<Map: KeyedMap>(of map: Map.Type, in node: SyntaxTree.Index) {
    var known: [String] = []
    var key = node + 1
    while key < tree.end(of: node) {
      let next = tree.end(of: tree.end(of: key))
      if !tree.nodes[key].isRead {
        if known.isEmpty { known = Dossiers.keys(of: map).map(\.name) }
        report(unreadKey: key, known: known)
      }
      key = next
    }
  }

  private mutating func report(unreadKey node: SyntaxTree.Index, known: [String]) {
    guard tree.isScalar(node) else { return report(keyThatIsNoWord: node) }
    let key = tree.string(of: node)
    if known.contains(key) { return report(duplicateKey: node) }
    let nearest = nearestName(to: key, among: known)
    report(
      .unknownKey, at: tree.nodes[node].span.start,
      "unknown key \(quoted(path(to: key)))" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "what it holds would be ignored", fix: fix(forUnknownKey: node, nearest: nearest, known: known))
  }

  private func fix(forUnknownKey node: SyntaxTree.Index, nearest: String?, known: [String]) -> String {
    if let nearest { return "write `\(nearest)`" }
    // Within braces a comma ends the value, so the rest of a text or of a number seems to be a key.
    if tree.isNull(tree.end(of: node)) {
      return "put a text that holds a comma in quotes, or give the key a value"
    }
    return known.count > 12 ? "delete it" : "delete it, or use one of: \(known.joined(separator: ", "))"
  }

  /// What a node is, in an author's words.
  private func shape(of node: SyntaxTree.Index) -> String {
    switch tree.nodes[node].kind {
    case .plain, .quoted: tree.bytes(of: node).isEmpty ? "empty" : "the text \(quoted(tree.string(of: node)))"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}
