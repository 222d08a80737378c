import Dossiers
import Testing

@testable import ControlGaps

/// In the deal below nothing is evidenced as lost, and two rules find a severe gap: unset-walk-away upstream and
/// unwatched-delivery in delivery.
@Suite struct ReweighTests {
  private let deal = """
    status: delivering
    dates: { offer: 2024-10-01, award: 2024-12-02, signature: 2025-01-10, delivery_start: 2025-01-13 }
    """

  private func diagnosis(
    of frontMatter: String, _ rules: [(rule: Rule, weight: Int)]
  ) throws -> Diagnosis {
    diagnose(
      try readExample(frontMatter), with: Rulebook(rules), asOf: try day("2025-06-30"),
      notation: Notation())
  }

  @Test func aQuarterLessFlipsThePrimaryGapWhereItMakesTheWeightsEqual() throws {
    let diagnosis = try diagnosis(of: deal, [(.unsetWalkAway, weight: 3), (.unwatchedDelivery, weight: 4)])
    #expect(diagnosis.primary == .control(.delivery))
    // Three quarters of 4 are exactly 3, and of equals the earlier control comes first.
    #expect(diagnosis.reweighed(1, .lighter)?.primary == .control(.upstream))
    #expect(diagnosis.reweighed(1, .heavier)?.primary == .control(.delivery))
    // Five quarters of 3 are 3¾, which is less than 4.
    #expect(diagnosis.reweighed(0, .heavier)?.primary == .control(.delivery))
    #expect(diagnosis.weightsDecidePrimary)
  }

  @Test func aQuarterChangesNothingWhereTheWeightsLieFurtherApart() throws {
    let diagnosis = try diagnosis(of: deal, [(.unsetWalkAway, weight: 3), (.unwatchedDelivery, weight: 5)])
    for place in [0, 1] {
      for change in WeightChange.allCases {
        #expect(diagnosis.reweighed(place, change)?.primary == .control(.delivery))
      }
    }
  }

  @Test func evidencedMoneyDecidesWhateverTheWeights() throws {
    let diagnosis = try diagnosis(
      of:
        """
        \(deal)
        value: { offered: 1m }
        concessions:
          - { date: 2024-11-04, lever: price, value: 5k, in_price: true }
        """,
      [(.unsetWalkAway, weight: 9), (.unreciprocatedConcession, weight: 1), (.unwatchedDelivery, weight: 9)])
    #expect(diagnosis.primary == .control(.table))
    #expect(!diagnosis.weightsDecidePrimary)
    #expect(diagnosis.reweighed(1, .lighter)?.primary == .control(.table))
  }

  @Test func aScoreIsThatOfTheChangedWeight() throws {
    // Late entry is satisfied: 2 of 5 earned.
    let diagnosis = try diagnosis(
      of:
        """
        status: negotiating
        dates: { first_contact: 2024-06-03, rfp: 2024-09-02, offer: 2024-10-01 }
        """, [(.lateEntry, weight: 2), (.unsetWalkAway, weight: 3)])
    #expect(diagnosis.control(.upstream).score == 40)
    // 2 of 4¼, and 2 of 5¾.
    #expect(diagnosis.reweighed(1, .lighter)?.weights.score == 47)
    #expect(diagnosis.reweighed(1, .heavier)?.weights.score == 35)
  }

  @Test func coverageCanComeToTheOtherSideOfAHalf() throws {
    // Late entry lacks the first contact: 3 of 6 could be judged.
    let diagnosis = try diagnosis(
      of:
        """
        status: negotiating
        dates: { rfp: 2024-09-02, offer: 2024-10-01 }
        """, [(.lateEntry, weight: 3), (.unsetWalkAway, weight: 3)])
    #expect(diagnosis.control(.upstream).score == 0)
    #expect(diagnosis.reweighed(0, .heavier)?.weights.score == nil)
    #expect(diagnosis.reweighed(1, .lighter)?.weights.score == nil)
    #expect(diagnosis.reweighed(1, .heavier)?.weights.score == 0)
  }

  @Test func whatCountsForNothingCannotBeReweighed() throws {
    let rules: [(rule: Rule, weight: Int)] = [
      (inPreview(.unsetWalkAway), weight: 3), (.unwatchedDelivery, weight: 2), (.unequalTrade, weight: 3),
    ]
    let waived = """
      \(deal)
      concessions: []
      waivers:
        - { rule: unwatched-delivery, reason: A fixed scope, by: CFO, until: 2025-12-31 }
      """
    let diagnosis = try diagnosis(of: waived, rules)
    for place in rules.indices {
      #expect(diagnosis.reweighed(place, .lighter) == nil)
    }
  }
}
