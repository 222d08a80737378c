import SourceText

/// A column of a ledger file.
struct LedgerColumn: Sendable {
  /// The key that heads it, as a text of the tree; nil where the column cannot be read.
  var key: (start: Int32, count: Int32)?
  /// Whether a cell may hold several values.
  var isList = false
  /// Whether it has a name, known or not.
  var isNamed = false
}

extension MapReader {
  /// Makes nodes of a CSV file, as if its rows had been written as the entries of a list; nil where its
  /// columns cannot be told.
  ///
  /// Rows whose cells cannot be told are left out, each with its problem. Rows without a cell that holds
  /// anything are no entries.
  mutating func composeLedger(of file: SourceFile, fields: [KeyDescription]) -> SyntaxTree.Index? {
    guard let separator = separator(of: file, fields: fields) else { return nil }
    var scanner = CSVScanner(file.bytes, separator: separator, file: fileBeingRead)
    var cells: [CSVCell] = []
    var columns: [LedgerColumn]?
    let list = tree.nodes.count
    let start = SourcePosition(line: 1, column: 1)
    append(.sequence, SourceSpan(file: fileBeingRead, start: start, end: start))
    var isMixedUp = false
    while true {
      do throws(CSVFault) {
        guard try scanner.next(into: &cells) else { break }
      } catch {
        report(error)
        // Without its header, nothing of a file can be told.
        if columns == nil { return nil }
        continue
      }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      guard let columns else {
        columns = self.columns(of: cells, in: file, fields: fields)
        if columns == nil { return nil }
        continue
      }
      if let mark = otherSeparator(than: separator, of: cells, in: file, columns: columns.count) {
        // A file that was put together from two has many such rows, and one mistake.
        if !isMixedUp { report(separator: mark, insteadOf: separator, at: cells[0].span.start) }
        isMixedUp = true
      } else if let stray = cells.indices.first(where: { isStray($0, cells, columns) }) {
        report(cellWithoutColumn: cells[stray], rowOf: cells.count, columns.count, separator: separator)
      } else if tree.nodes.count + 2 * cells.count >= SyntaxLimit.nodes {
        report(CSVFault.tooManyCells(cells[0].span.start))
        break
      } else {
        appendEntry(cells, columns, of: file)
      }
    }
    close(list)
    return list
  }

  private func isStray(_ index: Int, _ cells: [CSVCell], _ columns: [LedgerColumn]) -> Bool {
    !cells[index].isEmpty && (index >= columns.count || !columns[index].isNamed)
  }

  private mutating func appendEntry(_ cells: [CSVCell], _ columns: [LedgerColumn], of file: SourceFile) {
    guard let first = cells.first, let last = cells.last(where: { !$0.isEmpty }) else { return }
    let entry = tree.nodes.count
    append(.mapping, SourceSpan(file: fileBeingRead, start: first.span.start, end: last.span.end))
    for (cell, column) in zip(cells, columns) where !cell.isEmpty {
      guard let key = column.key else { continue }
      tree.nodes.append(
        SyntaxTree.Node(kind: .plain, textStart: key.start, textCount: key.count, span: cell.span))
      if let values = CellValues(of: cell, in: file.bytes, isList: column.isList, file: fileBeingRead) {
        let list = tree.nodes.count
        append(.sequence, cell.span)
        for value in values.values { appendText(file.bytes[value.text], of: cell, value.span) }
        close(list)
      } else {
        appendText(file.bytes[cell.text], of: cell, cell.span)
      }
    }
    close(entry)
  }

  private mutating func append(_ kind: SyntaxTree.Node.Kind, _ span: SourceSpan) {
    tree.nodes.append(SyntaxTree.Node(kind: kind, textStart: 0, textCount: 0, span: span))
  }

  private mutating func close(_ node: SyntaxTree.Index) {
    tree.nodes[node].size = Int32(clamping: tree.nodes.count - node)
  }

  /// Adds a scalar: the bytes without the carriage returns at the ends of lines, and within quotation marks
  /// with one for two of them.
  private mutating func appendText(_ bytes: ArraySlice<UInt8>, of cell: CSVCell, _ span: SourceSpan) {
    let start = tree.text.count
    var isFirstOfTwo = false
    for byte in bytes where byte != UInt8(ascii: "\r") {
      isFirstOfTwo = cell.isQuoted && byte == UInt8(ascii: "\"") && !isFirstOfTwo
      if !isFirstOfTwo { tree.text.append(byte) }
    }
    tree.nodes.append(
      SyntaxTree.Node(
        kind: cell.isQuoted ? .quoted : .plain, textStart: Int32(clamping: start),
        textCount: Int32(clamping: tree.text.count - start), span: span))
  }
}
