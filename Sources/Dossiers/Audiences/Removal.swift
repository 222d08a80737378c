import SourceText

/// Where the lines of a text begin.
private struct LineStarts {
  private var offsets = [0]

  init(_ bytes: ArraySlice<UInt8>) {
    offsets[0] = byteOrderMarkLength(Array(bytes.prefix(3)))
    for (index, byte) in zip(bytes.indices, bytes) where byte == UInt8(ascii: "\n") {
      offsets.append(index + 1)
    }
  }

  /// The offset of a place in the text that the lines are of.
  func offset(of position: SourcePosition, in bytes: ArraySlice<UInt8>) -> Int {
    guard Int(position.line) <= offsets.count else { return bytes.endIndex }
    var offset = offsets[Int(position.line) - 1]
    for _ in 1..<max(1, Int(position.column)) where offset < bytes.endIndex {
      offset += 1
      while offset < bytes.endIndex, isContinuation(bytes[offset]) { offset += 1 }
    }
    return offset
  }
}

/// Takes stretches out of front matter, or out of a file that holds a list.
struct Removal {
  private let bytes: ArraySlice<UInt8>
  private let lines: LineStarts
  /// In the order of the file as far as they are pairs; comments come first.
  private var removed: [Range<Int>] = []

  init(from bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    lines = LineStarts(bytes)
  }

  /// Takes out a stretch and nothing beside it.
  mutating func remove(_ span: SourceSpan) {
    removed.append(lines.offset(of: span.start, in: bytes)..<lines.offset(of: span.end, in: bytes))
  }

  /// Comments are for those who write the file, and may tell what stands beside them.
  mutating func removeComments(outside tree: SyntaxTree) {
    var offset = bytes.startIndex
    for node in tree.nodes where (node.kind == .plain || node.kind == .quoted) && node.span.file == 0 {
      let start = lines.offset(of: node.span.start, in: bytes)
      // What an alias stands for lies where its anchor is.
      guard start >= offset else { continue }
      removeComments(in: offset..<start)
      offset = max(offset, lines.offset(of: node.span.end, in: bytes))
    }
    removeComments(in: offset..<bytes.endIndex)
  }

  private mutating func removeComments(in gap: Range<Int>) {
    var offset = gap.lowerBound
    while let start = bytes[offset..<gap.upperBound].firstIndex(of: UInt8(ascii: "#")) {
      let before = start > bytes.startIndex ? bytes[start - 1] : UInt8(ascii: "\n")
      let end = bytes[start..<gap.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? gap.upperBound
      if isBlank(before) || before == UInt8(ascii: "\n") { removed.append(start..<end) }
      offset = isBlank(before) || before == UInt8(ascii: "\n") ? end : start + 1
    }
  }

  /// Takes out a key and its value, within braces with the comma that sets them apart.
  mutating func removePair(at key: SyntaxTree.Index, of tree: SyntaxTree) {
    let (name, value) = (tree.nodes[key].span, tree.nodes[tree.end(of: key)].span)
    var start = lines.offset(of: name.start, in: bytes)
    var end = lines.offset(of: max(name.end, value.end), in: bytes)
    if value.start < name.end {
      // An alias: what it stands for lies elsewhere, its name ends before the comma, the brace or the line.
      end = lines.offset(of: name.end, in: bytes)
      end = bytes[end...].firstIndex { $0 == 0x2C || $0 == 0x7D || $0 == 0x0A } ?? bytes.endIndex
    }
    var next = end
    while next < bytes.endIndex, isBlank(bytes[next]) { next += 1 }
    if next < bytes.endIndex, bytes[next] == UInt8(ascii: ",") {
      end = next + 1
      while end < bytes.endIndex, isBlank(bytes[end]) { end += 1 }
    } else {
      while next < bytes.endIndex, isSpace(bytes[next]) { next += 1 }
      if next < bytes.endIndex, bytes[next] == UInt8(ascii: "}") { start = startWithComma(before: start) }
    }
    removed.append(start..<max(start, end))
  }

  /// Where the comma before an offset stands, of those that are left; the offset itself where there is none.
  private func startWithComma(before offset: Int) -> Int {
    var start = offset
    while start > bytes.startIndex {
      if let earlier = removed.last(where: { $0.contains(start - 1) }) {
        start = earlier.lowerBound
      } else if isSpace(bytes[start - 1]) {
        start -= 1
      } else {
        return bytes[start - 1] == UInt8(ascii: ",") ? start - 1 : offset
      }
    }
    return offset
  }

  /// What is left, with a zero in place of each character that is not; ends of lines stay, each behind a zero.
  var remaining: [UInt8] {
    var remaining: [UInt8] = []
    remaining.reserveCapacity(bytes.count)
    var offset = bytes.startIndex
    for range in removed.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > offset {
      remaining += bytes[offset..<max(offset, range.lowerBound)]
      for byte in bytes[max(offset, range.lowerBound)..<range.upperBound] where !isContinuation(byte) {
        remaining.append(0)
        if byte == UInt8(ascii: "\n") { remaining.append(byte) }
      }
      offset = range.upperBound
    }
    return remaining + bytes[offset...]
  }
}

private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
private func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0A || byte == 0x0D }
