/// What reading a template asks of its bytes.
extension [UInt8] {
  /// Where a mark, never empty, first stands from an offset on.
  func find(_ mark: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + mark.count <= count {
      if self[index] == mark[0], self[index..<index + mark.count].elementsEqual(mark) { return index }
      index += 1
    }
    return nil
  }

  /// The range without white space at its ends.
  func trim(_ range: Range<Int>) -> Range<Int> {
    let start = range.first { !isWhitespace(self[$0]) } ?? range.upperBound
    let last = range.last { !isWhitespace(self[$0]) } ?? start - 1
    return start..<last + 1
  }
}

/// Whether a byte is a space, a tab, a line feed or a carriage return.
func isWhitespace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
