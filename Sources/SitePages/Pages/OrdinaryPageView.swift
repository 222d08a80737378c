import Dossiers
import Rendering

/// Any other page, from `Content/pages`.
struct OrdinaryPageView: View {
  let frame: PageFrame
  let lead: [UInt8]
  let sections: [BodySection]
  let footnotes: [UInt8]

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .html("lead", "What stands before the first section; may be empty.") { $0.lead },
    .list("sections", "The sections.") { $0.sections },
    .html("footnotes", "The footnotes.") { $0.footnotes },
  ]

  init(_ page: OrdinaryPage, _ facts: SiteFacts, body: RenderedBody) {
    frame = facts.frame(page.title, at: .page(page.id), page.title)
    lead = body.lead
    sections = body.sections
    footnotes = body.footnotes
  }
}
