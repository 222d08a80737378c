/// A footnote and one of the references to it, by number, and how the two lead to each other.
///
/// The colons keep these ids apart from those of headings and of a page's other parts, which have none.
struct FootnotePlace {
  let note: Int
  /// From 1 among the references to the same note.
  let reference: Int

  private var noteID: String { "fn:\(note)" }
  private var referenceID: String { reference == 1 ? "fnref:\(note)" : "fnref:\(note):\(reference)" }

  var referenceMarkup: String {
    "<sup class=\"footnote-ref\"><a href=\"#\(noteID)\" id=\"\(referenceID)\">\(note)</a></sup>"
  }

  var noteOpening: String { "<li id=\"\(noteID)\">" }

  var wayBack: String {
    let mark = reference == 1 ? "" : "<sup>\(reference)</sup>"
    let name = reference == 1 ? "\(note)" : "\(note)-\(reference)"
    return
      "<a href=\"#\(referenceID)\" class=\"footnote-backref\" aria-label=\"Back to reference \(name)\">↩\(mark)</a>"
  }
}
