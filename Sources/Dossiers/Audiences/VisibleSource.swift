import Markdown
import SourceText

/// What a dossier was read from, as far as it may be seen.
struct VisibleSource {
  let file: SourceFile
  let ledgers: [NamedLedgerFile]
  let body: SourceBody
}

extension MapReader {
  /// The dossier's file and those that it keeps lists in; for an audience without what it may not see.
  ///
  /// Lines keep their numbers and what is left on them its columns, so that places stay true: a zero stands in
  /// the front matter, and in the files of lists, for each character taken out, and the lines of a section that
  /// is taken out are empty.
  func visibleSource() -> VisibleSource {
    guard let visibility else { return VisibleSource(file: file, ledgers: ledgerFiles, body: body) }
    var removal = Removal(from: file.bytes[..<body.offset])
    removal.removeComments(outside: tree)
    for key in withheldKeys where tree.nodes[key].span.file == 0 { removal.removePair(at: key, of: tree) }
    let frontMatter = removal.remaining
    return VisibleSource(
      file: SourceFile(path: file.path, bytes: frontMatter + visibleBody(to: visibility)),
      ledgers: zip(1..., ledgerFiles).map(withoutWithheldCells),
      body: SourceBody(offset: frontMatter.count, firstLine: body.firstLine))
  }

  private func withoutWithheldCells(_ number: Int, _ ledger: NamedLedgerFile) -> NamedLedgerFile {
    var removal = Removal(from: ledger.file.bytes[...])
    for key in withheldKeys where Int(tree.nodes[key].span.file) == number {
      removal.remove(tree.nodes[key].span)
    }
    return NamedLedgerFile(
      file: SourceFile(path: ledger.file.path, bytes: removal.remaining), list: ledger.list, span: ledger.span
    )
  }

  private func visibleBody(to visibility: Visibility) -> [UInt8] {
    let bytes = file.bytes[body.offset...]
    let sections = readMarkdown(bytes, firstLine: body.firstLine).sections.map(\.heading)
    let first = (line: body.firstLine, isWithheld: visibility.withholdsSection(headed: nil))
    let parts =
      [first]
      + sections.map { heading in
        (line: Int(heading.position.line), isWithheld: visibility.withholdsSection(headed: heading.text))
      }
    guard parts.contains(where: \.isWithheld) else { return Array(bytes) }
    var visible: [UInt8] = []
    var (line, part) = (body.firstLine, 0)
    for byte in bytes {
      while part + 1 < parts.count, parts[part + 1].line <= line { part += 1 }
      let endsLine = byte == UInt8(ascii: "\n")
      if endsLine || !parts[part].isWithheld { visible.append(byte) }
      if endsLine { line += 1 }
    }
    return visible
  }
}
