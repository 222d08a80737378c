import Dossiers

/// A gap is raised where delivery has gone on for months and no log of changes is kept, not even an empty
/// one.
extension Rule {
  static let unwatchedDelivery = Rule(
    id: "unwatched-delivery",
    title: "Unwatched delivery",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "Delivery has gone on for months, and nobody keeps a log of its changes.",
    criteria: "a log of changes from the start of delivery, empty as long as nothing has changed",
    rationale: """
      Without a log nobody can tell what was added, who asked for it and whether it was paid for. An empty log \
      says that somebody looked; a missing one says that nobody did.
      """,
    reads: ["changes", "dates.closed", "dates.delivery_start", "dates.signature"],
    method: """
      The days from the start of delivery, or from signature where no start is on record, to the day or to the end \
      of the deal. More than {severe} days without a change log are a severe gap. There is no moderate one. An empty \
      log and a partial one are logs.
      """,
    thresholds: Thresholds(.days, severe: 90),
    exclusions:
      "Contracts of others, known from public data. What the log holds is for the other rules to judge.",
    grounds: Grounds(
      "Control needs a structure: where no change is recorded, none is controlled.",
      thresholdsAreJudgement: true),
    recommendation: """
      a change log opened on the first day of delivery, with an owner, and a line in the monthly review that reads it.
      """,
    judgesAbsence: true,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20, delivery_start: 2025-04-01 }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20, delivery_start: 2025-04-01 }
      changes: []
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let (start, evidence) = startOfDelivery(of: deal)
  let changes = deal.dossier.changes
  let length = deal.lastDay - start
  return decide(
    applies: [
      deal.isSigned,
      Requirement(
        !Truth(deal.dossier.dates[.deliveryStart].isNone), else: "there was no delivery"),
      Requirement(
        length > thresholds.severeDays,
        else: "delivery has not gone on for more than \(inDays(thresholds.severeDays))"),
    ],
    moderate: nil,
    severe: Truth(changes.isMissing),
    finding: { severity in
      Finding(severity, .design, condition: wentUnwatched(for: length, deal), citing: deal.cite([evidence]))
    },
    satisfied: { ("a log of changes is kept", deal.cite([deal.evidence(of: changes)])) })
}

/// The start on record, else signature.
private func startOfDelivery(of deal: DealOnDay) -> (Quantity, Evidence?) {
  let date = deal.dossier.dates[.deliveryStart]
  guard date.isMissing else {
    return (deal.days(.deliveryStart), deal.evidence(of: .deliveryStart))
  }
  return (deal.days(.signature), deal.evidence(of: .signature))
}

private func wentUnwatched(for length: Quantity, _ deal: DealOnDay) -> String {
  deal.steps.closed.isYes
    ? "Delivery went on for \(inDays(length)), and no log of changes was kept."
    : "Delivery has gone on for \(inDays(length)), and no log of changes is kept."
}
