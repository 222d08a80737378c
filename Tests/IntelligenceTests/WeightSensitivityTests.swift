import ControlGaps
import Dossiers
import Testing

@testable import Intelligence

@Suite("The sensitivity to weights") struct WeightSensitivityTests {
  /// Delivered for months without a log of changes, without a walk-away and a mandate: two severe gaps, and no money.
  private let withoutMoney = """
    status: delivering
    dates: { offer: 2025-10-01, award: 2025-12-01, signature: 2026-01-12, delivery_start: 2026-01-12 }
    """
  /// The same, with a gift at the table that decides.
  private let withMoney = """
    status: delivering
    dates: { offer: 2025-10-01, award: 2025-12-01, signature: 2026-01-12, delivery_start: 2026-01-12 }
    concessions:
      - { date: 2025-11-03, lever: price, value: 50k }
    """

  private func sensitivity(weights: [String: Int]) throws -> WeightSensitivity {
    try portfolio(
      [
        SmallDeal(id: "one", frontMatter: withoutMoney), SmallDeal(id: "two", frontMatter: withoutMoney),
        SmallDeal(id: "three", frontMatter: withMoney),
      ], rules: ["unset-walk-away", "unreciprocated-concession", "unwatched-delivery"], weights: weights
    ).sensitivity
  }

  @Test("counts the deals whose primary gap a quarter flips, by rule and by direction") func flips() throws {
    let found = try sensitivity(weights: ["unset-walk-away": 3, "unwatched-delivery": 4])
    #expect((found.deals, found.weighed, found.changed) == (3, 2, 2))
    let first = try #require(found.lines.first)
    #expect(first.entry.rule.id == "unwatched-delivery")
    #expect(first.lighter.primaries.map(\.dossier.id) == ["one", "two"])
    #expect(first.heavier.isNone)
    #expect(found.lines.dropFirst().allSatisfy { $0.isNone })
  }

  @Test("is none where weights lie further apart") func none() throws {
    let found = try sensitivity(weights: ["unset-walk-away": 3, "unwatched-delivery": 5])
    #expect((found.weighed, found.changed) == (2, 0))
    #expect(found.lines.map(\.entry.rule.control) == [.upstream, .table, .delivery])
    #expect(found.lines.allSatisfy { $0.isNone })
  }

  @Test("counts scores that move by more than five points, and those that come and go") func scores() throws {
    // Of 6 a third is earned: 2 of 6, and with the gap a quarter lighter 2 of 5.
    let moved = try portfolio(
      [
        SmallDeal(
          id: "one",
          frontMatter: """
            status: negotiating
            dates: { first_contact: 2025-06-02, rfp: 2025-09-01, offer: 2025-10-01 }
            """)
      ], rules: ["late-entry", "unset-walk-away"], weights: ["late-entry": 2, "unset-walk-away": 4]
    ).sensitivity
    let heavy = try #require(moved.lines.first { $0.entry.rule.id == "unset-walk-away" })
    #expect((heavy.lighter.scores, heavy.heavier.scores) == (1, 0))
    // Half of the weight could be judged, to the ounce.
    let known = try portfolio(
      [
        SmallDeal(
          id: "one", frontMatter: "status: negotiating\ndates: { rfp: 2025-09-01, offer: 2025-10-01 }")
      ],
      rules: ["late-entry", "unset-walk-away"], weights: ["late-entry": 2, "unset-walk-away": 2]
    ).sensitivity
    #expect(known.lines.map(\.lighter.coverages) == [0, 1])
    #expect(known.lines.map(\.heavier.coverages) == [1, 0])
  }
}
