import Testing

@testable import SitePages

@Suite("The ledgers of a deal") struct DealLedgersTests {
  @Test("tell a list that was begun from one that is empty and one that is not there") func silence() throws {
    let text = dossier(
      "status: delivering\nchanges: [{ what: Reports }]\nobligations: []\nclaims: []\nincomplete: [claims]")
    let facts = try smallSite(["deals/crane-overhaul.md": text]).facts
    let deal = try #require(facts.portfolio.deals.first)
    let page = DealFacts(deal, facts)
    let groups = DealLedgers(
      dossier: page.dossier, finder: page.finder, layouts: LedgerLayouts(words: page.words, deal: page)
    ).groups()
    let silence = try #require(groups.first { $0.heading == "Delivery" }?.silence)
    #expect(silence.contains("Recorded that there were none: obligations."))
    #expect(silence.contains("Known to be partial, with nothing in it yet: claims."))
    #expect(silence.contains("Not on record: "))
  }
}
