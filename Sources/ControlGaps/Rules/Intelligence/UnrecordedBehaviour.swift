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
    reads: ["behaviours", "behaviours.date", "dates.award", "dates.closed"],
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
  func isThere(_ entry: Behaviour) -> Truth {
    deal.isThere(entry.date, deal.path(ledger.name, "date", entry))
  }
  let hasEnded = deal.steps.closed
  return decide(
    applies: [
      deal.isSelected,
      Requirement(
        Truth(!ledger.isWhole) || Truth.any(ledger.entries.map(isThere)),
        else: "on record: the buyer did nothing worth a line"),
    ],
    moderate: Truth(ledger.isMissing),
    severe: hasEnded,
    finding: { severity in
      Finding(
        severity, .design,
        condition: sawNobodyLook(deal, hasEnded: severity == .severe),
        citing: deal.cite([deal.evidence(ofReached: .award)]))
    },
    satisfied: {
      let seen = ledger.entries.count { isThere($0).isYes }
      return (
        seen == 0
          ? "a record of what the buyer does is kept, with nothing in it yet"
          : "\(counted(seen, "behaviour")) of the buyer's on record",
        deal.cite([deal.evidence(of: ledger)])
      )
    })
}

private func sawNobodyLook(_ deal: DealOnDay, hasEnded: Bool) -> String {
  let passed = deal.today - deal.days(.award)
  if hasEnded { return "The deal has ended, and there is no list of what the buyer did." }
  guard passed.least != nil, passed.greatest != nil else {
    return "The buyer has chosen us, and there is no list of what it did."
  }
  let event = deal.steps.awardIsSignature ? "signature" : "the award"
  let isToday = passed.greatest == 0
  return "\(isToday ? "On the day of" : "\(inDays(passed)) after") \(event), "
    + "there is no list of what the buyer did."
}
