import Dossiers
import SourceText

/// A gap is raised where a buyer has chosen us and nothing that it did on the way is on record.
extension Rule {
  static let unrecordedBehaviour = Rule(
    id: "unrecorded-behaviour",
    title: "Unrecorded behaviour",
    control: .intelligence,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "The buyer has chosen us, and nothing that it did on the way is on record.",
    criteria: "what the buyer did, and what our answer achieved, on record by the award",
    rationale: """
      Buyers repeat what worked. Which of their moves worked on us is the one thing that we can know better than any \
      competitor, and only if somebody writes it down.
      """,
    reads: ["behaviours", "dates.award", "dates.closed"],
    method: """
      A moderate gap where the award is reached and there is no record of behaviours; a severe one where the deal has \
      ended too. The record itself is the control: an empty list says that the buyer did nothing worth a line, a \
      missing one that nobody looked.
      """,
    thresholds: .none,
    exclusions: "Contracts of others, and deals that are not awarded. An empty list, which is a record.",
    grounds: Grounds(
      "Practice in deal reviews: a buyer's behaviour is captured while it is remembered.",
      thresholdsAreJudgement: true),
    recommendation: "five minutes after each session: what they tried, what we answered, what came of it.",
    judgesAbsence: true,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: awarded
      dates: { award: 2025-06-02 }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: awarded
      dates: { award: 2025-06-02 }
      behaviours:
        - { date: 2025-05-20, tactic: budget-ceiling, response: Asked which scope to cut, effect: held }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.behaviours
  let sawNothing = ledger.isWhole && ledger.entries.isEmpty
  let hasEnded = deal.steps.closed
  return decide(
    applies: [
      deal.isSelected,
      Requirement(!Truth(sawNothing), else: "on record: the buyer did nothing worth a line"),
    ],
    moderate: Truth(ledger.isMissing),
    severe: hasEnded,
    finding: { severity in
      Finding(
        severity, .design,
        condition: sawNobodyLook(deal.today - deal.days(.award), hasEnded: severity == .severe),
        citing: deal.cite([deal.evidence(ofReached: .award)]))
    },
    satisfied: {
      (
        "\(counted(ledger.entries.count, "behaviour")) of the buyer's on record",
        deal.cite([deal.evidence(of: ledger)])
      )
    })
}

private func sawNobodyLook(_ passed: Quantity, hasEnded: Bool) -> String {
  if hasEnded { return "The deal has ended, and nothing that the buyer did is on record." }
  guard passed.least != nil, passed.greatest != nil else {
    return "The buyer has chosen us, and nothing that it did is on record."
  }
  return "\(inDays(passed)) after the award, nothing that the buyer did is on record."
}
