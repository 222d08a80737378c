import Testing

@testable import SitePages

@Suite("The evidence of a finding") struct SourcePlaceTests {
  private let frontMatter = """
    status: delivering
    dates: { first_contact: 2026-03-02, rfp: 2026-02-02, offer: 2026-03-09, award: 2026-04-06, signature: 2026-05-04 }
    value: { offered: 500k, awarded: 400k, signed: 350k }
    concessions:
      - { id: c1, date: 2026-03-16, lever: price, gave: A discount, value: 100k }
      - { date: 2026-04-13, lever: price, gave: Another, value: 50k }
    """

  @Test("leads to the ledger row where it is one, else to the line at the Git host")
  func placesLeadSomewhere() throws {
    let deal = try onlyDeal(
      frontMatter, settings: "source_url: https://git.example/{path}#L{line}")
    let anchors = Set(deal.finder.anchors.values)
    let findings = deal.deal.diagnosis.findings
    #expect(!findings.isEmpty)
    for (judged, finding) in findings {
      let places = deal.finder.places(of: finding.citations.all)
      #expect(places.count == finding.citations.all.count)
      for (place, evidence) in zip(places, finding.citations.all) {
        let isRow = deal.finder.anchors[evidence.span] != nil
        let line = "https://git.example/Content/deals/crane.md#L\(evidence.span.start.line)"
        if isRow {
          #expect(anchors.contains(String(place.href.dropFirst())), "\(judged.rule.id): \(place.href)")
        }
        #expect(isRow == place.href.hasPrefix("#"))
        #expect(isRow || place.href == line)
        #expect(place.place.hasSuffix(":\(evidence.span.start.line)"))
      }
    }
  }

  @Test("names the file and the list once, and quotes what no row of the page shows")
  func nothingIsSaidTwice() throws {
    let deal = try onlyDeal(frontMatter)
    let finding = try #require(
      deal.deal.diagnosis.findings.first { $0.judged.rule.id == "value-drop-after-award" })
    let places = deal.finder.places(of: finding.finding.citations.all)
    #expect(places.map(\.place) == ["crane.md:6", ":6", ":9"])
    #expect(places.map(\.label) == ["value.awarded", "value.signed", "concessions"])
    #expect(places.map(\.quotation) == ["400k", "350k", ""])
    #expect(places.map(\.href) == ["", "", "#concessions-2"])
  }
}
