import SourceText

// What spreadsheets make of values that were typed in another form.
extension MapReader {
  /// How a column of a spreadsheet keeps the form that the format wants; empty in the dossier itself.
  func hint(_ form: String) -> String {
    fileBeingRead == 0 ? "" : "; in the spreadsheet, give the column \(form)"
  }

  /// Whether a text is a day in a form that a spreadsheet may have given it: with another order or separator, with a
  /// time, or as a number.
  func isDayOfSpreadsheet(_ node: SyntaxTree.Index) -> Bool {
    let numbers = tree.bytes(of: node).split { !isDigit($0) }
    let isNumbersAlone = !tree.string(of: node).unicodeScalars.contains(where: \.properties.isAlphabetic)
    guard numbers.count == 3 else { return numbers.count > 3 || dateOfSpreadsheet(node) != nil }
    return isNumbersAlone && !(numbers[0].count == 4 && numbers[1].count == 2 && numbers[2].count == 2)
  }

  /// Spreadsheets count days from the end of 1899, and save that number where a column of dates has lost its
  /// format.
  func dateOfSpreadsheet(_ node: SyntaxTree.Index) -> DateFault? {
    let digits = tree.bytes(of: node)
    guard fileBeingRead > 0, digits.count == 5, digits.allSatisfy(isDigit) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let day = CalendarDay(number: number - 25_569).iso
    return DateFault(reason: "it is a spreadsheet's number for \(day)", fix: "write `\(day)`")
  }
}
