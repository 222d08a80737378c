import Dossiers
import SourceText

/// Follows the deal's worth from point to point and reconciles each step.
func traceValue(of deal: DealOnDay) -> ValuePath {
  var points: [ValuePoint] = [.target, .offered]
  if !deal.steps.awardIsSignature { points.append(.awarded) }
  points.append(.signed)
  points.append(deal.has(.final) ? .final : .current)
  let levels = points.compactMap { point -> ValuePath.Level? in
    guard let amount = deal.amount(point), let evidence = deal.evidence(of: point) else { return nil }
    return ValuePath.Level(point: point, amount: amount, evidence: evidence)
  }
  let steps = zip(levels, levels.dropFirst()).map { reconcile(from: $0, to: $1, of: deal) }
  return ValuePath(levels: levels, steps: steps, walkAway: deal.dossier.value[.walkAway].value)
}

/// The step's stage: that of the later point. What lies between is the earlier ones' too, and counts here.
private func stage(endingAt point: ValuePoint) -> Stage {
  switch point {
  case .awarded: .table
  case .signed: .award
  case .current, .final: .delivery
  default: .upstream
  }
}

private func reconcile(
  from: ValuePath.Level, to: ValuePath.Level, of deal: DealOnDay
) -> ValuePath.Step {
  let last = stage(endingAt: to.point)
  let stages = Stage.allCases.filter { $0 > stage(endingAt: from.point) && $0 <= last }
  // No ledger says why an offer differs from its target, nor how much of a later level it was.
  guard from.point != .target else {
    return ValuePath.Step(
      stage: last, from: from, to: to, parts: [], unexplained: nil, beyondPrice: [],
      unreconciled: to.point == .offered ? [] : ["value.offered"])
  }
  guard !stages.contains(where: deal.withholdsLedger) else {
    return ValuePath.Step(
      stage: last, from: from, to: to, parts: [], unexplained: nil, beyondPrice: [],
      unreconciled: [FieldPath.withheld.text])
  }
  var ledger = LedgerOfStep(deal)
  for stage in stages where stage == .table || stage == .award { ledger.addConcessions(in: stage) }
  if stages.contains(.delivery) { ledger.addDelivery() }
  let movement = to.amount.money - from.amount.money
  let explained = ledger.parts.reduce(Money.zero) { $0 + $1.amount.money }
  let isEstimate =
    to.amount.isEstimate || from.amount.isEstimate || ledger.parts.contains { $0.amount.isEstimate }
  return ValuePath.Step(
    stage: last, from: from, to: to, parts: ledger.parts,
    unexplained: ledger.unreconciled.isEmpty
      ? Amount(movement - explained, isEstimate: isEstimate) : nil,
    beyondPrice: ledger.beyondPrice, unreconciled: ledger.unreconciled)
}

extension DealOnDay {
  /// Whether a part of what reconciles a stage's step is withheld: the rest of it would explain another movement.
  fileprivate func withholdsLedger(of stage: Stage) -> Bool {
    guard dossier.isRedacted else { return false }
    let paths =
      switch stage {
      case .table, .award:
        ["by", "date", "value", "lever", "in_price", "got", "got_value", "package"].map {
          "concessions.\($0)"
        }
          + ["dates.award", "dates.signature"]
      case .delivery:
        ["date", "status", "agreed", "started", "cost", "priced"].map { "changes.\($0)" }
          + ["by", "settled", "settled_value"].map { "claims.\($0)" }
          + ["due", "paid", "deducted"].map { "payments.\($0)" }
          + ["date", "amount"].map { "deductions.\($0)" }
      case .upstream, .intelligence: [String]()
      }
    return paths.contains(where: dossier.withholds)
  }
}
