import Dossiers
import Rendering
import SourceText

/// A level-2 section of a Markdown body.
struct BodySection: View {
  let id: String
  let title: String
  let html: [UInt8]

  static let fields: [ViewField<Self>] = [
    .text("id", "The section's id on this page.") { $0.id },
    .text("title", "Its heading.") { $0.title },
    .html("html", "Its content.") { $0.html },
  ]
}

/// A Markdown body as a page shows it.
public struct RenderedBody: Sendable {
  /// What stands before the first section, as HTML.
  let lead: [UInt8]
  let sections: [BodySection]
}
