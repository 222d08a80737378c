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

  /// A key with nothing behind its colon; a value that was taken for a comment is told as that.
  mutating func report(
    null value: SyntaxTree.Index, at position: SourcePosition, _ kind: ValueKind?, isRequired: Bool
  ) {
    guard !isRequired else {
      return report(
        .missingKey, at: position, "the required key \(path()) has no value",
        why: "without it nobody can tell what the file is about", fix: "write the value behind the colon")
    }
    guard !valuesTakenForComments.contains(value) else { return }
    let choices =
      if kind?.isList == true {
        "write its entries, `[]` if there were none"
      } else if kind?.isMap == true {
        "write its keys below it"
      } else if kind != nil, keyAdmitsNone {
        "write the value, `none` if there was none"
      } else {
        "write the value"
      }
    report(
      .nullValue, at: position, "\(path()) has no value",
      why: "a key without a value is read as if it were not there: nobody knows",
      fix: "\(choices), or \(removal)")
  }

  mutating func report(nullEntry node: SyntaxTree.Index) {
    guard !valuesTakenForComments.contains(node) else { return }
    report(
      .nullValue, at: tree.nodes[node].span.start, "an entry of \(path()) has nothing in it",
      why: "it is read as if it were not there", fix: "fill it in, or delete it")
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

  /// What a node is, in an author's words.
  func shape(of node: SyntaxTree.Index) -> String {
    switch tree.nodes[node].kind {
    case .plain, .quoted: tree.bytes(of: node).isEmpty ? "empty" : "the text \(quoted(tree.string(of: node)))"
    case .sequence: "a list"
    case .mapping: "a map"
    }
  }
}
