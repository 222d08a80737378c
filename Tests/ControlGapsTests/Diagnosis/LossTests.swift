import Dossiers
import Testing

@testable import ControlGaps

@Suite struct LossTests {
  private func source(
    _ name: String, _ thousands: Int64, _ stage: Stage = .award,
    _ standing: MoneySource.Standing = .evidenced, restates: Bool = false
  ) -> MoneySource {
    MoneySource(name, stage: stage, .thousands(thousands), standing, restates: restates)
  }

  @Test func aSourceAddsItsLargestAmountOnce() {
    let totals = addUpLosses([source("entry:c1", 60), source("entry:c1", 80), source("entry:c2", 5)])
    #expect(totals[.award]?.evidenced == .thousands(85))
  }

  @Test func evidencedAndAtRiskAreTwoSums() {
    let totals = addUpLosses([source("entry:c1", 60), source("entry:c1", 40, .award, .atRisk)])
    #expect(totals[.award]?.evidenced == .thousands(60))
    #expect(totals[.award]?.atRisk == .thousands(40))
  }

  @Test func whatRestatesCountsWhereItIsMoreThanAllSources() {
    let sources = [source("entry:c1", 60), source("entry:c2", 20)]
    let fall = { source("fall", $0, restates: true) }
    #expect(addUpLosses(sources + [fall(50)])[.award]?.evidenced == .thousands(80))
    #expect(addUpLosses(sources + [fall(100), fall(90)])[.award]?.evidenced == .thousands(100))
  }

  @Test func aStageRestatesItsOwnMoneyAlone() {
    let totals = addUpLosses([source("entry:c1", 60, .table), source("fall", 100, .award, restates: true)])
    #expect(totals[.table]?.evidenced == .thousands(60))
    #expect(totals[.award]?.evidenced == .thousands(100))
  }

  @Test func anEstimateMarksTheSumThatHoldsIt() {
    let estimate = MoneySource("entry:c2", stage: .award, .thousands(20, isEstimate: true), .evidenced)
    #expect(addUpLosses([source("entry:c1", 60), estimate])[.award]?.evidenced.isEstimate == true)
  }

  @Test func aDealCountsAGiftThatTwoRulesSeeOnce() throws {
    // The value fell by the gift and by 40k more: the fall restates the gift.
    let diagnosis = try diagnosed(
      """
      status: signed
      dates: { award: 2025-03-03, signature: 2025-03-31 }
      value: { awarded: 4.0m, signed: 3.9m }
      concessions:
        - { id: c1, date: 2025-03-10, lever: price, gave: Fourth discount, value: 60k }
      """, with: [.valueDropAfterAward, .postAwardConcession])
    #expect(diagnosis.findings.count == 2)
    #expect(diagnosis.loss.evidenced == .thousands(100))
    #expect(diagnosis.control(.award).loss == diagnosis.loss)
  }

  @Test func moneyBelongsToTheStageOfItsSource() throws {
    let diagnosis = try diagnosed(
      """
      status: delivering
      dates: { award: 2025-03-03, signature: 2025-03-31 }
      concessions:
        - { id: c1, date: 2025-04-14, lever: service-level, gave: Night cover, value: 80k }
      """, with: [.unreciprocatedConcession])
    #expect(diagnosis.control(.table).moderate == 1)
    #expect(diagnosis.control(.table).loss == .nothing)
    #expect(diagnosis.control(.delivery).loss.evidenced == .thousands(80))
  }

  @Test func whatWasAcceptedIsASumOfItsOwn() throws {
    let diagnosis = try diagnosed(
      """
      status: signed
      dates: { award: 2025-03-03, signature: 2025-03-31 }
      concessions:
        - { id: c1, date: 2025-02-03, lever: price, value: 120k }
        - { id: c2, date: 2025-02-10, lever: price, value: 30k }
      waivers:
        - { rule: unreciprocated-concession, entry: c1, reason: Strategic entry, by: CFO, until: 2025-12-31 }
      """, with: [.unreciprocatedConcession])
    #expect(diagnosis.loss.evidenced == .thousands(30))
    #expect(diagnosis.waivedLoss.evidenced == .thousands(120))
  }

  @Test func whatIsWaivedIsBeyondWhatOpenFindingsCount() throws {
    let gift = """
      status: signed
      dates: { award: 2025-03-03, signature: 2025-03-31 }
      value: { awarded: 4.0m, signed: 3.9m }
      concessions:
        - { id: c1, date: 2025-03-10, lever: price, gave: Fourth discount, value: 60k }
      """
    let rules: [Rule] = [.valueDropAfterAward, .postAwardConcession]
    let whole = try diagnosed(gift, with: rules).loss
    for (rule, open, waived) in [("post-award-concession", 100, 0), ("value-drop-after-award", 60, 40)] {
      let waiver = "waivers: [{ rule: \(rule), reason: Entry, by: CFO, until: 2026-06-30 }]"
      let diagnosis = try diagnosed("\(gift)\n\(waiver)", with: rules)
      #expect(diagnosis.loss.evidenced == .thousands(Int64(open)))
      #expect(diagnosis.waivedLoss.evidenced == .thousands(Int64(waived)))
      #expect(diagnosis.loss.evidenced + diagnosis.waivedLoss.evidenced == whole.evidenced)
    }
  }
}
