/// Notes where sections begin and end in the HTML, and gathers the words of each.
struct SectionCutter {
  /// The words of the passage at hand.
  var words = SearchText()
  /// The heading and the place where its content begins; the lead has neither.
  private var current: (heading: MarkdownHeading?, start: Int)? = (nil, 0)
  private var cuts: [(heading: MarkdownHeading?, range: Range<Int>, text: String)] = []

  /// Ends the passage at hand before its next section's heading or at the end of the body.
  mutating func end(at offset: Int) {
    guard let (heading, start) = current else { return }
    cuts.append((heading, start..<offset, words.text))
    current = nil
  }

  /// Begins a section behind its heading, whose words are not part of its text.
  mutating func begin(_ heading: MarkdownHeading, at offset: Int) {
    words.reset()
    current = (heading, offset)
  }

  func passages(of html: [UInt8]) -> (lead: MarkdownPassage, sections: [MarkdownSection]) {
    var lead = MarkdownPassage(html: [], text: "")
    var sections: [MarkdownSection] = []
    for (heading, range, text) in cuts {
      let passage = MarkdownPassage(html: html[range], text: text)
      if let heading {
        sections.append(MarkdownSection(heading: heading, content: passage))
      } else {
        lead = passage
      }
    }
    return (lead, sections)
  }
}
