import ControlGaps
import Dossiers
import Testing

/// Every status with every choice of points on record, against a reckoning by hand.
@Suite("A value path of which points are missing") struct PartialPathTests {
  /// What a status says of how far the deal has come.
  struct Reached: CustomStringConvertible {
    let status: String
    var isSelected = false
    var isSigned = false
    var hasEnded = false
    /// Whether an offer is certain without a price on record.
    var isOffered = false
    var description: String { status }
  }

  static let statuses = [
    Reached(status: "qualifying"), Reached(status: "bidding"),
    Reached(status: "negotiating", isOffered: true),
    Reached(status: "awarded", isSelected: true, isOffered: true),
    Reached(status: "signed", isSelected: true, isSigned: true, isOffered: true),
    Reached(status: "delivering", isSelected: true, isSigned: true, isOffered: true),
    Reached(status: "closed", isSelected: true, isSigned: true, hasEnded: true, isOffered: true),
    Reached(status: "terminated", isSelected: true, isSigned: true, hasEnded: true, isOffered: true),
    Reached(status: "lost", hasEnded: true), Reached(status: "withdrawn", hasEnded: true),
  ]

  private static let amounts: [(point: String, thousands: Int64)] = [
    ("target", 4_800), ("offered", 5_000), ("awarded", 4_700), ("signed", 4_600), ("current", 4_450),
    ("final", 4_400),
  ]

  /// What the ledgers of table, award and delivery come to.
  private static let ledger = """
    concessions:
      - { id: c1, date: 2025-01-20, lever: price, value: 250k, got: Three years }
      - { id: c2, date: 2025-03-05, lever: price, value: 60k }
    changes:
      - { id: x1, date: 2025-04-14, status: agreed, cost: -80k, priced: -80k }
    claims: []
    deductions:
      - { id: i1, date: 2025-05-12, amount: 20k }
    """
  private static let explained: [Int64] = [-250, -60, -100]

  private static func deal(_ reached: Reached, _ points: Set<String>, ledger: String = ledger) -> String {
    var dates: [String] = []
    if reached.isSelected { dates.append("award: 2025-02-28") }
    if reached.isSigned { dates.append("signature: 2025-03-20") }
    if reached.hasEnded { dates.append("closed: 2025-06-23") }
    let values = amounts.filter { points.contains($0.point) }.map { "\($0.point): \($0.thousands)k" }
    return """
      status: \(reached.status)
      dates: { \(dates.joined(separator: ", ")) }
      value: { \(values.joined(separator: ", ")) }
      \(ledger)
      """
  }

  private static func points(_ choice: Int) -> Set<String> {
    Set(amounts.indices.filter { choice & (1 << $0) != 0 }.map { amounts[$0].point })
  }

  /// The points in the order of the path, each with its rank: an offer has rank 1, and stage n leads from rank n.
  private static func ranked(_ reached: Reached, _ points: Set<String>) -> [(point: String, rank: Int)] {
    var way = [("target", 0), ("offered", 1)]
    if reached.isSelected { way.append(("awarded", 2)) }
    if reached.isSigned {
      way.append(("signed", 3))
      way.append((reached.hasEnded && points.contains("final") ? "final" : "current", 4))
    }
    return way
  }

  private static func thousands(_ point: String) -> Int64 {
    amounts.first { $0.point == point }?.thousands ?? 0
  }

  @Test("is reconciled over what lies between its levels", arguments: statuses, 0..<64)
  func levelsAndSteps(reached: Reached, choice: Int) throws {
    let points = Self.points(choice)
    let path = try diagnosed(Self.deal(reached, points), with: []).path
    let way = Self.ranked(reached, points)
    let levels = way.filter { points.contains($0.point) }
    #expect(path.levels.map(\.point.rawValue) == levels.map(\.point))
    #expect(path.steps.count == max(levels.count - 1, 0))

    let come = way.filter { $0.rank > (reached.isOffered || points.contains("offered") ? 0 : 1) }
    #expect(path.lacking.map(\.rawValue) == come.map(\.point).filter { !points.contains($0) })

    for (step, (from, to)) in zip(path.steps, zip(levels, levels.dropFirst())) {
      let stages: [Stage] = [.upstream, .table, .award, .delivery]
      #expect(step.stages == Array(stages[from.rank..<to.rank]))
      let movement = Self.thousands(to.point) - Self.thousands(from.point)
      #expect(step.movement == .thousands(movement))
      if from.rank == 0 {
        #expect(step.unexplained == nil && step.parts.isEmpty)
        #expect(step.unreconciled == (to.rank == 1 ? [] : ["value.offered"]))
        continue
      }
      let explained = Self.explained[from.rank - 1..<to.rank - 1].reduce(0, +)
      #expect(step.parts.reduce(Money.zero) { $0 + $1.amount.money } == Money(units: explained * 1_000))
      #expect(step.rest == .thousands(movement - explained))
      // What is left of a terminated contract may be work never done.
      let isUndone = reached.status == "terminated" && to.rank == 4 && movement < explained
      #expect(step.unreconciled == (isUndone ? ["changes"] : []))
      #expect(step.unexplained == (isUndone ? nil : .thousands(movement - explained)))
    }
  }

  @Test("claims nothing of what a missing ledger would have to tell", arguments: statuses, 0..<64)
  func missingLedgers(reached: Reached, choice: Int) throws {
    for ledger in ["owner: Ana Ruiz", "incomplete: [concessions, changes]\n\(Self.ledger)"] {
      let path = try diagnosed(Self.deal(reached, Self.points(choice), ledger: ledger), with: []).path
      for step in path.steps where !step.isAskingPrice {
        #expect(step.unexplained == nil)
        let asks =
          step.from.point == .target
          ? "value.offered" : step.stages == [.delivery] ? "changes" : "concessions"
        #expect(step.unreconciled.first == asks)
        #expect(step.parts.reduce(step.rest) { $0 + $1.amount } == step.movement)
      }
    }
  }

  @Test("has one step from offer to signature where there was no selection", arguments: 0..<64)
  func noSelection(choice: Int) throws {
    let points = Self.points(choice)
    let text = Self.deal(Self.statuses[6], points)
      .replacing("award: 2025-02-28", with: "award: none")
    let path = try diagnosed(text, with: []).path
    #expect(!path.levels.contains { $0.point == .awarded } && !path.lacking.contains(.awarded))
    for step in path.steps { #expect(!step.stages.contains(.award)) }
    guard points.isSuperset(of: ["offered", "signed"]) else { return }
    let table = try #require(path.steps.first { $0.to.point == .signed })
    #expect(table.stage == .table)
    // Both concessions were made before signature, and so at the table.
    #expect(table.unexplained == .thousands(4_600 - 5_000 + 310))
  }

  @Test("marks what an estimate is part of, and nothing else", arguments: ["offered", "signed", "c1", "x1"])
  func estimates(of what: String) throws {
    var text = Self.deal(Self.statuses[5], ["offered", "awarded", "signed", "current"])
    switch what {
    case "offered": text = text.replacing("offered: 5000k", with: "offered: ~5000k")
    case "signed": text = text.replacing("signed: 4600k", with: "signed: ~4600k")
    case "c1": text = text.replacing("value: 250k", with: "value: ~250k")
    default: text = text.replacing("priced: -80k", with: "priced: ~-80k")
    }
    let path = try diagnosed(text, with: []).path
    let marked: Set<Stage> =
      switch what {
      case "offered", "c1": [.table]
      case "signed": [.award, .delivery]
      default: [.delivery]
      }
    for step in path.steps {
      #expect(step.unexplained?.isEstimate == step.stage.map(marked.contains))
      #expect(step.movement.isEstimate == (step.from.amount.isEstimate || step.to.amount.isEstimate))
    }
  }
}
