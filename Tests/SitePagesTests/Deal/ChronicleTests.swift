import Testing

@testable import SitePages

@Suite("A deal's chronicle") struct ChronicleTests {
  private func lines(_ frontMatter: String) throws -> [String] {
    let deal = try onlyDeal("status: delivering\n\(frontMatter)")
    return Chronicle(of: deal).entries.map { "\($0.days.first.iso) \($0.kind) \($0.name): \($0.text)" }
  }

  @Test("runs by day, and on one day from steps to ledgers in the order of the format") func order() throws {
    let lines = try lines(
      """
      dates: { award: 2026-03-02, signature: 2026-04 }
      value: { awarded: 450k }
      outcome: { result: won, recorded: 2026-03-02 }
      events: [{ id: e1, date: 2026-03-02, what: A visit }, { date: 2026-01-05, what: A call }]
      behaviours: [{ date: 2026-03-02, tactic: silence, effect: held }]
      concessions:
        - { id: c2, date: 2026-03-02, lever: payment, value: 10k }
        - { id: c1, date: 2026-03-02, lever: price, gave: A discount, value: ~20k, got: A term, got_value: 5k }
      """)
    #expect(
      lines == [
        "2026-01-05 event : A call", "2026-03-02 step : Selected 450k", "2026-03-02 move c2: Payment, 10k",
        "2026-03-02 move c1: A discount, ~20k. Came back: A term, 5k",
        "2026-03-02 behaviour A: Silence; we held",
        "2026-03-02 event e1: A visit", "2026-03-02 record : Outcome recorded: won",
        "2026-04-01 step : Signed",
      ])
  }

  @Test("leaves out what has no day") func undated() throws {
    let lines = try lines(
      """
      dates: { rfp: none, award: undated, signature: unknown }
      events: [{ what: A call }]
      concessions: [{ id: c1, lever: price }]
      """)
    #expect(lines.isEmpty)
  }

  @Test("tells what is owed by the day it came, or else by the day it is due") func owed() throws {
    let lines = try lines(
      """
      obligations:
        - { id: o1, what: Data, due: 2026-02-02, met: 2026-03-02 }
        - { id: o2, what: Access, due: 2026-02-02 }
      milestones: [{ id: m1, what: Go-live, due: 2026-02-02, met: 2026-01-05 }]
      claims: [{ id: k1, what: Late data, notified: 2026-02-09, settled: 2026-05-04 }]
      """)
    #expect(
      lines == [
        "2026-01-05 milestone m1: Go-live, met", "2026-02-02 obligation o2: Access, which they owe, due",
        "2026-02-09 claim k1: Claim: Late data", "2026-03-02 obligation o1: Data, which they owed, came",
        "2026-05-04 claim k1: Settled: Late data",
      ])
  }
}
