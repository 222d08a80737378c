import Dossiers
import SourceText

/// A gap is raised where a deal was decided and nobody has written down how it came out.
extension Rule {
  static let unrecordedOutcome = Rule(
    id: "unrecorded-outcome",
    title: "Unrecorded outcome",
    control: .intelligence,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "The deal was decided, and how it came out is not on record.",
    criteria: "the outcome on record within {moderate} days of the award or the end",
    rationale: """
      Why a deal was won or lost is known best in the weeks after, by the people who were there. What is not written \
      down then is made up later.
      """,
    reads: ["outcome", "outcome.recorded", "dates.award", "dates.closed"],
    method: """
      The days from the award or the end of the deal, whichever came first, with no outcome on record. More than \
      {moderate} days is a moderate gap, more than {severe} a severe one. The record itself is the control: an outcome \
      that is missing, `none`, or recorded later than the day of the review is not there.
      """,
    thresholds: Thresholds(.days, moderate: 30, severe: 90),
    exclusions: """
      Contracts of others, and the first days after the decision. What the outcome teaches, which “Lessonless \
      outcome” judges.
      """,
    grounds: Grounds(
      "Studies of debriefs (IACCM 2017): most suppliers hold none, or hold them too late.",
      thresholdsAreJudgement: true),
    recommendation:
      "a debrief soon after each decision, with the outcome written into the dossier there.",
    judgesAbsence: true,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: lost
      dates: { closed: 2025-04-14 }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: lost
      dates: { closed: 2025-04-14 }
      outcome: { result: lost, recorded: 2025-04-28, reason: Price, lessons: [Meet the economic buyer first] }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let steps = deal.steps
  let decisions = [Step.award, .closed].filter { steps[$0]?.isNo == false }
  let decided = decisions.dropFirst().reduce(decisions.first.map(deal.days) ?? deal.today) {
    Quantity.lesser($0, deal.days($1))
  }
  let passed = deal.today - decided
  let isRecorded = deal.isOutcomeOnRecord
  return decide(
    applies: [
      Requirement(steps.award || steps.closed, else: "not decided yet"),
      Requirement(
        isRecorded || passed > thresholds.moderateDays,
        else: "only \(inDays(passed)) since the decision"),
    ],
    moderate: !isRecorded,
    severe: passed > thresholds.severeDays,
    finding: { severity in
      let first = decisions.min { (deal.days($0) < deal.days($1)).isYes } ?? .closed
      let since = deal.today - deal.days(first)
      return Finding(
        severity, .design,
        condition: wentUnrecorded(since.greatest == nil ? passed : since, after: nameOfDecision(first, deal)),
        citing: deal.cite([deal.evidence(ofReached: first)]))
    },
    satisfied: { ("the outcome is on record", deal.cite([deal.outcomeEvidence])) })
}

private func nameOfDecision(_ step: Step, _ deal: DealOnDay) -> String {
  if step == .closed { return "the end of the deal" }
  return deal.steps.awardIsSignature ? "signature" : "the award"
}

private func wentUnrecorded(_ passed: Quantity, after event: String) -> String {
  guard let least = passed.least else { return "No outcome is on record since \(event)." }
  let days = passed.greatest == nil ? "\(least) days or more" : inDays(passed)
  return "No outcome is on record, \(days) after \(event)."
}
