/// Text that libcmark parsed, and where its bytes stand in the body.
struct ParsedText {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of each line's first byte; lines end as libcmark ends them, at LF, CR or CRLF.
  let lineStarts: [Int]
  /// The offset in the body of each byte; nil where the text is the body itself.
  private let origins: [Int]?

  var isBody: Bool { origins == nil }

  init(_ bytes: UnsafeBufferPointer<UInt8>, origins: [Int]? = nil) {
    self.bytes = bytes
    self.origins = origins
    var starts = [0]
    starts.reserveCapacity(bytes.count / 32)
    for offset in bytes.indices where bytes[offset] <= UInt8(ascii: "\r") {
      let byte = bytes[offset]
      let endsLine =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
          && (offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"))
      if endsLine { starts.append(offset + 1) }
    }
    lineStarts = starts
  }

  /// Where a byte of the text stands in the body.
  func origin(of offset: Int) -> Int {
    guard let origins else { return offset }
    return offset < origins.count ? origins[offset] : origins.last ?? 0
  }

  /// The offset of a 1-based line and byte column, kept within the text.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1, line <= lineStarts.count else { return line < 1 ? 0 : bytes.count }
    return min(lineStarts[line - 1] + max(0, column - 1), bytes.count)
  }

  /// The bytes of a 1-based line, without those that end it.
  func line(_ number: Int) -> Range<Int> {
    let start = offset(line: number, column: 1)
    var end = offset(line: number + 1, column: 1)
    while end > start, bytes[end - 1] == UInt8(ascii: "\n") || bytes[end - 1] == UInt8(ascii: "\r") {
      end -= 1
    }
    return start..<end
  }
}
