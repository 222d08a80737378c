import SourceText

/// The one place where offsets in a body become lines and columns of its file.
struct SourcePlaces {
  private let text: ParsedText
  private let firstLine: Int

  init(_ text: ParsedText, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
  }

  var bodyLength: Int { text.bytes.count }

  func position(at offset: Int) -> SourcePosition {
    var low = 0
    var high = text.lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if text.lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return position(line: low, upTo: offset)
  }

  /// Where a block begins.
  func position(of block: Node) -> SourcePosition {
    let line = min(max(block.startLine, 1), text.lineStarts.count)
    return position(line: line - 1, upTo: text.offset(line: line, column: block.startColumn))
  }

  /// The column counts scalars: every byte but those that continue a UTF-8 sequence.
  private func position(line: Int, upTo offset: Int) -> SourcePosition {
    var column = 1
    for byte in text.bytes[text.lineStarts[line]..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return SourcePosition(line: firstLine + line, column: column)
  }
}
