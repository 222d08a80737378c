/// Builds the front matter of a starter file, one key a line, with what it means beside it.
///
/// What begins with `# ` is an example, and what begins with `##` explains. An editor's command that takes
/// comments away takes one `#` and one space: examples become keys, and explanations stay comments.
struct StarterLines {
  enum Standing {
    /// A key that is there.
    case given
    /// A key to fill in, commented out.
    case example
    /// A key that is explained here, and kept elsewhere.
    case elsewhere

    fileprivate var marker: String {
      switch self {
      case .given: ""
      case .example: "# "
      case .elsewhere: "## "
      }
    }
  }

  private static let longestLine = 100
  private static let columnOfNotes = 36

  private(set) var text = ""

  /// A line that explains, broken where it is too long.
  mutating func explain(_ sentence: String, depth: Int = 0) {
    let indent = String(repeating: " ", count: depth)
    for line in wrapped(sentence, to: Self.longestLine - 3 - depth) { text += "## \(indent)\(line)\n" }
  }

  /// An empty line, and a heading.
  mutating func head(_ heading: String) {
    text += "\n"
    explain(heading)
  }

  /// A key with its value, and what it means beside it; above it where the line is too long for that.
  ///
  /// A part of the note stands on lines of its own unless the whole note fits on one.
  mutating func add(_ line: String, depth: Int, _ standing: Standing, note: [String]) {
    let line = standing.marker + String(repeating: " ", count: depth) + line
    let gap = Self.columnOfNotes - line.count
    let width = Self.longestLine - Self.columnOfNotes - 2
    let whole = note.joined(separator: " ")
    let notes = whole.count <= width ? [whole] : note.flatMap { wrapped($0, to: width) }
    guard gap > 0, let first = notes.first, !first.isEmpty else {
      explain(whole, depth: depth)
      text += line + "\n"
      return
    }
    text += "\(line)\(String(repeating: " ", count: gap))# \(first)\n"
    for rest in notes.dropFirst() {
      text += "##\(String(repeating: " ", count: Self.columnOfNotes - 2))# \(rest)\n"
    }
  }
}

/// A text in lines of at most a number of characters, broken between words.
private func wrapped(_ text: String, to width: Int) -> [String] {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines
}
