import SourceText

// What can be wrong with the name of a CSV file, and with the file as a whole.
extension MapReader {
  mutating func report(notALedgerFile name: String, at node: SyntaxTree.Index) {
    let endings = [".xlsx", ".xls", ".ods", ".tsv", ".txt", ".numbers"]
    guard endings.contains(where: name.lowercased().hasSuffix) else { return report(notAList: node) }
    report(
      .missingLedgerFile, at: tree.nodes[node].span.start,
      "\(path()) names \(quoted(name)), which is no CSV file",
      why: "a list is read from the dossier or from a CSV file beside it",
      fix: "save the list from the spreadsheet as `CSV UTF-8`, and write that file's name")
  }

  mutating func reportLedgerFileElsewhere(_ name: String, at place: SourcePosition) {
    let last = String(name.split { $0 == "/" || $0 == "\\" }.last ?? "")
    report(
      .ledgerFileElsewhere, at: place,
      "\(path()) \(quoted(name)) is not the name of a file beside the dossier",
      why: "a dossier and its lists lie in one folder, so that they are reviewed and moved together",
      fix: "put the file beside the dossier and write `\(last)`")
  }

  mutating func reportMissingLedgerFile(_ name: String, at place: SourcePosition, among names: [String]) {
    let nearest = nearestName(to: name, among: names)
    report(
      .missingLedgerFile, at: place,
      "there is no file \(quoted(name)) beside the dossier"
        + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "without it nothing of the list is known",
      fix: nearest.map { "write `\($0)`" }
        ?? "put the file beside the dossier, or write the list in the dossier")
  }

  mutating func reportSharedLedgerFile(_ name: String, at place: SourcePosition, with list: String) {
    report(
      .sharedLedgerFile, at: place, "\(quoted(name)) already holds \(list)",
      why: "its rows can be the entries of one list only", fix: "keep each list in a file of its own")
  }

  mutating func reportUTF16() {
    report(
      .unreadableCharacter, at: SourcePosition(line: 1, column: 1), "the file is UTF-16 instead of UTF-8",
      why: "nobody could compare two versions of it line by line",
      fix: "save it from the spreadsheet as `CSV UTF-8`, not as `Unicode text`")
  }

  mutating func report(unreadable character: UnreadableCharacter) {
    report(
      .unreadableCharacter, at: character.position, "\(character.name) cannot stand in a CSV file",
      why: "programs disagree on what it is, so no place after it could be told for certain",
      fix: "save the file from the spreadsheet as `CSV UTF-8`, or write the character that was meant")
  }

  mutating func reportEmptyLedgerFile(fields: [KeyDescription]) {
    report(
      .emptyLedgerFile, at: SourcePosition(line: 1, column: 1), "the file is empty",
      why: "it could be one that was not saved; a header alone says that there were none",
      fix: "write a header, such as `\(fields.map(\.name).joined(separator: ", "))`")
  }

  mutating func reportTabs(at place: SourcePosition) {
    report(
      .ledgerSeparator, at: place, "tabs stand between the cells",
      why: "a tab cannot be told from spaces by sight",
      fix: "save the file from the spreadsheet as `CSV UTF-8`, with `,` or `;` between the cells")
  }

  mutating func reportMixedSeparators(at place: SourcePosition) {
    report(
      .ledgerSeparator, at: place, "the header has both commas and semicolons",
      why: "one of the two separates the cells of all rows, and nobody can tell which",
      fix: "write the same one between all names of the header, and between the cells below it")
  }
}
