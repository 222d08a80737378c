import Dossiers
import Intelligence
import SourceText

/// The search for what is wrong with one file's text below its front matter, on whichever core is free.
public struct BodyCheck: Sendable {
  public let findProblems: @Sendable () -> [Problem]
}

/// One check for each body that the site shows; none of them renders a page.
public func planBodyChecks(_ facts: SiteFacts) -> [BodyCheck] {
  planBodyChecks(of: facts.portfolio.deals.map(\.dossier), facts)
    + facts.portfolio.buyers.map { record in BodyCheck { renderBody(of: record.buyer, facts).1 } }
    + facts.tactics.map { tactic in BodyCheck { renderBody(of: tactic, facts).1 } }
    + facts.pages.map { page in BodyCheck { renderBody(of: page, facts).1 } }
}

/// One check for each dossier's body, whether or not the site shows it.
public func planBodyChecks(of dossiers: [Dossier], _ facts: SiteFacts) -> [BodyCheck] {
  dossiers.map { dossier in
    BodyCheck { renderBody(of: dossier, anchors: anchorEntries(of: dossier), facts).1 }
  }
}

/// A dossier's body; `anchors` are the ids of its ledger rows.
func renderBody(
  of dossier: Dossier, anchors: [SourceSpan: String], _ facts: SiteFacts
) -> (RenderedBody, [Problem]) {
  renderBody(
    dossier.body, of: dossier.files[0], on: .deal(dossier.id),
    anchors: DealPage.ownAnchors.union(anchors.values), references: facts.references)
}

/// A buyer's body; none for a buyer that only dossiers name.
func renderBody(of buyer: Buyer, _ facts: SiteFacts) -> (RenderedBody?, [Problem]) {
  guard let page = buyer.page else { return (nil, []) }
  return renderBody(
    page.body, of: page.file, on: .buyer(buyer.id), anchors: BuyerPage.ownAnchors,
    references: facts.references)
}

/// A tactic's body; none for a tactic that only dossiers name.
func renderBody(of tactic: Tactic, _ facts: SiteFacts) -> (RenderedBody?, [Problem]) {
  guard let page = tactic.page else { return (nil, []) }
  return renderBody(page.body, of: page.file, on: .tactic(tactic.id), references: facts.references)
}

func renderBody(of page: OrdinaryPage, _ facts: SiteFacts) -> (RenderedBody, [Problem]) {
  renderBody(page.page.body, of: page.page.file, on: .page(page.id), references: facts.references)
}
