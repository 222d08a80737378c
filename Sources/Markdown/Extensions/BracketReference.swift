/// A `[[reference]]` as it is written, in one text node or in two with the end of a line between them.
struct BracketReference {
  /// The offset of its first bracket in the text it begins in.
  let start: Int
  let target: String
  let text: String?
  /// The text node in which it ends, and the offset just behind its last bracket there.
  let last: Node
  let end: Int

  /// The first reference that begins in the text of a node at an offset or behind it.
  init?(in node: Node, _ literal: UnsafeBufferPointer<UInt8>, from: Int) {
    var from = from
    while let start = Self.opening(in: literal, from: from) {
      from = start + 2
      guard let (content, last, end) = Self.content(in: node, literal, from: from) else { continue }
      let parts = content.split(separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
      let words = parts.map { String(decoding: trimmed($0), as: UTF8.self) }
      guard let target = words.first, !target.isEmpty else { continue }
      self.start = start
      self.target = target
      text = words.dropFirst().first.flatMap { $0.isEmpty ? nil : $0 }
      (self.last, self.end) = (last, end)
      return
    }
    return nil
  }

  /// The innermost two of any number of opening brackets.
  private static func opening(in literal: UnsafeBufferPointer<UInt8>, from: Int) -> Int? {
    let bracket = UInt8(ascii: "[")
    var offset = from
    while offset + 2 < literal.count {
      if literal[offset] == bracket, literal[offset + 1] == bracket, literal[offset + 2] != bracket {
        return offset
      }
      offset += 1
    }
    // The rest of the reference may stand on the next line.
    let endsInTwo = literal.count >= from + 2 && literal[(literal.count - 2)...].allSatisfy { $0 == bracket }
    return endsInTwo ? literal.count - 2 : nil
  }

  private static func content(
    in node: Node, _ literal: UnsafeBufferPointer<UInt8>, from: Int
  ) -> (content: [UInt8], last: Node, end: Int)? {
    var content: [UInt8] = []
    var (node, rest) = (node, literal[from...])
    while true {
      guard let end = rest.firstIndex(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }) else {
        guard let lineEnd = node.next, lineEnd.kind == .softBreak, let next = lineEnd.next,
          next.origin != nil,
          next.kind == .text
        else { return nil }
        content += rest
        content.append(UInt8(ascii: " "))
        (node, rest) = (next, next.literal[...])
        continue
      }
      guard rest[end...].starts(with: "]]".utf8) else { return nil }
      return (content + rest[..<end], node, end + 2)
    }
  }
}
