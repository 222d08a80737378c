import SourceText

// What can be wrong with the header and the rows of a CSV file.
extension MapReader {
  mutating func report(noHeader cells: [CSVCell], names: [String], fields: [KeyDescription]) {
    let isSeparatorLine = names[0].lowercased().hasPrefix("sep=")
    report(
      .unknownColumn, at: cells[0].span.start,
      isSeparatorLine
        ? "the file begins with \(quoted(names[0]))" : "the first row names no field of \(path())",
      why: "it tells what the cells below it mean",
      fix: isSeparatorLine
        ? "delete this line; the header tells the separator"
        : "begin the file with a header, such as `\(fields.map(\.name).joined(separator: ", "))`")
  }

  /// A column whose name is unknown, or stands in the header before.
  mutating func report(columnNotRead name: String, at place: SourcePosition, fields: [KeyDescription]) {
    let known = fields.map(\.name)
    if known.contains(name) {
      return report(
        .duplicateColumn, at: place, "the column \(quoted(name)) stands twice in the header",
        why: "one of two cells would be hidden by the other", fix: "join the two, or delete one")
    }
    let nearest = nearestName(to: name, among: known)
    report(
      .unknownColumn, at: place,
      "unknown column \(quoted(name))" + (nearest.map { "; did you mean `\($0)`?" } ?? ""),
      why: "what the column holds would be ignored",
      fix: nearest.map { "write `\($0)`" }
        ?? "delete the column, or use one of: \(known.joined(separator: ", "))")
  }

  mutating func report(missingColumn name: String, at place: SourcePosition) {
    report(
      .missingKey, at: place, "the required column `\(name)` is missing",
      why: "without it the entries say too little to be used", fix: "add the column and fill it in")
  }

  mutating func report(separator: UInt8, insteadOf header: UInt8, at place: SourcePosition) {
    let marks = [UInt8(ascii: ","): "commas", UInt8(ascii: ";"): "semicolons", UInt8(ascii: "\t"): "tabs"]
    let mark = Character(UnicodeScalar(header))
    report(
      .ledgerSeparator, at: place,
      "\(marks[separator] ?? "") stand between the cells of this row, and \(marks[header] ?? "") in the header",
      why: "all of the row would be one cell", fix: "write `\(mark)` between the cells of every row")
  }

  mutating func report(
    cellWithoutColumn cell: CSVCell, rowOf cells: Int, _ columns: Int, separator: UInt8
  ) {
    let mark = Character(UnicodeScalar(separator))
    report(
      .cellWithoutColumn, at: cell.span.start,
      cells > columns
        ? "the row has \(cells) cells, and the header \(columns)" : "the header has no name above this cell",
      why: "nobody can tell what each of its cells means",
      fix: cells > columns
        ? "put a text that holds `\(mark)` in quotation marks, or name the column"
        : "name the column, or empty the cell")
  }

  mutating func report(_ fault: CSVFault) {
    switch fault {
    case .unclosedQuote(let place):
      report(
        .ledgerQuotes, at: place, "the quotation mark opened here is never closed",
        why: "all rows below it would be one cell",
        fix: "close it at the end of the cell, and write `\"\"` for each quotation mark inside")
    case .textAfterQuote(let place):
      report(
        .ledgerQuotes, at: place, "text stands behind the quotation mark that ends the cell",
        why: "where the cell ends, and with it the rest of the row, cannot be told",
        fix: "write `\"\"` for each quotation mark inside a cell that has them around it")
    case .tooManyCells(let place):
      report(
        .yamlSize, at: place, "the dossier and its files hold more than \(SyntaxLimit.nodes) values",
        why: "they tell of one deal, and reading on would cost without end",
        fix: "leave out what belongs to other deals")
    }
  }
}
