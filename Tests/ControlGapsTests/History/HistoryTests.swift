import Dossiers
import Testing

@testable import ControlGaps

/// What a deal's rules are told of other deals: sections 6 and 11 of the rules' conventions.
@Suite struct HistoryTests {
  /// A deal in which Ana Ruiz gave a part of 100k under a limit of 5%.
  private func deal(_ id: String, on date: String, gave value: String, more: String = "") throws -> Dossier {
    try readExample(
      """
      id: \(id)
      status: negotiating
      value: { offered: 100k }
      authority:
        - { who: Ana Ruiz, levers: [price], limit: 5% }
      concessions:
        - { date: \(date), lever: price, value: \(value), made_by: Ana Ruiz }
      \(more)
      """, named: "\(id).md")
  }

  private func counts(of deals: [Dossier]) throws -> [LimitUses.Count] {
    let day = try ControlGapsTests.day("2025-06-30")
    return zip(findHistories(of: deals, on: day), deals).map { history, dossier in
      let deal = DealOnDay(dossier, on: day, notation: Notation(), after: history)
      return history.limitUses(by: Name("ana ruiz"), startingBy: deal.startOfConceding)
    }
  }

  @Test func othersCountThatBeganNoLater() throws {
    let counts = try counts(of: [
      deal("a", on: "2025-03-03", gave: "4.8k"),
      deal("b", on: "2025-03-03", gave: "1k"),
      deal("c", on: "2025-03-04", gave: "5k"),
    ])
    #expect(counts.map(\.close) == [0, 1, 1], "a deal is not counted for itself, nor one that began later")
    #expect(counts.map(\.clear) == [1, 0, 1])
    #expect(counts.map(\.possiblyClear) == [1, 0, 1])
  }

  @Test func aMonthMayBeginLaterOrNot() throws {
    let counts = try counts(of: [
      deal("a", on: "2025-03-10", gave: "1k"),
      deal("b", on: "2025-03", gave: "1k"),
      deal("c", on: "2025-03-31", gave: "1k"),
      deal("d", on: "undated", gave: "1k"),
    ])
    #expect(counts.map(\.clear) == [0, 0, 2, 0])
    #expect(counts.map(\.possiblyClear) == [2, 3, 3, 3])
  }

  @Test func anEntryAfterTheDayBeginsNothing() throws {
    let later = "  - { date: 2025-07-01, by: buyer, lever: term }"
    let earlier = "  - { date: 2025-01-07, by: buyer, lever: term }"
    let day = try ControlGapsTests.day("2025-06-30")
    func start(_ more: String) throws -> ClosedRange<Int> {
      let dossier = try deal("a", on: "2025-03-10", gave: "1k", more: more)
      return DealOnDay(dossier, on: day, notation: Notation()).startOfConceding
    }
    let (march, january) = (try ControlGapsTests.day("2025-03-10"), try ControlGapsTests.day("2025-01-07"))
    #expect(try start(later) == march.number...march.number)
    #expect(try start(earlier) == january.number...january.number, "the first concession of either side")
    #expect(try start("incomplete: [concessions]").lowerBound == .min, "an earlier one may be on no record")
  }

  @Test func whatCannotBeToldAndWhatIsNotOursCountsNowhere() throws {
    let counts = try counts(of: [
      deal("a", on: "2025-03-03", gave: "none"),
      deal("b", on: "2025-03-03", gave: "4.8k", more: "origin: imported"),
      deal("c", on: "2025-03-04", gave: "5k"),
    ])
    #expect(counts.map(\.close) == [0, 0, 0])
    #expect(counts.map(\.possiblyClear) == [0, 0, 0])
  }

  @Test func dealsOfOneBuyerShareTheirPrecedents() throws {
    let earlier = try readExample("id: a\nstatus: lost\ndates: { closed: 2023-05-02 }", named: "a.md")
    let later = try readExample("id: b\nstatus: bidding\ndates: { offer: 2025-05-12 }", named: "b.md")
    let day = try ControlGapsTests.day("2025-06-30")
    let together = findHistories(of: [later, earlier], on: day)
    #expect(together.map { $0.precedents.deals.map(\.id) } == [["a"], []])
    let apart = findHistories(of: [later, earlier], on: day, buyer: \.id)
    #expect(apart.map(\.precedents.deals.count) == [0, 0])
  }

  @Test func whereDealsMayBeLeftOutNobodyCanTellHowOften() throws {
    let day = try ControlGapsTests.day("2025-06-30")
    let deals = [try deal("a", on: "2025-03-03", gave: "4.8k"), try deal("b", on: "2025-03-03", gave: "1k")]
    let verdicts = diagnose(
      deals, with: .asking(.limitHugging), asOf: day, notation: Notation(), someLeftOut: true
    ).map { $0.verdicts[0].verdict }
    guard case .notAssessable(.withheld, _) = verdicts[0] else {
      Issue.record("its severity hangs on other deals: \(verdicts[0])")
      return
    }
    guard case .satisfied = verdicts[1] else {
      Issue.record("nothing hangs on other deals: \(verdicts[1])")
      return
    }
  }
}
