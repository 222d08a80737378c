import SourceText

extension MapReader {
  /// Puts on record where a value without quotation marks ends at a ` #` that has no blank behind it, as in `Lot
  /// #3`: what follows is a comment to YAML, and was probably part of the text.
  mutating func checkComments(in yaml: Range<Int>, firstLine: Int) {
    var hashes = hashesBehindText(in: file.bytes, yaml, firstLine: firstLine)
    guard !hashes.isEmpty else { return }
    for node in tree.nodes.indices where tree.nodes[node].kind == .plain {
      let end = tree.nodes[node].span.end
      guard let hash = hashes[end.line], hash.textEnd == end.column else { continue }
      hashes[end.line] = nil
      if tree.isNull(node) { valuesTakenForComments.insert(node) }
      let comment = String(decoding: file.bytes[hash.comment], as: UTF8.self)
      let text = tree.isNull(node) ? comment : "\(tree.string(of: node)) \(comment)"
      report(
        .commentInValue, at: SourcePosition(line: Int(end.line), column: hash.column),
        "\(quoted(comment)) is read as a comment",
        why: "a `#` behind a blank begins a comment, so the text ends before it",
        fix: startsFigure(node)
          ? "write a blank behind the `#` if it is a comment, or put the value in quotes if it is a text"
          : "write \(quoted(yamlText(text))), or a blank behind the `#` if it is a comment")
    }
  }

  /// Whether a value begins as dates and amounts do, to which no text is added.
  private func startsFigure(_ node: SyntaxTree.Index) -> Bool {
    tree.bytes(of: node).first.map { isDigit($0) || $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "-") }
      == true
  }
}

/// A `#` that begins a comment, if it stands in no quoted text.
private struct Hash {
  /// The columns of the `#`, and just behind the text before it.
  let column: Int
  let textEnd: Int32
  /// The offsets of the comment's bytes.
  let comment: Range<Int>
}

/// The first `#` of each line with text and a blank before it, and neither a blank nor another `#` behind it; by
/// line.
private func hashesBehindText(in bytes: [UInt8], _ yaml: Range<Int>, firstLine: Int) -> [Int32: Hash] {
  var hashes: [Int32: Hash] = [:]
  bytes.withUnsafeBufferPointer { bytes in
    var (line, lineStart) = (firstLine, yaml.lowerBound)
    for offset in yaml {
      if bytes[offset] == UInt8(ascii: "\n") {
        (line, lineStart) = (line + 1, offset + 1)
      } else if bytes[offset] == UInt8(ascii: "#"), offset > lineStart, isBlank(bytes[offset - 1]),
        offset + 1 < yaml.upperBound, bytes[offset + 1] > 0x20, bytes[offset + 1] != UInt8(ascii: "#"),
        hashes[Int32(clamping: line)] == nil,
        let last = bytes[lineStart..<offset].lastIndex(where: { !isBlank($0) })
      {
        let column = { (end: Int) in bytes[lineStart..<end].count { $0 & 0xC0 != 0x80 } + 1 }
        var end = bytes[offset..<yaml.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? yaml.upperBound
        while bytes[end - 1] <= 0x20 { end -= 1 }
        hashes[Int32(clamping: line)] = Hash(
          column: column(offset), textEnd: Int32(clamping: column(last + 1)), comment: offset..<end)
      }
    }
  }
  return hashes
}

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
