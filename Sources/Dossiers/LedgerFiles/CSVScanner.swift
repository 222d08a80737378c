import SourceText

/// A cell as it is written.
struct CSVCell: Sendable {
  /// Where its text lies in the file, without the quotation marks or the blanks around it.
  let text: Range<Int>
  /// Whether quotation marks stand around it, and two of them within it for one.
  let isQuoted: Bool
  /// The quotation marks included.
  let span: SourceSpan

  var isEmpty: Bool { text.isEmpty }

  /// Where its text begins.
  var start: SourcePosition {
    SourcePosition(line: Int(span.start.line), column: Int(span.start.column) + (isQuoted ? 1 : 0))
  }
}

/// Why a row cannot be told apart into cells.
enum CSVFault: Error {
  /// The rest of the file lies behind the quotation mark.
  case unclosedQuote(SourcePosition)
  /// The rest of the line is left out.
  case textAfterQuote(SourcePosition)
  /// There are more cells than a file may hold.
  case tooManyCells(SourcePosition)
}

/// Takes a CSV file apart, a row at a time, as RFC 4180 has it.
///
/// Beyond that standard it takes line ends without a carriage return, and blanks around a cell are no part of
/// it, as around a value in YAML. Every carriage return has to stand before a line feed.
struct CSVScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  /// Which of a dossier's files it is, as `SourceSpan.file` counts them.
  private let file: Int
  private var offset: Int
  private var line = 1
  private var column = 1

  init(_ bytes: [UInt8], separator: UInt8, file: Int) {
    self.bytes = bytes
    self.separator = separator
    self.file = file
    offset = byteOrderMarkLength(bytes)
  }

  /// Where the next row begins.
  var position: SourcePosition { SourcePosition(line: line, column: column) }

  /// Puts the cells of the next row in place of those given; false at the end of the file.
  ///
  /// After a fault the next row can be asked for.
  mutating func next(into cells: inout [CSVCell]) throws(CSVFault) -> Bool {
    cells.removeAll(keepingCapacity: true)
    guard offset < bytes.count else { return false }
    while true {
      cells.append(try cell())
      guard offset < bytes.count, bytes[offset] == separator else { break }
      guard cells.count < SyntaxLimit.nodes else {
        offset = bytes.count
        throw .tooManyCells(position)
      }
      step()
    }
    skipLineEnd()
    return true
  }

  private mutating func cell() throws(CSVFault) -> CSVCell {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return bareCell() }
    let start = position
    step()
    let first = offset
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\"") {
        guard offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\"") else { break }
        step()
      }
      step()
    }
    guard offset < bytes.count else { throw .unclosedQuote(start) }
    let text = first..<offset
    step()
    let end = position
    skipBlanks()
    guard isAtEndOfCell else {
      let place = position
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") { step() }
      skipLineEnd()
      throw .textAfterQuote(place)
    }
    return CSVCell(text: text, isQuoted: true, span: SourceSpan(file: file, start: start, end: end))
  }

  private mutating func bareCell() -> CSVCell {
    let (start, first) = (position, offset)
    var (end, last) = (position, offset)
    while !isAtEndOfCell {
      let isBlank = self.isBlank
      step()
      // The bytes of one character belong together, and no blank is one of them.
      if !isBlank { (end, last) = (position, offset) }
    }
    return CSVCell(
      text: first..<last, isQuoted: false, span: SourceSpan(file: file, start: start, end: end))
  }

  private var isAtEndOfCell: Bool {
    guard offset < bytes.count else { return true }
    let byte = bytes[offset]
    return byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private var isBlank: Bool { bytes[offset] == UInt8(ascii: " ") || bytes[offset] == UInt8(ascii: "\t") }

  private mutating func skipBlanks() {
    while offset < bytes.count, isBlank { step() }
  }

  private mutating func skipLineEnd() {
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\r") { step() }
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { step() }
  }

  private mutating func step() {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\n") {
      (line, column) = (line + 1, 1)
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
    offset += 1
  }
}
