/// Where the cells of a table stand in the text, if a paragraph holds one.
struct TableLayout {
  enum ColumnAlignment: String {
    case left, center, right
  }

  /// The lines of the paragraph above the table, which touch it without an empty line between.
  let introduction: [Range<Int>]
  let header: [Range<Int>]
  let columns: [ColumnAlignment?]
  let rows: [[Range<Int>]]
  /// Whether a line of hyphens follows, which CommonMark took for the underline of a heading.
  let endsInRule: Bool

  /// Looks for a row of cells above a row of as many delimiters such as `:--`.
  ///
  /// - Parameters:
  ///   - block: a paragraph, or a heading that was made one by a line of hyphens below the table
  ///   - text: what the block was parsed from
  init?(of block: Node, in text: ParsedText) {
    guard block.endLine > block.startLine else { return nil }
    var lines = blockLines(of: block, in: text)
    var underline: Range<Int>?
    if block.kind == .heading { underline = lines.popLast() }
    guard let found = Self.findHeader(in: lines, of: text.bytes) else { return nil }

    let isRule = underline.map { $0.count >= 3 && text.bytes[$0].allSatisfy { $0 == UInt8(ascii: "-") } }
    endsInRule = isRule ?? false
    if let underline, !endsInRule { lines.append(underline) }
    introduction = Array(lines[..<found.index])
    header = found.header
    columns = found.columns
    rows = lines[(found.index + 2)...].map { cells(of: $0, in: text.bytes) }
  }

  private static func findHeader(
    in lines: [Range<Int>], of bytes: UnsafeBufferPointer<UInt8>
  ) -> (index: Int, header: [Range<Int>], columns: [ColumnAlignment?])? {
    for index in lines.indices.dropLast() {
      guard let columns = columns(of: lines[index + 1], in: bytes) else { continue }
      let header = cells(of: lines[index], in: bytes)
      let hasPipe = bytes[lines[index].lowerBound..<lines[index + 1].upperBound].contains(UInt8(ascii: "|"))
      if hasPipe, header.count == columns.count { return (index, header, columns) }
    }
    return nil
  }

  /// What a delimiter row says of its columns; nil where the line is no delimiter row.
  private static func columns(
    of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [ColumnAlignment?]? {
    guard let first = bytes[line].first, ":|-".utf8.contains(first) else { return nil }
    var columns: [ColumnAlignment?] = []
    for cell in cells(of: line, in: bytes) {
      var hyphens = bytes[cell]
      let isLeft = hyphens.first == UInt8(ascii: ":")
      if isLeft { hyphens = hyphens.dropFirst() }
      let isRight = hyphens.last == UInt8(ascii: ":")
      if isRight { hyphens = hyphens.dropLast() }
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
      columns.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : nil))
    }
    return columns.isEmpty ? nil : columns
  }
}

/// What stands between the pipes of a row, without the blanks around it; a pipe behind a backslash is text.
private func cells(of row: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
  var cells: [Range<Int>] = []
  var start = row.lowerBound
  for offset in row where bytes[offset] == UInt8(ascii: "|") {
    if offset > row.lowerBound {
      if bytes[offset - 1] == UInt8(ascii: "\\") { continue }
      cells.append(trimmed(bytes[start..<offset]).indices)
    }
    start = offset + 1
  }
  if start < row.upperBound { cells.append(trimmed(bytes[start..<row.upperBound]).indices) }
  return cells
}

/// The lines of a paragraph without the marks of the quotations and the indentation of the lists it is in.
private func blockLines(of block: Node, in text: ParsedText) -> [Range<Int>] {
  var quotations = 0
  var ancestor = block.parent
  while let node = ancestor {
    if node.kind == .blockQuote { quotations += 1 }
    ancestor = node.parent
  }

  var lines: [Range<Int>] = []
  for number in block.startLine...block.endLine {
    var rest = text.bytes[text.line(number)]
    if number == block.startLine {
      rest = rest.dropFirst(block.startColumn - 1)
    } else {
      for _ in 0..<quotations {
        rest = rest.drop(while: isBlank)
        guard rest.first == UInt8(ascii: ">") else { break }
        rest = rest.dropFirst()
      }
    }
    let line = trimmed(rest)
    if !line.isEmpty { lines.append(line.indices) }
  }
  return lines
}
