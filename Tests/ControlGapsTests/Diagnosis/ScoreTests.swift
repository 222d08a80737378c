import Dossiers
import Testing

@testable import ControlGaps

/// Of the table's rules used here, unreciprocated-concession and unexplained-movement weigh 3 and
/// unpriced-concession 2.
@Suite struct ScoreTests {
  private let rules: [Rule] = [.unreciprocatedConcession, .unpricedConcession, .unexplainedMovement]

  private func table(_ frontMatter: String) throws -> ControlAssessment {
    try diagnosed(frontMatter, with: rules).control(.table)
  }

  @Test func aModerateGapEarnsHalfItsWeight() throws {
    let table = try table(
      """
      status: negotiating
      concessions:
        - { date: 2025-05-12, lever: price, value: 10k }
        - { date: 2025-05-12, lever: price, value: 90k, got: Reference visits }
      """)
    #expect((table.severe, table.moderate) == (0, 1))
    #expect((table.weights.severe, table.weights.moderate) == (0, 3))
    #expect(table.score == 70)
    #expect(table.coverage == 100)
  }

  @Test func aSevereGapEarnsNothing() throws {
    let table = try table(
      """
      status: negotiating
      value: { offered: 1.0m }
      concessions:
        - { date: 2025-05-12, lever: price, value: 50k }
      """)
    #expect((table.severe, table.weights.severe) == (1, 3))
    #expect(table.score == 40)
  }

  @Test func whatCannotBeJudgedLowersCoverageAndNotTheScore() throws {
    let table = try table(
      """
      status: awarded
      concessions:
        - { date: 2025-05-12, lever: price, value: 50k, got: Reference visits }
      """)
    #expect((table.weights.assessed, table.weights.applicable) == (5, 8))
    #expect(table.coverage == 63)
    #expect(table.score == 100)
  }

  @Test func underHalfOfCoverageThereIsNoScore() throws {
    let table = try table(
      """
      status: awarded
      incomplete: [concessions]
      concessions:
        - { date: 2025-05-12, lever: price, got: Reference visits }
      """)
    #expect((table.weights.assessed, table.weights.applicable) == (2, 8))
    #expect(!table.weights.isHalfKnown)
    #expect(table.score == nil)
  }

  @Test func whatDoesNotApplyWeighsNothing() throws {
    let table = try table("status: bidding")
    #expect(table.weights.applicable == 0)
    #expect(table.coverage == nil)
    #expect(table.score == nil)
  }

  @Test func anAcceptedGapIsNotScored() throws {
    let table = try table(
      """
      status: negotiating
      concessions:
        - { date: 2025-05-12, lever: price, value: 50k }
      waivers:
        - { rule: unreciprocated-concession, reason: Strategic entry, by: CFO, until: 2025-12-31 }
      """)
    #expect(table.moderate == 0)
    #expect(table.weights.applicable == 2)
    #expect(table.score == 100)
  }

  @Test func somebodyElsesContractHasVerdictsAndNoScore() throws {
    let diagnosis = try diagnosed(
      """
      status: delivering
      origin: imported
      concessions: []
      changes:
        - { what: Reporting, status: absorbed, cost: 50k }
      """)
    #expect(diagnosis.verdict(of: "absorbed-change")?.openGap != nil)
    #expect(diagnosis.controls.allSatisfy { $0.score == nil })
    #expect(diagnosis.verdict(of: "unset-walk-away")?.isApplicable == false)
    #expect(diagnosis.verdict(of: "unrecorded-outcome")?.isApplicable == false)
  }

  @Test func aRuleInPreviewIsShownAndCountsForNothing() throws {
    let diagnosis = try diagnosed(
      """
      status: signed
      value: { offered: 1.0m }
      dates: { award: 2025-03-01, signature: 2025-04-01 }
      concessions:
        - { date: 2025-02-12, lever: price, value: 50k }
      """, with: [inPreview(.unreciprocatedConcession)])
    #expect(diagnosis.findings.count == 1)
    #expect(diagnosis.loss == .nothing)
    #expect(diagnosis.control(.table).weights.applicable == 0)
    #expect(diagnosis.primary == .tooLittleOnRecord)
  }
}
