/// The lines of a file, found one after another: problems come in the order of their lines, so that a file is
/// gone through once, however many it has.
struct SourceLines {
  let bytes: [UInt8]
  private var line = 1
  private var lineStart: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Where a position lies, and the line around it without its end; nil where there is no such line.
  ///
  /// A column beyond the line's end counts as its end.
  mutating func offset(of position: SourcePosition) -> (lineStart: Int, offset: Int, lineEnd: Int)? {
    if position.line < line { self = SourceLines(bytes) }
    while line < position.line {
      guard let end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      lineStart = end + 1
      line += 1
    }
    var end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    if end > lineStart, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    var offset = lineStart
    var column = 1
    while column < position.column, offset < end {
      offset += 1
      while offset < end, isContinuation(bytes[offset]) { offset += 1 }
      column += 1
    }
    return (lineStart, offset, end)
  }
}

/// Whether a byte of UTF-8 goes on with the character before it.
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
