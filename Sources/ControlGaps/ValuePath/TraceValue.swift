import Dossiers
import SourceText

/// Follows the deal's worth from point to point and reconciles each step.
func traceValue(of deal: DealOnDay) -> ValuePath {
  let points = points(of: deal)
  let levels = points.compactMap { point -> ValuePath.Level? in
    guard let amount = deal.amount(point), let evidence = deal.evidence(of: point) else { return nil }
    return ValuePath.Level(point: point, amount: amount, evidence: evidence)
  }
  let steps = zip(levels, levels.dropFirst()).map { reconcile(from: $0, to: $1, of: deal) }
  return ValuePath(
    levels: levels, steps: steps, walkAway: deal.dossier.value[.walkAway].value,
    lacking: points.filter { deal.hasCome(to: $0) && !deal.has($0) })
}

/// The points that the deal may pass through, in order.
///
/// One that ended unsigned has no worth after its offer, whatever stands under `final`.
private func points(of deal: DealOnDay) -> [ValuePoint] {
  var points: [ValuePoint] = [.target, .offered]
  if !deal.steps.awardIsSignature { points.append(.awarded) }
  points.append(.signed)
  if !deal.steps.signature.isNo { points.append(deal.has(.final) ? .final : .current) }
  return points
}

/// The stages between two points. Where the buyer made no selection apart from signature, the table lasts until it.
private func stages(
  from: ValuePoint, to: ValuePoint, of deal: DealOnDay
) -> [Stage] {
  let (first, last) = (stage(endingAt: from), stage(endingAt: to))
  return Stage.allCases.filter { stage in
    first.map { stage > $0 } ?? true && last.map { stage <= $0 } ?? false
      && !(stage == .award && deal.steps.awardIsSignature)
  }
}

private func stage(endingAt point: ValuePoint) -> Stage? {
  switch point {
  case .offered: .upstream
  case .awarded: .table
  case .signed: .award
  case .current, .final: .delivery
  case .target, .walkAway, .cost, .costCurrent: nil
  }
}

private func reconcile(
  from: ValuePath.Level, to: ValuePath.Level, of deal: DealOnDay
) -> ValuePath.Step {
  let stages = stages(from: from.point, to: to.point, of: deal)
  func step(_ ledger: LedgerOfStep, unreconciled: [String]) -> ValuePath.Step {
    let unexplained = ledger.parts.reduce(to.amount - from.amount) { $0 - $1.amount }
    return ValuePath.Step(
      stages: stages, from: from, to: to, parts: ledger.parts,
      unexplained: unreconciled.isEmpty && from.point != .target ? unexplained : nil,
      beyondPrice: ledger.beyondPrice, unreconciled: unreconciled, price: deal.writtenPrice(from.point))
  }
  // No ledger says why an offer differs from its target, nor how much of a later level it was.
  guard from.point != .target else {
    return step(LedgerOfStep(deal, of: stages), unreconciled: to.point == .offered ? [] : ["value.offered"])
  }
  guard !stages.contains(where: deal.withholdsLedger) else {
    return step(LedgerOfStep(deal, of: stages), unreconciled: [FieldPath.withheld.text])
  }
  var ledger = LedgerOfStep(deal, of: stages)
  if stages.contains(.table) || stages.contains(.award) { ledger.addConcessions() }
  if stages.contains(.delivery) { ledger.addDelivery() }
  return step(ledger, unreconciled: ledger.leftOpen(of: to.amount - from.amount))
}

extension DealOnDay {
  fileprivate func hasCome(to point: ValuePoint) -> Bool {
    switch point {
    case .offered: steps.offer.isYes
    case .awarded: steps.award.isYes
    case .signed, .current, .final: steps.signature.isYes
    case .target, .walkAway, .cost, .costCurrent: false
    }
  }

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
