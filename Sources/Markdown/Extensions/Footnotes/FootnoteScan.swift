/// The lines of a body that may begin the definition of a footnote.
struct FootnoteScan {
  struct Definition {
    /// From the opening bracket to where the content begins.
    let place: Range<Int>
    let label: String
    /// Whether nothing follows on its line.
    let isEmpty: Bool
  }

  /// Stands for content on the line of an item that has none there, so that the item goes on as a footnote does:
  /// over an empty line, and with four columns of indentation. An empty heading ends with its line.
  static let emptyContent = "#"

  private(set) var definitions: [Definition] = []
  /// The marker of an item whose content stands four columns behind its beginning.
  ///
  /// It is of a kind that no list of the body has, so that none takes the items for its own. Bodies that use all
  /// three kinds are not worth a fourth.
  var marker: String { Self.markers.first { !usedMarkers.contains($0) } ?? Self.markers[0] }

  private static let markers = ["+   ", "1)  ", "1.  "]
  private var usedMarkers: Set<String> = []
  private let body: UnsafeBufferPointer<UInt8>

  init?(_ body: UnsafeBufferPointer<UInt8>) {
    guard holdsPair(UInt8(ascii: "["), UInt8(ascii: "^"), in: body),
      holdsPair(UInt8(ascii: "]"), UInt8(ascii: ":"), in: body)
    else { return nil }
    self.body = body
    var lineStart = 0
    while lineStart < body.count {
      let lineEnd = body[lineStart...].firstIndex(where: isLineEnd) ?? body.count
      scan(lineStart..<lineEnd)
      lineStart = lineEnd + 1
    }
    if definitions.isEmpty { return nil }
  }

  /// Looks behind the marks of quotations, lists and footnotes that a line begins with.
  private mutating func scan(_ line: Range<Int>) {
    var offset = line.lowerBound
    while true {
      offset = skipBlanks(from: offset, in: line)
      guard offset < line.upperBound else { return }
      if body[offset] == UInt8(ascii: ">") {
        offset += 1
      } else if let end = listMarkerEnd(from: offset, in: line) {
        offset = end
      } else if let labelEnd = labelEnd(from: offset, in: line) {
        let label = String(decoding: body[offset + 2..<labelEnd], as: UTF8.self)
        let contentStart = skipBlanks(from: labelEnd + 2, in: line)
        definitions.append(
          Definition(place: offset..<contentStart, label: label, isEmpty: contentStart == line.upperBound))
        offset = contentStart
      } else {
        return
      }
    }
  }

  private mutating func listMarkerEnd(from start: Int, in line: Range<Int>) -> Int? {
    let digits = body[start..<line.upperBound].prefix(9).prefix(while: isDigit).count
    let end = start + digits + 1
    guard end <= line.upperBound, end == line.upperBound || isBlank(body[end]) else { return nil }
    switch (body[end - 1], digits) {
    case (UInt8(ascii: "+"), 0): usedMarkers.insert(Self.markers[0])
    case (UInt8(ascii: "-"), 0), (UInt8(ascii: "*"), 0): break
    case (UInt8(ascii: ")"), 1...): usedMarkers.insert(Self.markers[1])
    case (UInt8(ascii: "."), 1...): usedMarkers.insert(Self.markers[2])
    default: return nil
    }
    return end
  }

  /// Where the bracket behind a label is, if a definition begins at an offset.
  private func labelEnd(from start: Int, in line: Range<Int>) -> Int? {
    guard body[start..<line.upperBound].starts(with: "[^".utf8) else { return nil }
    let labelStart = start + 2
    let end = body[labelStart..<line.upperBound].prefix(1_000).firstIndex { !isFootnoteLabel($0) }
    guard let end, end > labelStart, body[end..<line.upperBound].starts(with: "]:".utf8) else { return nil }
    return end
  }

  private func skipBlanks(from start: Int, in line: Range<Int>) -> Int {
    body[start..<line.upperBound].firstIndex { !isBlank($0) } ?? line.upperBound
  }
}

/// Whether a byte may stand in the label of a footnote.
///
/// Without angle brackets no label can end a block of raw HTML.
func isFootnoteLabel(_ byte: UInt8) -> Bool { !isSpace(byte) && !"[]<>".utf8.contains(byte) }

private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

private func holdsPair(_ first: UInt8, _ second: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Bool {
  text.indices.dropLast().contains { text[$0] == first && text[$0 + 1] == second }
}
