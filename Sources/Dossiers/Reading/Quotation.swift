import SourceText

/// The source text of a span, as it stands in the file, without the indentation that its lines share and
/// without carriage returns. What was taken out of the file for an audience leaves no trace.
func quotation(from bytes: [UInt8], _ span: SourceSpan) -> String {
  guard let start = offset(of: span.start, in: bytes, from: (byteOrderMarkLength(bytes), line: 1)),
    let end = offset(of: span.end, in: bytes, from: (start.lineStart, line: Int(span.start.line)))
  else { return "" }
  var lines = bytes[start.offset..<max(start.offset, end.offset)]
    .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  if bytes[start.offset..<max(start.offset, end.offset)].contains(0) {
    lines = withoutGaps(lines)
  }
  while lines.count > 1, let last = lines.last, last.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
    lines.removeLast()
  }
  // The first line begins where the span does, so its indentation is its column.
  let indentations = lines.dropFirst().filter { !$0.isEmpty }.map { line in line.prefix { $0 == 0x20 }.count }
  let shared = min(indentations.min() ?? 0, Int(span.start.column) - 1)
  var text: [UInt8] = []
  for (index, line) in lines.enumerated() {
    if index > 0 { text.append(UInt8(ascii: "\n")) }
    text.append(contentsOf: (index == 0 ? line : line.dropFirst(shared)).filter { $0 != 0x0D })
  }
  if text.first == UInt8(ascii: "\n") { text.removeFirst() }
  return String(decoding: text, as: UTF8.self)
}

/// The lines without the zeros that stand for what an audience may not see, and without those that held
/// nothing else.
private func withoutGaps(_ lines: [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>] {
  lines.enumerated().compactMap { index, line in
    guard line.contains(0) else { return line }
    var rest = line.filter { $0 != 0 }
    // At the end of a row, empty cells would tell that something stood there.
    let ends = line.last == 0 ? " \r,;\t" : " \r"
    while let last = rest.last, ends.utf8.contains(last) { rest.removeLast() }
    return rest.isEmpty && index > 0 ? nil : rest[...]
  }
}

/// The offset of a position, and of the beginning of its line; the search begins at the start of a known
/// line.
private func offset(
  of position: SourcePosition, in bytes: [UInt8], from known: (lineStart: Int, line: Int)
) -> (offset: Int, lineStart: Int)? {
  bytes.withUnsafeBufferPointer { bytes in
    var (offset, line) = (known.lineStart, known.line)
    while line < Int(position.line) {
      guard offset < bytes.count else { return nil }
      if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
      offset += 1
    }
    let lineStart = offset
    var column = 1
    while column < Int(position.column), offset < bytes.count, bytes[offset] != UInt8(ascii: "\n") {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return (offset, lineStart)
  }
}
