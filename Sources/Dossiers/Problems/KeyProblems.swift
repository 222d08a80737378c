import SourceText

// What can be wrong with the keys of a map, and with the shape of what they hold.
extension MapReader {
  /// The file is the one that is being read unless another one is given.
  mutating func report(
    _ code: ProblemCode, _ severity: Problem.Severity? = nil, inFile index: Int? = nil,
    at position: SourcePosition, _ message: String, why: String, fix: String
  ) {
    let path = pathOfFile(index ?? fileBeingRead)
    problems.append(Problem(code, severity, in: path, at: position, message, why: why, fix: fix))
  }

  /// The path of one of the files that are read, as `SourceSpan.file` counts them.
  func pathOfFile(_ index: Int) -> String {
    index == 0 ? file.path : ledgerFiles[index - 1].file.path
  }

  /// How an author takes out what should not be there.
  var removal: String { fileBeingRead == 0 ? "delete the key" : "leave the cell empty" }

  mutating func report(missing key: StaticString) {
    // A column that is not there was told once.
    if fileBeingRead > 0, absentColumns.contains("\(key)") { return }
    let isTopLevel = path().isEmpty
    report(
      .missingKey, at: isTopLevel ? SourcePosition(line: 1, column: 1) : span.start,
      "the required key \(path(to: "\(key)")) is missing",
      why: isTopLevel
        ? "without it nobody can tell what the file is about"
        : "without it the entry says too little to be used",
      fix: fileBeingRead == 0 ? "add `\(key): …`" : "fill in the cell `\(key)`")
  }

  mutating func reportNull(at position: SourcePosition, isRequired: Bool) {
    guard !isRequired else {
      return report(
        .missingKey, at: position, "the required key \(path()) has no value",
        why: "without it nobody can tell what the file is about", fix: "write the value behind the colon")
    }
    report(
      .nullValue, at: position, "\(path()) has no value", why: "nothing is read as missing: we don't know",
      fix: "write the value, `none` or `[]` if we recorded that there was none, or \(removal)")
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
      fix: isList ? "write `[]`" : "write the value, or \(removal) if it is not known")
  }

  mutating func report(wrongType node: SyntaxTree.Index, wanted: String) {
    guard !path().isEmpty else { return report(notKeysAndValues: node) }
    report(
      .wrongType, at: tree.nodes[node].span.start, "\(path()) is \(shape(of: node)) instead of \(wanted)",
      why: "what is written cannot be read as what the key means",
      fix: tree.isScalar(node) || wanted.hasPrefix("keys")
        ? "write \(wanted)" : "write \(wanted), in quotes if it holds a colon or begins with a bracket")
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
        report(unreadKey: key, of: node, known: known)
      }
      key = next
    }
  }

  private mutating func report(unreadKey node: SyntaxTree.Index, of map: SyntaxTree.Index, known: [String]) {
    guard tree.isScalar(node) else { return report(keyThatIsNoWord: node) }
    let key = tree.string(of: node)
    if known.contains(key) { return report(duplicateKey: node) }
    if isAfterComma(node) { return report(restAfterComma: node) }
    let free = known.filter { !isWritten($0, in: map) }
    let nearest =
      nearestName(to: key, among: free) ?? free.first { begins(key, with: $0) || begins($0, with: key) }
    report(
      .unknownKey, at: tree.nodes[node].span.start,
      "unknown key \(quoted(path(to: key)))" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "what it holds would be ignored", fix: fix(forUnknownKey: node, nearest: nearest, known: known))
  }

  /// Within braces a comma ends the value, so the rest of a text or of a number seems to be a key, one without a
  /// colon.
  private func isAfterComma(_ node: SyntaxTree.Index) -> Bool {
    let value = tree.end(of: node)
    guard tree.nodes[value].kind == .plain, tree.nodes[value].textCount == 0 else { return false }
    let between = SourceSpan(start: tree.nodes[node].span.end, end: tree.nodes[value].span.end)
    return !quotation(from: file.bytes, between).contains(":")
  }

  private mutating func report(restAfterComma node: SyntaxTree.Index) {
    let rest = tree.string(of: node)
    let isNumber = rest.utf8.first.map(isDigit) == true
    report(
      .unknownKey, at: tree.nodes[node].span.start,
      "\(quoted(rest)) is no key: a comma ended the value before it",
      why: "within braces a comma separates keys, so the rest of the value would be lost",
      fix: isNumber
        ? "write decimals behind a point, such as `4.\(rest)`" : "put the text that holds the comma in quotes"
    )
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

  private func fix(forUnknownKey node: SyntaxTree.Index, nearest: String?, known: [String]) -> String {
    if let nearest { return "write `\(nearest)`" }
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
