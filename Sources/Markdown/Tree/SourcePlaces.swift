import SourceText

/// The one place where offsets in a body become lines and columns of its file.
struct SourcePlaces {
  private let text: ParsedText
  private let firstLine: Int
  /// The last offset asked for and its column: on a long line, counting goes on from there.
  private var last = (line: -1, offset: 0, column: 1)

  init(_ text: ParsedText, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
  }

  var bodyLength: Int { text.bytes.count }

  mutating func position(at offset: Int) -> SourcePosition {
    var low = 0
    var high = text.lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if text.lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    if low != last.line || offset < last.offset { last = (low, text.lineStarts[low], 1) }
    // The column counts scalars: every byte but those that continue a UTF-8 sequence.
    for byte in text.bytes[last.offset..<offset] where byte & 0xC0 != 0x80 { last.column += 1 }
    last.offset = offset
    return SourcePosition(line: firstLine + low, column: last.column)
  }
}
