import Dossiers
import SourceText

/// A gap is raised where the value fell after signature further than changes, claims and deductions explain.
extension Rule {
  static let unexplainedErosion = Rule(
    id: "unexplained-erosion",
    title: "Unexplained erosion",
    control: .delivery,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap:
      "The value fell after signature by more than the changes, claims and deductions on record explain.",
    criteria: "every movement of the contract's value on record, to within {moderate} of the price signed",
    rationale: """
      What a contract loses without an entry was lost without a decision. Growth elsewhere hides it: a value that \
      held still while paid changes were added to it has fallen by as much as they are worth.
      """,
    reads: [
      "changes.agreed", "changes.cost", "changes.date", "changes.priced", "changes.started",
      "changes.status", "claims.by", "claims.settled", "claims.settled_value", "dates.closed",
      "dates.signature", "deductions.amount", "deductions.date", "payments.deducted", "payments.due",
      "payments.paid", "status", "value.cost", "value.current", "value.final", "value.reviewed",
      "value.signed",
    ],
    method: """
      The value signed, plus the prices of the changes carried out and what our claims were settled for, less what \
      the buyer's claims were settled for and what it deducted, is what the contract should be worth; where the \
      deal's money measures margin, changes count at their price less their cost. That, less the final value, or \
      the current one until the deal has ended, is unexplained. As a share of the price signed, more than \
      {moderate} is a moderate gap, more than {severe} a severe one.
      """,
    thresholds: Thresholds(.percent, moderate: 1, severe: 3),
    exclusions: """
      Growth that nothing explains. Deals without a whole log of changes, whole claims and a record of what was \
      deducted, which cannot be told; nor can a contract that was terminated, where what nothing explains may be \
      work never done, unless that is written as a change.
      """,
    grounds: Grounds(
      "Accounting: a movement is reconciled with the entries that explain it.", thresholdsAreJudgement: true),
    recommendation: """
      a reconciliation at every review: the value signed, each entry since, and the value now, signed off by the owner.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      value: { signed: 1.9m, current: 1.82m, reviewed: 2025-10-31 }
      changes: []
      claims: []
      deductions:
        - { date: 2025-08-29, amount: 14k, what: Late reports }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      value: { signed: 1.9m, current: 1.82m, reviewed: 2025-10-31 }
      changes:
        - { id: x1, date: 2025-06-04, what: Two ferries fewer, cost: -60k, priced: -60k, status: agreed }
      claims: []
      deductions:
        - { date: 2025-08-29, amount: 14k, what: Late reports }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let unexplained = deal.value(.signed) + deal.explainedInDelivery - deal.valueNow
  let share = Share(notUnderZero: unexplained, of: deal.price(.signed))
  let (dossier, isOnRecord) = (deal.dossier, deal.areMovesOnRecord)
  let citations = deal.cite(
    [deal.evidence(of: .signed)] + deal.evidenceOfValueNow + [
      deal.evidence(of: dossier.changes), deal.evidence(of: dossier.claims),
      deal.evidence(of: dossier.payments), deal.evidence(of: dossier.deductions),
    ])
  return decide(
    applies: [deal.isSigned],
    // What a ledger that is missing or partial doesn't hold could explain a fall, and hide one behind growth.
    moderate: isOnRecord.isYes
      ? explainable(share.isOver(thresholds.moderateShare), in: deal) : isOnRecord,
    severe: share.isOver(thresholds.severeShare),
    finding: { severity in
      let (fall, unexplained) = deal.writtenErosion
      return Finding(
        severity, .operating, condition: eroded(by: fall, without: unexplained, deal),
        money: unexplained.money > .zero
          ? [MoneySource(unexplainedPart(of: .delivery), stage: .delivery, unexplained, .evidenced)] : [],
        citing: citations)
    },
    satisfied: {
      let (fall, unexplained) = deal.writtenErosion
      return (reconciled(fall, but: unexplained, deal.notation), citations)
    })
}

/// What nothing explains of a contract that was terminated may be work never done.
///
/// One that ends after the day had not been terminated yet.
private func explainable(_ isUnexplained: Truth, in deal: DealOnDay) -> Truth {
  guard isUnexplained.isYes, deal.dossier.status.value == .terminated, !deal.steps.closed.isNo else {
    return isUnexplained
  }
  let changes = deal.dossier.changes
  return .open([FieldPath(changes.name, at: changes.span)])
}

extension DealOnDay {
  /// The fall, and what the ledgers leave of it unexplained, as written; negative for growth.
  fileprivate var writtenErosion: (fall: Amount, unexplained: Amount) {
    let fall = (amount(.signed) ?? Amount(.zero)) - (writtenValueNow ?? Amount(.zero))
    return (fall, fall + writtenExplainedInDelivery)
  }
}

private func eroded(by fall: Amount, without unexplained: Amount, _ deal: DealOnDay) -> String {
  let (part, share) = (deal.notation.brief(unexplained), deal.share(unexplained, of: .signed))
  if fall.money < unexplained.money {
    return "By the entries on record the value should be \(part) higher than it is\(share)."
  }
  let start = "The value fell by \(deal.notation.brief(fall)) after signature"
  return unexplained == fall
    ? "\(start)\(share), and no entry on record explains it."
    : "\(start), and no entry on record explains \(part) of it\(share)."
}

private func reconciled(_ fall: Amount, but unexplained: Amount, _ notation: Notation) -> String {
  if unexplained.money > .zero {
    return "the entries on record explain the value to within \(notation.brief(unexplained))"
  }
  return fall.money > .zero
    ? "the entries on record explain the fall"
    : "the value did not fall more than the entries on record explain"
}
