import ControlGaps
import Dossiers
import Intelligence
import Testing

private let dates = """
  status: signed
  dates: { negotiation: 2025-02-01, award: 2025-03-01, signature: 2025-04-01 }
  """

@Test("The stage of a behaviour follows from the deal's dates, and so do the days into it")
func stageAndDays() throws {
  let deal = SmallDeal(
    id: "a",
    frontMatter: """
      \(dates)
      behaviours:
        - { date: 2025-01-20, tactic: open-books, effect: held }
        - { date: 2025-02-11, tactic: rival-price, effect: traded }
        - { date: 2025-03-01, tactic: reopened-term, effect: conceded }
        - { date: 2025-04-16, tactic: work-by-email }
        - { tactic: silence }
      """)
  let behaviours = try portfolio([deal]).behaviours
  let places = Dictionary(uniqueKeysWithValues: behaviours.map { ($0.tactic, $0.cases[0]) })
  #expect(places["open-books"]?.stage == .upstream)
  #expect(places["open-books"]?.daysIn == nil)
  #expect(places["rival-price"]?.stage == .table)
  #expect(places["rival-price"]?.daysIn == 10)
  #expect(places["reopened-term"]?.stage == .award)
  #expect(places["reopened-term"]?.daysIn == 0)
  #expect(places["work-by-email"]?.stage == .delivery)
  #expect(places["work-by-email"]?.daysIn == 15)
  #expect(places["silence"]?.stage == .table)
  #expect(places["silence"]?.daysIn == nil)
}

@Test("A tactic counts its deals once, its cases all, and its answers by what they achieved")
func caseCounts() throws {
  let twice = """
    \(dates)
    behaviours:
      - { date: 2025-02-11, tactic: rival-price, effect: conceded }
      - { date: 2025-02-21, tactic: Rival price, effect: held }
    """
  let once = "\(dates)\nbehaviours:\n  - { date: 2025-02-05, tactic: rival-price }"
  let record = try #require(
    try portfolio([SmallDeal(id: "a", frontMatter: twice), SmallDeal(id: "b", frontMatter: once)]).behaviours
      .first)
  #expect(record.deals == 2)
  #expect(record.cases.count == 3)
  #expect(record.count(.conceded) == 1)
  #expect(record.count(.held) == 1)
  #expect(record.count(.traded) == 0)
  #expect(record.count(nil) == 1)
  #expect(record.usualStage == .table)
  #expect(record.timing.compactMap(\.daysIn) == [4, 10, 20])
}

@Test("A buyer's k of n counts the deals whose behaviour is on record, one without any included")
func recordedDeals() throws {
  let record = try #require(
    try portfolio([
      SmallDeal(id: "a", frontMatter: "\(dates)\nbehaviours:\n  - { tactic: rival-price }"),
      SmallDeal(id: "b", frontMatter: "\(dates)\nbehaviours: []"),
      SmallDeal(id: "c", frontMatter: dates),
    ]).buyer("harbour"))
  #expect(record.dealsWithBehaviour == 2)
  #expect(record.behaviours.map(\.deals) == [1])
}

@Test("A concession answers the last behaviour of its tactic that it does not precede")
func answeringConcessions() throws {
  let deal = SmallDeal(
    id: "a",
    frontMatter: """
      \(dates)
      concessions:
        - { id: c0, date: 2025-02-02, lever: price, value: 1k, tactic: rival-price }
        - { id: c1, date: 2025-02-12, lever: price, value: 2k, tactic: rival-price }
        - { id: c2, date: 2025-03-12, lever: price, value: 3k, tactic: rival-price }
        - { id: c3, date: 2025-02-12, lever: scope, value: 4k, tactic: silence }
        - { id: b1, date: 2025-02-12, by: buyer, lever: term, value: 5k, tactic: rival-price }
      behaviours:
        - { date: 2025-02-11, tactic: rival-price }
        - { date: 2025-03-11, tactic: rival-price }
      """)
  let record = try #require(try portfolio([deal]).behaviours.first { $0.tactic == "rival-price" })
  #expect(record.cases.map { $0.concessions.compactMap(\.id.value) } == [["c0", "c1"], ["c2"]])
}
