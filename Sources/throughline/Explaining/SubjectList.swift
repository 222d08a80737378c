import ControlGaps
import Dossiers
import SitePages
import SourceText

/// All that can be explained, a line each: the rules by control, the problems by section.
///
/// Without a display, as in a pipe, no line is cut.
func subjectListText(on display: Display?) -> String {
  var layout = TextLayout(for: display ?? Display())
  layout.heading("Rules of the diagnostic")
  for control in Stage.allCases {
    layout.space()
    layout.paragraph(control.title, .strong)
    for entry in Rulebook.standard.rules(of: control) {
      layout.addLine(entry.rule.id, entry.rule.gap, display)
    }
  }
  layout.heading("Problems of files")
  for section in problemCatalogue {
    layout.space()
    layout.paragraph(section.title, .strong)
    for code in section.codes { layout.addLine(code.id, code.about, display) }
  }
  layout.space()
  layout.paragraph("throughline explain NAME tells the whole of each.", .faint)
  return layout.text
}

extension TextLayout {
  fileprivate mutating func addLine(_ name: String, _ words: String, _ display: Display?) {
    let width = 28
    let words = display.map { cut(words, to: $0.width - width - 2) } ?? words
    row([Cell(name, width: width), Cell(words, .faint)], indent: 2)
  }
}

/// As many whole words as there is room for.
private func cut(_ words: String, to room: Int) -> String {
  guard words.count > room else { return words }
  let kept = words.prefix(room - 1)
  return kept[..<(kept.lastIndex(of: " ") ?? kept.endIndex)] + " …"
}
