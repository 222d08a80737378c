import SourceText

/// Lays the entry of a code out for a person: what is wrong, and the least that shows it and puts it right.
func codeText(_ code: ProblemCode, in section: ProblemSection, on display: Display) -> String {
  var layout = TextLayout(for: display)
  layout.paragraph(code.id, .strong)
  layout.paragraph("\(code.severity.rawValue) · \(section.title)", .faint)
  layout.space()
  layout.paragraph(code.about)
  if let example = code.example {
    layout.heading("Instead of")
    layout.addLines(example.wrong)
    layout.heading("Write")
    layout.addLines(example.right)
  }
  return layout.text
}
