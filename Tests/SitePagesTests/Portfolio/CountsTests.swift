import Testing

@testable import SitePages

@Suite("k of n") struct CountsTests {
  /// Deals about which one severe gap is known, and too little for a score.
  private let sparse = [
    "deals/lock.md": dossier("status: bidding\nvalue: { offered: 500k }"),
    "deals/quay.md": dossier("status: bidding\nvalue: { offered: 600k }"),
    "deals/weir.md": dossier("status: qualifying"),
  ]

  @Test("counts no gap in more deals than were judged") func neverMoreThanAll() throws {
    for name in ["foreign", "harbour", "sparse"] {
      for control in try WholeSiteTests.site(name).facts.portfolio.controls {
        #expect(control.severe + control.moderate <= control.assessed, "\(name): \(control.control)")
      }
    }
  }

  @Test("takes a gap that needs no score to stand for a judgement") func gapsWithoutScore() throws {
    let facts = try smallSite(sparse).facts
    let upstream = facts.portfolio.controls[0]
    #expect([upstream.severe, upstream.assessed, upstream.judged, upstream.tooLittle] == [2, 2, 0, 2])
    let map = HeatMap(facts, on: .portfolio)
    #expect(map.groups.map { $0.counts[0] } == ["2 of 2"])
    #expect(
      map.lead
        == "The upstream control fails with 1 of 1 buyer: a severe gap in 2 of 2 deals judged.")
    #expect(
      ControlPage(.upstream, facts).record.hasPrefix("Severe gaps in 2 and moderate ones in 0 of 2 deals"))
  }

  @Test("says nothing of nobody's deals, and tells too little on record from none found") func primaries()
    throws
  {
    let facts = try WholeSiteTests.site("foreign").facts
    let rows = BuyersPage(facts).rows
    #expect(rows.first { $0.buyer.text == "City of Verdane" }?.primary == "–")
    let silent = try smallSite(["deals/weir.md": dossier("status: qualifying")]).facts
    #expect(BuyersPage(silent).rows.map(\.primary) == ["too little on record"])
    let record = try #require(facts.portfolio.buyer("city-of-verdane"))
    #expect(describeResults(of: record) == "None of them is ours.")
  }
}
