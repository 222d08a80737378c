import Dossiers
import SourceText

/// A gap is raised where an outcome is on record and no lesson with it.
extension Rule {
  static let lessonlessOutcome = Rule(
    id: "lessonless-outcome",
    title: "Lessonless outcome",
    control: .intelligence,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "The outcome is on record, and nothing that it taught.",
    criteria: "a lesson beside the outcome that the next deal can act on",
    rationale: """
      An outcome says what happened; only a lesson says what to do about it. Without one the next deal starts where \
      this one did.
      """,
    reads: ["outcome", "outcome.lessons", "outcome.recorded"],
    method: """
      A moderate gap where the outcome carries no lesson. The record itself is the control: lessons that are missing or \
      empty are not there.
      """,
    thresholds: .none,
    exclusions: "Contracts of others. Deals without an outcome on record, which “Unrecorded outcome” judges.",
    grounds: Grounds(
      "Practice in deal reviews: what is captured is reused only where it says what to do.",
      thresholdsAreJudgement: false),
    recommendation: "one lesson for each outcome: what to do differently, at which stage, and who will.",
    judgesAbsence: true,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      outcome: { result: won, recorded: 2025-06-02, reason: Continuity }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      outcome: { result: won, recorded: 2025-06-02, reason: Continuity, lessons: [Price the reporting pack before award] }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let lessons = deal.dossier.outcome.value?.lessons.value?.filter { !$0.isEmpty } ?? []
  let citations = deal.cite([deal.outcomeEvidence])
  return decide(
    applies: [Requirement(deal.isOutcomeOnRecord, else: "no outcome on record")],
    moderate: Truth(lessons.isEmpty),
    finding: { severity in
      Finding(
        severity, .design, condition: taughtNothing(deal.dossier.outcome.value?.result.value),
        citing: citations)
    },
    satisfied: { ("\(counted(lessons.count, "lesson")) on record", citations) })
}

private func taughtNothing(_ result: Outcome.Result?) -> String {
  switch result {
  case .won: "We won, and wrote down nothing that it taught us."
  case .lost: "We lost, and wrote down nothing that it taught us."
  case .withdrawn: "We withdrew, and wrote down nothing that it taught us."
  case nil: "The outcome is on record, and nothing that it taught us."
  }
}
