import Dossiers
import Testing

@testable import ControlGaps

/// Convention 3 on values, and convention 8 on prices.
@Suite struct CountedValuesTests {
  private func deal(_ frontMatter: String) throws -> DealOnDay {
    DealOnDay(try readExample(frontMatter), on: try day("2025-06-15"), notation: Notation())
  }

  @Test func aValueCountsOnceItsStepIsReached() throws {
    let deal = try deal("status: awarded\nvalue: { offered: 5.0m, awarded: 4.8m, signed: 4.7m, final: 4.6m }")
    #expect(deal.has(.offered) && deal.has(.awarded))
    #expect(!deal.has(.signed) && !deal.has(.final))
    #expect(deal.value(.signed).causes.map(\.text) == ["dates.signature"])
  }

  @Test func signedStandsForAwardedWhereNobodySelectedUs() throws {
    let deal = try deal("status: signed\ndates: { award: none }\nvalue: { awarded: 4.8m, signed: 4.7m }")
    #expect(deal.amount(.awarded) == .thousands(4_700))
  }

  @Test(arguments: [
    ("reviewed: 2025-06-15", "", true), ("reviewed: 2025-06-16", "", false), ("reviewed: 2025-06", "", false),
    ("target: 5.0m", "changes: [{ status: agreed, started: 2025-06-16 }]", false),
    ("target: 5.0m", "claims: [{ by: us, notified: 2025-06 }]", false),
    ("target: 5.0m", "payments: [{ due: 2025-07-31, amount: 10k }]", true),
    ("reviewed: 2025-06-15", "deductions: [{ date: 2025-07-07, amount: 10k }]", true),
  ])
  func aReviewTellsNothingThatCameAfterTheDay(reviewed: String, ledger: String, counts: Bool) throws {
    let deal = try deal(
      "status: delivering\nvalue: { current: 4.7m, cost_current: 4.0m, \(reviewed) }\n\(ledger)")
    #expect(deal.has(.current) == counts)
    #expect(deal.has(.costCurrent) == counts)
    #expect(deal.value(.current).causes.map(\.text) == (counts ? [] : ["value.reviewed"]))
  }

  @Test func whatOneReviewHoldsBackIsNotTheSame() throws {
    let deal = try deal(
      "status: delivering\nvalue: { current: 4.7m, cost_current: 4.0m, reviewed: 2025-06-16 }")
    let margin = deal.value(.current) - deal.value(.costCurrent)
    #expect((margin >= .zero).causes.map(\.text) == ["value.reviewed"])
  }

  @Test func onMarginThePriceIsTheMarginAndTheCost() throws {
    let deal = try deal("status: bidding\nbasis: margin\nvalue: { offered: -100k, cost: 4.0m }")
    let expected: Int128 = 3_900 * 1_000 * 100_000
    #expect(deal.price(.offered).least == expected)
    let costless = try self.deal("status: bidding\nbasis: margin\nvalue: { offered: 900k }")
    #expect((costless.price(.offered) > .zero) == .yes)
    #expect((costless.price(.offered) > Quantity(1_000_000 * 100_000)).causes.map(\.text) == ["value.cost"])
  }
}
