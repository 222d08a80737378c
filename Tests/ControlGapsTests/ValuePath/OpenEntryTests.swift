import Dossiers
import Testing

@testable import ControlGaps

/// Entries of which the record leaves open whether they move the price in a step.
@Suite("An entry that may move the price") struct OpenEntryTests {
  private func steps(_ frontMatter: String) throws -> [ValuePath.Step] {
    try diagnosed(frontMatter, with: []).path.steps
  }

  private let signed = """
    status: signed
    dates: { award: 2025-02-28, signature: 2025-03-20 }
    value: { offered: 500, awarded: 450, signed: 440 }
    """

  @Test("holds a step back where the certain ones leave something, and not where they close it")
  func unknownWhetherInThePrice() throws {
    func table(_ value: Int) throws -> ValuePath.Step {
      try steps(
        """
        \(signed)
        concessions:
          - { id: c1, date: 2025-01-20, lever: price, value: \(value) }
          - { id: c2, date: 2025-01-27, lever: payment, value: 20 }
        """)[0]
    }
    let open = try table(30)
    #expect(open.unreconciled == ["concessions.in_price"])
    #expect(open.unexplained == nil)
    #expect(open.rest == Amount(Money(units: -20)))
    let closed = try table(50)
    #expect(closed.unexplained == Amount(.zero))
    #expect(closed.beyondPrice.map(\.amount) == [Amount(Money(units: -20))])
  }

  @Test("on a day that may lie before or after selection belongs to neither step")
  func unknownStage() throws {
    let steps = try steps(
      """
      \(signed)
      concessions:
        - { id: c1, date: 2025-02, lever: price, value: 50 }
        - { id: c2, date: 2025-03, lever: price, value: 10 }
      """)
    // February is over with the award; March begins after it, and may go on after signature.
    #expect(steps[0].unexplained == Amount(.zero))
    #expect(steps[1].unreconciled == ["concessions.date"])
    #expect(steps[1].parts.isEmpty)
  }

  @Test("belongs to a step that spans all stages that it may belong to")
  func spanning() throws {
    let step = try steps(
      """
      status: signed
      dates: { award: 2025-02-14, signature: 2025-03-20 }
      value: { offered: 500, signed: 440 }
      concessions:
        - { id: c1, date: 2025-02, lever: price, value: 60 }
      """)[0]
    #expect(step.stages == [.table, .award])
    #expect(step.unexplained == Amount(.zero))
  }

  private let delivering = """
    status: delivering
    dates: { award: 2025-02-28, signature: 2025-03-20 }
    value: { signed: 440, current: 400, reviewed: 2025-06-27 }
    """

  @Test(
    "in delivery holds its step back",
    arguments: [
      ("changes: [{ date: 2025, status: agreed, priced: -40 }]\nclaims: []\npayments: []", "changes.date"),
      ("changes: [{ priced: -40 }]\nclaims: []\npayments: []", "changes.status"),
      (
        "changes: []\nclaims: [{ by: buyer, settled: 2025, settled_value: 40 }]\npayments: []",
        "claims.settled"
      ),
      ("changes: []\nclaims: []\npayments: [{ due: 2025, amount: 90, deducted: 40 }]", "payments.due"),
      ("changes: []\nclaims: []\ndeductions: [{ date: 2025, amount: 40 }]", "deductions.date"),
    ])
  func delivery(ledgers: String, cause: String) throws {
    let step = try steps("\(delivering)\n\(ledgers)")[0]
    #expect(step.unreconciled == [cause])
    #expect(step.parts.isEmpty)
  }

  @Test("is paid for as far as it cuts our cost")
  func cutOfScope() throws {
    let step = try steps(
      "\(delivering)\nchanges: [{ status: agreed, cost: -25, priced: -40 }]\nclaims: []\npayments: []")[0]
    #expect(
      step.parts.map { "\($0.kind) \(Notation().brief($0.amount))" } == ["traded −25", "forNothing −15"])
    #expect(step.unexplained == Amount(.zero))
  }

  @Test("is nothing of a deal that ended unsigned") func lost() throws {
    let path = try diagnosed(
      """
      status: lost
      dates: { offer: 2025-01-13, closed: 2025-03-10 }
      value: { target: 480, offered: 500, current: 460, final: 450 }
      concessions: []
      """, with: []
    ).path
    #expect(path.levels.map(\.point) == [.target, .offered])
    #expect(path.lacking.isEmpty)
  }
}

/// The unexplained part that the path shows is the one that the rule finds.
@Suite("What no ledger explains") struct UnexplainedPartTests {
  @Test("is the money of the finding on it", arguments: 1...40) func money(seed: Int64) throws {
    let (awarded, signed, now) = (900 - seed * 7 % 160, 800 - seed * 5 % 90, 700 - seed * 11 % 130)
    let diagnosis = try diagnosed(
      """
      status: delivering
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      value: { offered: 900, awarded: \(awarded), signed: \(signed), current: \(now), reviewed: 2025-06-27 }
      concessions:
        - { date: 2025-01-20, lever: price, value: \(seed * 3 % 50), got: Three years }
        - { date: 2025-02-03, lever: scope, in_price: true, value: \(seed % 9) }
      changes:
        - { date: 2025-04-14, status: agreed, cost: 0, priced: \(seed * 13 % 40 - 20) }
      claims:
        - { by: us, settled: 2025-05-12, settled_value: \(seed % 6) }
      deductions:
        - { date: 2025-05-19, amount: \(seed % 11) }
      """)
    for (rule, stage) in [("unexplained-movement", Stage.table), ("unexplained-erosion", .delivery)] {
      let step = try #require(diagnosis.path.steps.first { $0.stage == stage })
      let unexplained = try #require(step.unexplained)
      let found = diagnosis.verdict(of: rule)?.findings.first?.loss.evidenced.money
      // Under a hundredth of the price it is no gap.
      let isGap = -unexplained.money.tenThousandths * 100 > step.from.amount.money.tenThousandths
      #expect(found == (isGap ? -unexplained.money : nil))
    }
  }
}
