import Dossiers
import Testing

@testable import ControlGaps

@Suite struct PrimaryGapTests {
  /// A gift at the table and one after selection, worth so much, in a signed contract.
  private func gifts(table: String, award: String) -> String {
    """
    status: signed
    dates: { award: 2025-03-03, signature: 2025-03-31 }
    value: { offered: 5.0m, awarded: 5.0m, signed: 5.0m }
    concessions:
      - { id: c1, date: 2025-02-03, lever: payment, in_price: false, value: \(table) }
      - { id: c2, date: 2025-03-10, lever: payment, in_price: false, value: \(award) }
    """
  }
  private let rules: [Rule] = [.unsetWalkAway, .unreciprocatedConcession, .postAwardConcession]

  @Test func itIsWhereMostMoneyWasLostWhateverWeighsMore() throws {
    let more = try diagnosed(gifts(table: "40k", award: "41k"), with: rules)
    #expect(more.control(.upstream).weights.severe > 0)
    #expect(more.primary == .control(.award))
    #expect(try diagnosed(gifts(table: "41k", award: "40k"), with: rules).primary == .control(.table))
  }

  @Test func equalSumsGoOnToTheWeightOfSevereGaps() throws {
    // 60k is more than 1% of the price awarded and more than a quarter of what was given at the table: both severe.
    #expect(try diagnosed(gifts(table: "60k", award: "60k"), with: rules).primary == .control(.table))
    // Without its offer the table's gift can't be told to be severe.
    let offerless = gifts(table: "60k", award: "60k").replacing("offered: 5.0m, ", with: "")
    #expect(try diagnosed(offerless, with: rules).primary == .control(.award))
  }

  @Test func anEstimateCountsByTheFigureWritten() throws {
    #expect(try diagnosed(gifts(table: "~60k", award: "60k"), with: rules).primary == .control(.table))
  }

  @Test func withoutMoneyItIsWhereTheGapsWeighMost() throws {
    let diagnosis = try diagnosed(
      """
      status: bidding
      dates: { first_contact: 2025-03-03, rfp: 2025-03-03, offer: 2025-05-12 }
      """)
    #expect(diagnosis.loss == .nothing)
    #expect(diagnosis.primary == .control(.upstream))
  }

  @Test func whatWasAcceptedIsNotIt() throws {
    let waived = """
      \(gifts(table: "10k", award: "40k"))
      waivers:
        - { rule: post-award-concession, reason: Strategic entry, by: CFO, until: 2025-12-31 }
      """
    #expect(try diagnosed(waived, with: rules).primary == .control(.table))
  }

  @Test func nothingFoundIsSaidOnlyWhereEnoughIsOnRecord() throws {
    let known = try diagnosed(
      """
      status: negotiating
      concessions:
        - { date: 2025-05-12, lever: price, value: 50k, got: Reference visits }
      """, with: [.unreciprocatedConcession])
    #expect(known.primary == .nothingFound)
    let unknown = try diagnosed("status: negotiating", with: [.unreciprocatedConcession])
    #expect(unknown.primary == .tooLittleOnRecord)
  }
}
