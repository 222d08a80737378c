import SourceText

/// The values of a cell that holds a list: `price, payment`, also in brackets, or `[]` for none.
struct CellValues {
  /// Where each value's text lies in the file, and its span.
  let values: [(text: Range<Int>, span: SourceSpan)]

  /// Nil where the cell holds a text. In a column whose values are single ones, `[]` alone is a list, so that
  /// it is refused like one in YAML.
  init?(of cell: CSVCell, in bytes: [UInt8], isList: Bool, file: Int) {
    var rest = cell.text
    let hasBrackets =
      rest.count >= 2 && bytes[rest.lowerBound] == UInt8(ascii: "[")
      && bytes[rest.upperBound - 1] == UInt8(ascii: "]")
    if hasBrackets { rest = rest.lowerBound + 1..<rest.upperBound - 1 }
    let holdsNothing = bytes[rest].allSatisfy(isBlank)
    guard isList || hasBrackets && holdsNothing && !cell.isQuoted else { return nil }
    // The word says that there was none, and is for the reader to refuse.
    if bytes[cell.text].elementsEqual("none".utf8) { return nil }
    var values: [(text: Range<Int>, span: SourceSpan)] = []
    var place = Place(offset: cell.text.lowerBound, cell.start)
    while !holdsNothing, rest.lowerBound <= rest.upperBound {
      let end = bytes[rest].firstIndex(of: UInt8(ascii: ",")) ?? rest.upperBound
      let text = trimmed(rest.lowerBound..<end, in: bytes)
      let start = place.move(to: text.lowerBound, in: bytes)
      values.append(
        (text, SourceSpan(file: file, start: start, end: place.move(to: text.upperBound, in: bytes))))
      guard end < rest.upperBound else { break }
      rest = end + 1..<rest.upperBound
    }
    self.values = values
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\n")
    || byte == UInt8(ascii: "\r")
}

private func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
  let text = bytes[range]
  let start = text.firstIndex { !isBlank($0) } ?? range.upperBound
  let last = text.lastIndex { !isBlank($0) } ?? start - 1
  return start..<last + 1
}

/// A place in a file that moves on.
private struct Place {
  private var offset: Int
  private var line: Int
  private var column: Int

  init(offset: Int, _ position: SourcePosition) {
    self.offset = offset
    line = Int(position.line)
    column = Int(position.column)
  }

  mutating func move(to end: Int, in bytes: [UInt8]) -> SourcePosition {
    for byte in bytes[offset..<max(offset, end)] {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    offset = max(offset, end)
    return SourcePosition(line: line, column: column)
  }
}
