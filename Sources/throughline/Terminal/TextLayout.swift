import SourceText

/// A text for people that grows from top to bottom: headings, wrapped paragraphs, and rows of a table.
struct TextLayout {
  private(set) var text = ""
  private let display: Display

  init(for display: Display) {
    self.display = display
  }

  /// An empty line, unless the text begins here or has one already.
  mutating func space() {
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
  }

  /// In capitals, with an empty line above.
  mutating func heading(_ title: String) {
    space()
    paragraph(title.uppercased(), .strong)
  }

  /// Wrapped words, with a label in front of them that is set off.
  mutating func paragraph(
    _ words: String, _ ink: Ink? = nil, lead: String = "", indent: Int = 0, hanging: Int? = nil
  ) {
    var paragraph = Paragraph(onOneLine(lead), .strong)
    paragraph.append(onOneLine(words), ink)
    add(paragraph, indent: indent, hanging: hanging)
  }

  mutating func add(_ paragraph: Paragraph, indent: Int = 0, hanging: Int? = nil) {
    append(paragraph.text(on: display, first: blanks(indent), rest: blanks(hanging ?? indent)))
  }

  /// Lines of a file as they are, so that they can be copied, however long they are.
  mutating func addLines(_ lines: String) {
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false) {
      text += blanks(line.isEmpty ? 0 : 2) + printable(String(line)) + "\n"
    }
  }

  /// Cells side by side, each filled up to its width, and words that wrap in the column after the last one.
  mutating func row(_ cells: [Cell], then words: Paragraph = Paragraph(), indent: Int = 0) {
    var line = blanks(indent)
    var column = indent
    for cell in cells {
      let text = printable(onOneLine(cell.text))
      let padding = blanks(cell.width - text.count)
      let painted = display.paint(text, cell.ink)
      line += cell.isRight ? padding + painted : painted + padding
      column += max(cell.width, text.count)
    }
    // The words are wrapped behind blanks, because a paragraph would count what paints the cells.
    let wrapped = words.text(on: display, first: blanks(column), rest: blanks(column))
    append(line + wrapped.dropFirst(column))
  }

  /// A part of a row.
  struct Cell {
    let text: String
    let width: Int
    let isRight: Bool
    let ink: Ink?

    init(_ text: String, width: Int = 0, isRight: Bool = false, _ ink: Ink? = nil) {
      self.text = text
      self.width = width
      self.isRight = isRight
      self.ink = ink
    }
  }
}

extension TextLayout {
  private mutating func append(_ lines: String) {
    // Blanks that held words together have done so; whoever searches the text types another one. None stands
    // at the end of a line.
    for line in lines.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      var line = String(line.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
  }
}

private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

/// Ends of lines and tabs as blanks.
private func onOneLine(_ text: String) -> String {
  String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
}
