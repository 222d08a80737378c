import ControlGaps
import Dossiers
import Intelligence
import Testing

private func gift(_ id: String, _ buyer: String, _ more: String = "") -> SmallDeal {
  SmallDeal(
    id: id, buyer: buyer,
    frontMatter: """
      status: signed
      dates: { offer: 2025-01-10, negotiation: 2025-02-01, award: 2025-03-01, signature: 2025-04-01 }
      value: { offered: 1000k, awarded: 950k, signed: 950k }
      concessions:
        - { id: c1, date: 2025-02-10, lever: price, gave: a discount, value: 50k }
      \(more)
      """)
}

@Test("Gaps are counted by buyer, of the deals in which the rule could be judged")
func gapCounts() throws {
  let gaps = try portfolio([
    gift("a", "harbour"), gift("b", "harbour"), gift("c", "quarry"),
    SmallDeal(id: "d", buyer: "quarry", frontMatter: "status: bidding"),
  ]).gapsByBuyer
  let harbour = gaps.count(ofRule: 0, with: "harbour")
  #expect([harbour.gaps, harbour.judged] == [2, 2])
  #expect(harbour.first?.dossier.id == "a")
  let quarry = gaps.count(ofRule: 0, with: "quarry")
  #expect([quarry.gaps, quarry.judged] == [1, 1])
  #expect(gaps.count(ofRule: 0, with: "nobody").judged == 0)
}

@Test("A gap that somebody has accepted is judged, and counted as none that is open")
func waived() throws {
  let waiver = """
    waivers:
      - { rule: unreciprocated-concession, reason: a price of entry, by: Deal board, until: 2027-01-31 }
    """
  let whole = try portfolio([gift("a", "harbour", waiver), gift("b", "harbour")])
  let count = whole.gapsByBuyer.count(ofRule: 0, with: "harbour")
  #expect([count.gaps, count.judged] == [1, 2])
  #expect(whole.rules[0].cases.count == 2)
  #expect(whole.rules[0].open == 1)
  #expect(whole.rules[0].loss.evidenced.money == .thousands(50))
}

@Test("Controls count each deal once, whether judged, too little known or not reached")
func controlsCountDeals() throws {
  let whole = try portfolio([
    gift("a", "harbour"), SmallDeal(id: "d", buyer: "quarry", frontMatter: "status: bidding"),
  ])
  for control in whole.controls {
    #expect(control.judged + control.tooLittle + control.notReached == 2)
  }
  #expect(whole.controls[1].primary == 1)
}

@Test("A lesson is told with the deals that drew on it, the latest lesson first")
func lessonsWithFollowers() throws {
  let whole = try portfolio([
    gift("a", "harbour", "outcome: { result: won, recorded: 2025-05-01, lessons: [Ask first] }"),
    gift(
      "b", "harbour", "draws_on: [a]\noutcome: { result: won, recorded: 2025-06-01, lessons: [Lock early] }"),
    gift("c", "harbour", "outcome: { result: won, recorded: 2025-07-01 }"),
  ])
  #expect(whole.lessons.map(\.deal.dossier.id) == ["b", "a"])
  #expect(whole.lessons[1].drawnOnBy.map(\.dossier.id) == ["b"])
}
