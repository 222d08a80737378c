import SitePages
import SourceText

extension TextLayout {
  /// The value path as an account: a level a line; between two of them how the step adds up, and its parts.
  mutating func addValuePath(_ path: ValuePathInWords) {
    heading("Where the value went")
    paragraph(path.lead, indent: 2)
    space()
    for row in path.rows {
      switch row {
      case .level(let name, let amount, let line): add(name, amount, ["line", "\(line)"], .strong)
      case .movement(let stage, let label, let entries, let amount, let note):
        if !stage.isEmpty { paragraph(note, .faint, lead: stage + ".", indent: 4) }
        // Where nothing moved, the note has said so.
        if !amount.isEmpty { add("    " + label, amount, entries, nil) }
      }
    }
    if !path.walkAway.isEmpty { add("Walk-away", path.walkAway, [], .faint) }
    for sentence in [path.sum, path.findings] where !sentence.isEmpty {
      space()
      paragraph(sentence, indent: 2)
    }
  }

  /// The entries stand in a column of their own, on several lines where they are many.
  private mutating func add(_ name: String, _ amount: String, _ entries: [String], _ ink: Ink?) {
    var sources = Paragraph()
    for entry in entries { sources.append(entry, .faint) }
    row(
      [Cell(name, width: 44, ink), Cell(amount, width: 10, isRight: true, ink), Cell("", width: 2)],
      then: sources, indent: 2)
  }
}
