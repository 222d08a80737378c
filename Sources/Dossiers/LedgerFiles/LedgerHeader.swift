import SourceText

extension MapReader {
  /// What separates the cells of a file; nil where nothing of it can be read.
  mutating func separator(of file: SourceFile, fields: [KeyDescription]) -> UInt8? {
    let bytes = file.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      reportUTF16()
      return nil
    }
    if let fault = unreadableCharacter(in: bytes, byteOrderMarkLength(bytes)..<bytes.count, firstLine: 1) {
      report(unreadable: fault)
      return nil
    }
    switch CSVSeparator(of: bytes) {
    case .comma: return UInt8(ascii: ",")
    case .semicolon: return UInt8(ascii: ";")
    case .tab(let place): reportTabs(at: place)
    case .mixed(let place): reportMixedSeparators(at: place)
    case .nothing: reportEmptyLedgerFile(fields: fields)
    }
    return nil
  }

  /// The columns by their header; nil where none of them is known.
  mutating func columns(
    of header: [CSVCell], in file: SourceFile, fields: [KeyDescription]
  ) -> [LedgerColumn]? {
    let names = header.map { String(decoding: file.bytes[$0.text], as: UTF8.self) }
    guard names.contains(where: { name in fields.contains { $0.name == name } }) else {
      report(noHeader: header, names: names, fields: fields)
      return nil
    }
    let columns = zip(header, zip(0..., names)).map { cell, numbered in
      let (index, name) = numbered
      guard let field = fields.first(where: { $0.name == name }), !names[..<index].contains(name) else {
        if !cell.isEmpty { report(columnNotRead: name, at: cell.span.start, fields: fields) }
        return LedgerColumn(isNamed: !cell.isEmpty)
      }
      let start = tree.text.count
      tree.text.append(contentsOf: name.utf8)
      return LedgerColumn(
        key: (Int32(clamping: start), Int32(clamping: name.utf8.count)), isList: field.kind.isList,
        isNamed: true)
    }
    absentColumns = fields.map(\.name).filter { !names.contains($0) }
    for field in fields where field.isRequired && absentColumns.contains(field.name) {
      report(missingColumn: field.name, at: header[0].span.start)
    }
    return columns
  }

  /// What stands between the cells of a row where it is not what stands between those of the header: the row
  /// then has fewer cells than the header, and in them as many of another mark as would make up for it.
  func otherSeparator(
    than separator: UInt8, of cells: [CSVCell], in file: SourceFile, columns: Int
  ) -> UInt8? {
    guard cells.count < columns else { return nil }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].first { mark in
      guard mark != separator else { return false }
      let count = cells.lazy.filter { !$0.isQuoted }.reduce(0) { count, cell in
        count + file.bytes[cell.text].count { $0 == mark }
      }
      return count >= columns - 1 || cells.count == 1 && count > 1
    }
  }
}
