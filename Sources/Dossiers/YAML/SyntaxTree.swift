import SourceText

/// A YAML document as written: its nodes in the order of the file, each with its place.
///
/// A node is followed by all that it holds, so a tree is one array, without a pointer or an allocation a
/// node: the children of node `n` begin at `n + 1`, and each one's next sibling stands at its `end`. The
/// children of a mapping alternate between key and value.
struct SyntaxTree: Sendable {
  struct Node: Sendable {
    enum Kind: UInt8, Sendable { case plain, quoted, sequence, mapping }

    let kind: Kind
    /// Whether the reader took a mapping's key; the others are unknown or written twice.
    var isRead = false
    /// How many nodes it spans, itself included.
    var size: Int32 = 1
    /// Where a scalar's text lies in `text`.
    let textStart: Int32
    let textCount: Int32
    var span: SourceSpan
  }

  typealias Index = Int

  /// Empty for a document without content.
  var nodes: [Node] = []
  /// The texts of all scalars, one after the other, escapes resolved.
  var text: [UInt8] = []

  func end(of node: Index) -> Index { node + Int(nodes[node].size) }

  func isScalar(_ node: Index) -> Bool {
    let kind = nodes[node].kind
    return kind == .plain || kind == .quoted
  }

  func bytes(of node: Index) -> ArraySlice<UInt8> {
    let start = Int(nodes[node].textStart)
    return text[start..<start + Int(nodes[node].textCount)]
  }

  func string(of node: Index) -> String { String(decoding: bytes(of: node), as: UTF8.self) }

  /// Whether a scalar's text is the word, compared byte by byte.
  func isWord(_ node: Index, _ word: StaticString) -> Bool {
    let (start, count) = (Int(nodes[node].textStart), Int(nodes[node].textCount))
    guard count == word.utf8CodeUnitCount else { return false }
    return text.withUnsafeBufferPointer { text in
      for i in 0..<count where text[start + i] != word.utf8Start[i] { return false }
      return true
    }
  }

  /// Whether a scalar is one of the ways in which YAML writes null.
  func isNull(_ node: Index) -> Bool {
    guard nodes[node].kind == .plain else { return false }
    switch nodes[node].textCount {
    case 0: return true
    case 1: return isWord(node, "~")
    case 4: return isWord(node, "null") || isWord(node, "Null") || isWord(node, "NULL")
    default: return false
    }
  }
}
