import SourceText

extension MapReader {
  /// The entries of a list, which stand in the dossier or, where its value is the name of one, in a CSV file.
  mutating func entries<Entry: KeyedMap>(of node: SyntaxTree.Index) -> [Entry]? {
    guard tree.isScalar(node), tree.nodes[node].textCount > 0, isAtTopLevel else {
      return elements(of: node) { $0.entry($1) }
    }
    let name = tree.string(of: node)
    guard isLedgerFile(named: name) else {
      report(notALedgerFile: name, at: node)
      return nil
    }
    // Of a file that an audience may see in part, nobody can tell what a message quotes.
    let told = problems.count
    defer { if visibility != nil { problems.removeSubrange(told...) } }
    guard let file = ledgerFile(named: name, at: node) else { return nil }
    ledgerFiles.append(NamedLedgerFile(file: file, list: path(), span: tree.nodes[node].span))
    fileBeingRead = ledgerFiles.count
    defer { fileBeingRead = 0 }
    guard let list = composeLedger(of: file, fields: keys(of: Entry.self)) else { return nil }
    return elements(of: list) { $0.map($1) }
  }

  /// An entry that stands in the dossier; one without any key is put on record.
  private mutating func entry<Entry: KeyedMap>(_ node: SyntaxTree.Index) -> Entry? {
    if tree.nodes[node].kind == .mapping, tree.nodes[node].size == 1 {
      report(
        .emptyEntry, at: tree.nodes[node].span.start, "an entry of \(path()) has no key",
        why: "it counts as an entry of which nothing is known", fix: "fill it in, or delete it")
    }
    return map(node)
  }

  private mutating func ledgerFile(named name: String, at node: SyntaxTree.Index) -> SourceFile? {
    let place = tree.nodes[node].span.start
    if name.contains("/") || name.contains("\\") {
      reportLedgerFileElsewhere(name, at: place)
      return nil
    }
    let folder = folderOfFile
    guard let reading = beside[folder + name] else {
      reportMissingLedgerFile(name, at: place, among: beside.names(in: folder))
      return nil
    }
    problems += reading.problems
    if let other = ledgerFiles.first(where: { $0.file.path == folder + name }) {
      reportSharedLedgerFile(name, at: place, with: other.list)
      return nil
    }
    return reading.value
  }

  /// The folder in which the dossier lies, with the `/` behind it.
  private var folderOfFile: String {
    file.path.lastIndex(of: "/").map { String(file.path[...$0]) } ?? ""
  }
}
