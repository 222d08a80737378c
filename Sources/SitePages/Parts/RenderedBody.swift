import Dossiers
import Rendering
import SourceText

/// A level-2 section of a Markdown body.
struct BodySection: View {
  let id: String
  /// Its heading's words, with their markup.
  let heading: [UInt8]
  let html: [UInt8]

  static let fields: [ViewField<Self>] = [
    .text("id", "The section's id on this page.") { $0.id },
    .html("heading", "Its heading.") { $0.heading },
    .html("html", "Its content.") { $0.html },
  ]
}

/// A Markdown body as a page shows it.
public struct RenderedBody: Sendable {
  /// What stands before the first section, as HTML.
  let lead: [UInt8]
  let sections: [BodySection]
  /// The list of the footnotes, as HTML; empty where there are none.
  let footnotes: [UInt8]

  init(lead: [UInt8], sections: [BodySection], footnotes: [UInt8] = []) {
    self.lead = lead
    self.sections = sections
    self.footnotes = footnotes
  }
}
