/// Notes where sections begin and end in the HTML, and gathers the words of each.
struct SectionCutter {
  private enum Part {
    case lead
    case section(MarkdownHeading, words: Range<Int>)
    case footnotes
  }

  /// The words of the passage at hand.
  var words = SearchText()
  /// The part and the place where its content begins.
  private var current: (part: Part, start: Int)? = (.lead, 0)
  private var cuts: [(part: Part, range: Range<Int>, text: String)] = []

  /// Ends the passage at hand before its next section's heading or at the end of the body.
  mutating func end(at offset: Int) {
    guard let (part, start) = current else { return }
    cuts.append((part, start..<offset, words.text))
    current = nil
  }

  /// Begins a section behind its heading, whose words are not part of its text.
  mutating func begin(_ heading: MarkdownHeading, written words: Range<Int>, at offset: Int) {
    self.words.reset()
    current = (.section(heading, words: words), offset)
  }

  mutating func beginFootnotes(at offset: Int) {
    words.reset()
    current = (.footnotes, offset)
  }

  func passages(
    of html: [UInt8]
  ) -> (lead: MarkdownPassage, sections: [MarkdownSection], footnotes: MarkdownPassage) {
    var (lead, footnotes) = (MarkdownPassage(html: [], text: ""), MarkdownPassage(html: [], text: ""))
    var sections: [MarkdownSection] = []
    for (part, range, text) in cuts {
      let passage = MarkdownPassage(html: html[range], text: text)
      switch part {
      case .lead: lead = passage
      case .section(let heading, let words):
        sections.append(MarkdownSection(heading: heading, headingHTML: html[words], content: passage))
      case .footnotes: footnotes = passage
      }
    }
    return (lead, sections, footnotes)
  }
}
