/// A line of a file with a caret under one of its characters, cut around that place where it is too long.
struct Excerpt {
  let line: String
  /// The column, from 0, in which the caret stands.
  let caret: Int

  /// Nil where the file has no such line, as when it has changed since; `room` is how many columns the line
  /// may take.
  init?(of lines: inout SourceLines, at position: SourcePosition, room: Int) {
    guard let place = lines.offset(of: position) else { return nil }
    let before = Stretch(lines.bytes[place.lineStart..<place.offset], fromItsEnd: true, room: room)
    let after = Stretch(lines.bytes[place.offset..<place.lineEnd], fromItsEnd: false, room: room)
    // What follows the place says most of what is meant: it gets half the room, and what the rest leaves.
    let afterRoom = min(max(1, after.width), max(room / 2, room - before.width))
    let left = before.cut(to: room - afterRoom)
    caret = left.reduce(0) { $0 + $1.width }
    line = (left.reversed() + after.cut(to: room - caret)).map(\.text).joined()
  }
}

extension SourceLines {
  /// The excerpt at a place as it is printed, behind the line's number; empty where there is no such line.
  mutating func excerpt(at position: SourcePosition, _ ink: Ink, on display: Display) -> String {
    let number = String(position.line)
    let margin = 2 + number.utf8.count
    guard let excerpt = Excerpt(of: &self, at: position, room: display.width - margin - 3) else { return "" }
    let blanks = String(repeating: " ", count: excerpt.caret)
    return display.paint("  \(number) |", .faint) + " \(excerpt.line)\n"
      + display.paint(String(repeating: " ", count: margin) + " |", .faint)
      + " \(blanks)\(display.paint("^", ink))\n"
  }
}

/// A character as it is shown, and the columns that it takes.
private struct Cell {
  let text: String
  let width: Int
}

/// The characters of a line before or after a place, the nearest first, as far as they may be shown.
private struct Stretch {
  private var cells: [Cell] = []
  private(set) var width = 0
  private var isWhole = true

  /// Reads no further than the room, for a line may be as long as a file.
  init(_ bytes: ArraySlice<UInt8>, fromItsEnd: Bool, room: Int) {
    var rest = bytes
    while !rest.isEmpty {
      guard width <= room else {
        isWhole = false
        return
      }
      var length = 1
      if fromItsEnd {
        while length < rest.count, isContinuation(rest[rest.endIndex - length]) { length += 1 }
      } else {
        while length < rest.count, isContinuation(rest[rest.startIndex + length]) { length += 1 }
      }
      let cell = Cell(fromItsEnd ? rest.suffix(length) : rest.prefix(length))
      rest = fromItsEnd ? rest.dropLast(length) : rest.dropFirst(length)
      cells.append(cell)
      width += cell.width
    }
  }

  /// The nearest cells that fit, with an ellipsis in the place of the others.
  func cut(to room: Int) -> [Cell] {
    if isWhole, width <= room { return cells }
    var kept: [Cell] = []
    var left = room - 1
    for cell in cells {
      left -= cell.width
      if left < 0 { break }
      kept.append(cell)
    }
    return kept + [Cell(text: "…", width: 1)]
  }
}

extension Cell {
  /// The bytes of one character; those that are not UTF-8 become U+FFFD.
  fileprivate init(_ bytes: ArraySlice<UInt8>) {
    let decoded = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard let scalar = decoded.first, decoded.count == 1 else {
      self.init(text: "\u{FFFD}", width: 1)
      return
    }
    if scalar == "\t" {
      self.init(text: "    ", width: 4)
    } else if isUnprintable(scalar) {
      self.init(text: String(sign(for: scalar)), width: 1)
    } else {
      self.init(text: String(scalar), width: columns(of: scalar))
    }
  }
}
