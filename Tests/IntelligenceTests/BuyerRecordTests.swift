import ControlGaps
import Dossiers
import Intelligence
import Testing

/// A signed deal, with a gift at the table of so many thousands; none for nought.
private func deal(_ id: String, _ buyer: String = "harbour", year: Int, gift: Int) -> SmallDeal {
  let entry =
    gift == 0 ? "[]" : "[{ id: c1, date: \(year)-02-10, lever: price, gave: a gift, value: \(gift)k }]"
  return SmallDeal(
    id: id, buyer: buyer,
    frontMatter: """
      status: signed
      dates: { offer: \(year)-01-10, negotiation: \(year)-02-01, award: \(year)-03-01, signature: \(year)-04-01 }
      value: { offered: 1000k, awarded: \(1_000 - gift)k, signed: \(1_000 - gift)k }
      stakeholders:
        - { name: M. Keller, role: procurement, influence: high, stance: \(year < 2024 ? "neutral" : "opponent") }
      concessions: \(entry)
      behaviours:
        - { date: \(year)-02-05, tactic: rival-price, effect: \(gift == 0 ? "held" : "conceded") }
      outcome: { result: won, recorded: \(year)-04-10, lessons: [Lock the terms of \(year)] }
      """)
}

@Test("A gap that came back is told with the deals it was in, of those judged, the latest first")
func recurringGaps() throws {
  let record = try #require(
    try portfolio([
      deal("a", year: 2021, gift: 50), deal("b", year: 2023, gift: 0), deal("c", year: 2025, gift: 80),
    ]).buyer("harbour"))
  let gap = try #require(record.recurringGaps.first)
  #expect(record.recurringGaps.count == 1)
  #expect(gap.rule.id == "unreciprocated-concession")
  #expect(gap.deals.map(\.dossier.id) == ["c", "a"])
  // Where nothing was conceded there is nothing to judge.
  #expect(gap.judged == 2)
}

@Test("A gap in one deal does not recur")
func singleGap() throws {
  let record = try portfolio([deal("a", year: 2021, gift: 50), deal("b", year: 2023, gift: 0)]).buyer(
    "harbour")
  #expect(try #require(record).recurringGaps.isEmpty)
}

@Test("A person is one across deals, as last known, with the stance of each")
func people() throws {
  let record = try #require(
    try portfolio([deal("a", year: 2021, gift: 0), deal("b", year: 2025, gift: 0)]).buyer("harbour"))
  #expect(record.people.map(\.name.text) == ["M. Keller"])
  #expect(record.people[0].stances.map(\.stance) == [.opponent, .neutral])
  #expect(record.people[0].stances.map(\.deal.dossier.id) == ["b", "a"])
}

@Test("Two controls that lead equally often are both named")
func usualPrimary() throws {
  let record = try #require(
    try portfolio([deal("a", year: 2021, gift: 50), deal("b", year: 2023, gift: 0)]).buyer("harbour"))
  #expect(record.usualPrimary.controls == [.table])
  #expect(record.usualPrimary.deals == 1)
}

@Test("Another buyer's deal changes nothing on a buyer's record", arguments: 0..<12)
func independence(seed: Int) throws {
  let own = (0...seed % 4).map { deal("own\($0)", year: 2020 + $0, gift: (seed * 7 + $0 * 13) % 3 * 40) }
  let others = (0...seed % 3).map {
    deal("other\($0)", $0 == 1 ? "mill" : "quarry", year: 2019 + seed % 5, gift: $0 * 60)
  }
  let alone = try #require(try portfolio(own).buyer("harbour"))
  let among = try #require(try portfolio(others + own).buyer("harbour"))
  #expect(describe(alone) == describe(among))
}

/// Everything on a buyer's record that a page prints.
private func describe(_ record: BuyerRecord) -> [String] {
  var lines = record.deals.map(\.dossier.id)
  lines += record.behaviours.map {
    "\($0.tactic) \($0.deals) \($0.cases.map(\.daysIn)) \($0.count(.conceded))"
  }
  lines += record.levers.map {
    "\($0.lever.slug) \($0.moves) \($0.traded) \($0.gave) \($0.gaveForNothing) \($0.got)"
  }
  lines += record.path.stages.map { "\($0.deals) \($0.reconciled) \($0.from) \($0.movement) \($0.givenUp)" }
  lines += [Stage.table, .award, .delivery].map { "\(record.moves[$0].map(\.basisPoints))" }
  lines.append("\(record.totals.deals) \(record.totals.offered) \(record.totals.now) \(record.loss)")
  lines += record.people.map { "\($0.name.text) \($0.stances.map(\.stance))" }
  lines += record.recurringGaps.map { "\($0.rule.id) \($0.deals.map(\.dossier.id)) \($0.judged)" }
  lines += record.lessons.map { "\($0.deal.dossier.id) \($0.lessons)" }
  lines += record.openDates.map {
    "\($0.evidence.label) \(String(describing: $0.days)) \(String(describing: $0.what))"
  }
  lines.append("\(record.dealsWithBehaviour) \(record.usualPrimary)")
  return lines
}
