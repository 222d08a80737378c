import Dossiers
import Testing

@testable import ControlGaps

@Suite struct ValuePathTests {
  private func path(_ frontMatter: String, asOf: String = "2025-06-30") throws -> ValuePath {
    try diagnosed(frontMatter, with: [], asOf: asOf).path
  }

  private func amounts(_ parts: [ValuePath.Part]) -> [String] {
    parts.map { "\($0.kind) \(Notation().brief($0.amount))" }
  }

  @Test func eachStepIsReconciledWithTheLedgerOfItsStage() throws {
    let path = try path(
      """
      status: delivering
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      value: { target: 4.8m, walk_away: 4.2m, offered: 5.0m, awarded: 4.56m, signed: 4.51m, current: 4.4m }
      concessions:
        - { id: c1, date: 2025-01-20, lever: price, value: 280k, got: Reference visits }
        - { id: c2, date: 2025-02-12, lever: scope, value: 120k, in_price: true }
        - { id: c3, date: 2025-02-17, lever: payment, value: 80k, in_price: false }
        - { id: c4, date: 2025-03-05, lever: price, value: 60k }
        - { id: c5, date: 2025-03-18, by: buyer, lever: scope, value: 10k }
      changes:
        - { id: x1, status: agreed, cost: 30k, priced: 40k }
        - { id: x2, status: absorbed, cost: 42k }
        - { id: x3, status: agreed, cost: -90k, priced: -90k }
        - { id: x4, status: proposed, cost: 70k, priced: 70k }
      claims:
        - { id: k1, by: us, settled: 2025-05-12, settled_value: 15k }
      deductions:
        - { id: i1, date: 2025-05-19, amount: 8k }
      """)
    #expect(path.levels.map(\.point) == [.target, .offered, .awarded, .signed, .current])
    #expect(path.steps.map(\.stages) == [[.upstream], [.table], [.award], [.delivery]])
    #expect(path.steps.map { Notation().brief($0.movement) } == ["200k", "−440k", "−50k", "−110k"])

    let (table, award, delivery) = (path.steps[1], path.steps[2], path.steps[3])
    #expect(amounts(table.parts) == ["traded −280k", "forNothing −120k"])
    #expect(amounts(table.beyondPrice) == ["forNothing −80k"])
    #expect(table.unexplained == .thousands(-40))
    #expect(amounts(award.parts) == ["forNothing −60k"])
    #expect(award.unexplained == .thousands(10))
    #expect(amounts(delivery.parts) == ["paidGrowth 55k", "traded −90k", "deducted −8k"])
    #expect(amounts(delivery.beyondPrice) == ["forNothing −42k"])
    #expect(delivery.unexplained == .thousands(-67))
    #expect(path.steps.allSatisfy { $0.unreconciled.isEmpty })
    #expect(path.walkAway == .thousands(4_200))
    #expect(path.movementFromOffer == .thousands(-600))
  }

  @Test func whatTheBuyerGivesInThePriceIsGrowthThatItPaysFor() throws {
    let path = try path(
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      value: { awarded: 4.56m, signed: 4.51m }
      concessions:
        - { id: c1, date: 2025-03-05, lever: price, value: 60k }
        - { id: c2, date: 2025-03-18, by: buyer, lever: scope, value: 10k, in_price: true }
        - { id: c3, date: 2025-03-18, by: buyer, lever: payment, value: 30k }
      """)
    let award = try #require(path.steps.first)
    #expect(amounts(award.parts) == ["forNothing −60k", "paidGrowth 10k"])
    #expect(award.unexplained == .thousands(0))
    #expect(award.beyondPrice.isEmpty)
  }

  @Test func movementIsWhatEntriesExplainAndWhatTheyDoNot() throws {
    let path = try path(
      """
      status: awarded
      value: { offered: 5.0m, awarded: 5.2m }
      concessions:
        - { lever: price, value: ~150k, got: Reference visits }
      """)
    let step = path.steps[0]
    let parts = step.parts.reduce(Money.zero) { $0 + $1.amount.money }
    #expect(step.unexplained?.money == step.movement.money - parts)
    #expect(step.unexplained == .thousands(350, isEstimate: true))
  }

  @Test func aLedgerThatIsMissingOrPartialLeavesItsStepUnreconciled() throws {
    let values = "value: { offered: 5.0m, awarded: 4.8m, signed: 4.7m, current: 4.6m }"
    let missing = try path("status: delivering\n\(values)")
    #expect(
      missing.steps.map(\.unreconciled) == [
        ["concessions"], ["concessions"], ["changes", "claims", "payments"],
      ])
    #expect(missing.steps.allSatisfy { $0.unexplained == nil })

    let partial = try path(
      "status: delivering\nincomplete: [concessions, changes]\n\(values)\nconcessions: []\nchanges: []\nclaims: []\npayments: []"
    )
    #expect(partial.steps.map(\.unreconciled) == [["concessions"], ["concessions"], ["changes"]])

    let empty = try path(
      "status: delivering\n\(values)\nconcessions: []\nchanges: []\nclaims: []\ndeductions: []")
    #expect(empty.steps.map(\.unexplained) == [.thousands(-200), .thousands(-100), .thousands(-100)])
  }

  @Test func whatNobodyPricedLeavesTheStepUnreconciled() throws {
    let step = try path(
      "status: awarded\nvalue: { offered: 5.0m, awarded: 4.8m }\nconcessions:\n  - { lever: price }\n  - { lever: ip }"
    ).steps[0]
    #expect(step.unreconciled == ["concessions.value", "concessions.in_price"])
    #expect(step.unexplained == nil)
  }

  @Test func whatNobodyCanCountLeavesDeliveryUnreconciled() throws {
    let step = try path(
      """
      status: delivering
      value: { signed: 4.7m, current: 4.6m, reviewed: 2025-06-27 }
      changes: []
      claims:
        - { settled: 2025-05-12, settled_value: 15k }
        - { by: us, settled: 2025-05-19 }
        - { notified: 2025-05-26 }
      deductions:
        - { date: 2025-06-02 }
        - { date: 2025-07-07 }
      """
    ).steps[0]
    #expect(step.unreconciled == ["claims.by", "claims.settled_value", "deductions.amount"])
    #expect(step.unexplained == nil)
  }

  @Test func aPointThatIsMissingJoinsTheStepsAroundIt() throws {
    let path = try path(
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      value: { offered: 5.0m, signed: 4.7m }
      concessions:
        - { date: 2025-02-10, lever: price, value: 100k, got: Reference visits }
        - { date: 2025-03-10, lever: price, value: 60k }
      """)
    #expect(path.steps.map(\.stages) == [[.table, .award]])
    #expect(amounts(path.steps[0].parts) == ["traded −100k", "forNothing −60k"])
    #expect(path.steps[0].unexplained == .thousands(-140))
  }

  @Test func nothingReconcilesATargetWithALaterLevelThanTheOffer() throws {
    let step = try path("status: awarded\nvalue: { target: 5.0m, awarded: 4.8m }\nconcessions: []").steps[0]
    #expect(step.unreconciled == ["value.offered"])
    #expect(step.unexplained == nil)
  }

  @Test func levelsThatTheDealHasNotReachedAreNotThere() throws {
    let values = "value: { offered: 5.0m, awarded: 4.8m, signed: 4.7m, current: 4.6m, final: 4.5m }"
    #expect(try path("status: negotiating\n\(values)").levels.map(\.point) == [.offered])
    #expect(try path("status: awarded\n\(values)").levels.map(\.point) == [.offered, .awarded])
    #expect(try path("status: delivering\n\(values)").levels.map(\.point).last == .current)
    #expect(try path("status: closed\n\(values)").levels.map(\.point).last == .final)
  }

  @Test func withoutASelectionTheOfferLeadsToSignature() throws {
    let path = try path(
      """
      status: signed
      dates: { award: none, signature: 2025-03-20 }
      value: { offered: 5.0m, awarded: 4.8m, signed: 4.9m }
      concessions:
        - { date: 2025-03-10, lever: price, value: 100k, got: Reference visits }
      """)
    #expect(path.levels.map(\.point) == [.offered, .signed])
    #expect(path.steps.map(\.stages) == [[.table]])
    #expect(path.steps[0].unexplained == .thousands(0))
  }

  @Test func aReviewAfterTheDayTellsNothingYet() throws {
    let values = "status: delivering\nvalue: { signed: 4.7m, current: 4.6m"
    #expect(try path("\(values), reviewed: 2025-06-30 }").levels.map(\.point) == [.signed, .current])
    #expect(try path("\(values), reviewed: 2025-07-01 }").levels.map(\.point) == [.signed])
    let later = "changes:\n  - { status: agreed, agreed: 2025-07-01, priced: -100k }"
    #expect(try path("\(values) }\n\(later)").levels.map(\.point) == [.signed])
    #expect(try path("\(values) }\n\(later)", asOf: "2025-07-01").levels.map(\.point) == [.signed, .current])
  }

  @Test func aMarginMovesByWhatAChangeCostsToo() throws {
    let step = try path(
      """
      status: delivering
      basis: margin
      value: { signed: 900k, current: 850k, cost: 3.9m }
      changes:
        - { id: x1, status: agreed, cost: 30k, priced: 40k }
        - { id: x2, status: absorbed, cost: 42k }
      claims: []
      payments: []
      """
    ).steps[0]
    #expect(amounts(step.parts) == ["paidGrowth 10k", "forNothing −42k"])
    #expect(step.beyondPrice.isEmpty)
    #expect(step.unexplained == .thousands(-18))
  }

  @Test func onlyAWaiverThatHoldsAcceptsAGift() throws {
    func kinds(_ until: String) throws -> [ValuePath.Part.Kind] {
      try path(
        """
        status: awarded
        value: { offered: 5.0m, awarded: 4.85m }
        concessions:
          - { id: c1, lever: price, value: 150k }
        waivers:
          - { rule: unreciprocated-concession, entry: c1, reason: Entry, by: CFO, until: \(until) }
        """
      ).steps[0].parts.map(\.kind)
    }
    #expect(try kinds("2025-06-30") == [.waived])
    #expect(try kinds("2025-06-29") == [.forNothing])
  }
}
