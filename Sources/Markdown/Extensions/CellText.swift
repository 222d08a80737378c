/// Pieces of a body that libcmark has to parse once more, because a table divides a paragraph otherwise than
/// CommonMark does: each cell, and the paragraph above a table.
///
/// They are written one below the other into a text of their own. A cell becomes a heading of one line, whose
/// content is inlines whatever it begins with.
struct CellText {
  private struct Piece {
    let line: Int
    let destination: Destination
  }
  private enum Destination {
    case inside(Node)
    case before(Node)
  }

  private let text: ParsedText
  private var bytes: [UInt8] = []
  /// The offset in the body of each byte.
  private var origins: [Int] = []
  private var lineCount = 0
  private var pieces: [Piece] = []

  init(_ text: ParsedText) { self.text = text }

  mutating func addCell(_ cell: Range<Int>, to node: Node) {
    begin(.inside(node))
    write("# ", at: cell.lowerBound)
    for offset in cell {
      // In a table, a backslash before a pipe is for the table alone, in code spans too.
      let isEscape =
        text.bytes[offset] == UInt8(ascii: "\\") && offset + 1 < cell.upperBound
        && text.bytes[offset + 1] == UInt8(ascii: "|")
      if !isEscape { copy(offset) }
    }
    // Closing hashes of the heading's own keep those that the cell may end in.
    endLine(" #", at: cell.upperBound)
  }

  mutating func addParagraph(_ lines: [Range<Int>], before node: Node) {
    guard let first = lines.first else { return }
    begin(.before(node))
    for line in lines {
      // Indented that far, a line goes on with the paragraph whatever it begins with.
      if line != first { write("    ", at: line.lowerBound) }
      for offset in line { copy(offset) }
      endLine("", at: line.upperBound)
    }
    endLine("", at: first.upperBound)
  }

  /// Parses the pieces, lets `extend` work on them, and puts them where they belong.
  func parse(extend: (Node, ParsedText) -> Void) {
    if pieces.isEmpty { return }
    // Link reference definitions hold for the whole body: it is parsed below the pieces, and dropped.
    let whole = bytes.contains(UInt8(ascii: "[")) && hasDefinition ? bytes + text.bytes : bytes
    whole.withUnsafeBufferPointer { all in
      withTree(parsing: all) { root in
        var child = root.firstChild
        while let node = child {
          child = node.next
          if node.startLine > lineCount { node.remove() }
        }
        extend(root, ParsedText(UnsafeBufferPointer(rebasing: all[..<bytes.count]), origins: origins))
        distribute(root)
      }
    }
  }

  private func distribute(_ root: Node) {
    var rest = pieces[...]
    var child = root.firstChild
    while let node = child {
      child = node.next
      rest = rest.drop { $0.line < node.startLine }
      guard let piece = rest.first, piece.line == node.startLine else { continue }
      switch piece.destination {
      case .inside(let cell): node.moveChildren(to: cell)
      case .before(let table): table.insertBefore(node)
      }
    }
  }

  private var hasDefinition: Bool {
    zip(text.bytes, text.bytes.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: ":") }
  }

  private mutating func begin(_ destination: Destination) {
    pieces.append(Piece(line: lineCount + 1, destination: destination))
  }

  private mutating func copy(_ offset: Int) {
    bytes.append(text.bytes[offset])
    origins.append(text.origin(of: offset))
  }

  private mutating func write(_ mark: String, at offset: Int) {
    for byte in mark.utf8 {
      bytes.append(byte)
      origins.append(text.origin(of: offset))
    }
  }

  private mutating func endLine(_ mark: String, at offset: Int) {
    write(mark, at: offset)
    write("\n", at: offset)
    lineCount += 1
  }
}
