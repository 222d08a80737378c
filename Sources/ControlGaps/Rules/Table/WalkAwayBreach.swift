import Dossiers
import SourceText

/// A gap is raised where a deal was awarded, or signed, below the walk-away.
extension Rule {
  static let walkAwayBreach = Rule(
    id: "walk-away-breach",
    title: "Walk-away breach",
    control: .table,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "The deal was awarded, or signed, below the value at which we had said that we would leave.",
    criteria: "a deal at the walk-away or above, or none",
    rationale: """
      A walk-away is worth what it costs to keep it. Once a deal is signed below it, no limit that is set for the \
      next one will be believed, by our own people first of all.
      """,
    reads: [
      "dates.award", "dates.signature", "value.awarded", "value.signed", "value.walk_away",
    ],
    method: """
      What was signed or, before signature, what was awarded, less the walk-away, both as they stand. Below it is a \
      severe gap.
      """,
    thresholds: .none,
    exclusions: """
      A deal that was selected below its walk-away and signed at it or above, and one with no walk-away: “Unset \
      walk-away” judges that. A cut of scope needs a new walk-away; until that is on record the old one counts.
      """,
    grounds: Grounds(
      "By definition: a walk-away is the value below which we leave.", thresholdsAreJudgement: false,
      canBeValidated: false),
    recommendation:
      "nobody accepts a value below the walk-away until whoever set it has set another, in writing.",
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      value: { walk_away: 4.2m, awarded: 4.3m, signed: 4.1m }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      value: { walk_away: 4.2m, awarded: 4.3m, signed: 4.25m }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let walkAway = deal.dossier.value[.walkAway]
  let signed = deal.steps.signature
  let point: ValuePoint = signed.isYes ? .signed : .awarded
  func isBelow(_ point: ValuePoint) -> Truth { deal.value(point) < deal.value(.walkAway) }
  let citations = deal.cite([deal.evidence(of: point), deal.evidence(of: .walkAway)])
  return decide(
    applies: [deal.isSelected, Requirement(!Truth(walkAway.isNone), else: "there was no walk-away")],
    moderate: nil,
    severe: signed && isBelow(.signed) || !signed && isBelow(.awarded),
    finding: { severity in
      Finding(
        severity, .operating, condition: fell(below: walkAway.value, at: point, deal), citing: citations)
    },
    satisfied: { ("\(point.rawValue) at the walk-away or above", citations) })
}

private func fell(below walkAway: Amount?, at point: ValuePoint, _ deal: DealOnDay) -> String {
  guard let walkAway, let value = deal.amount(point) else { return "The deal fell below its walk-away." }
  let verb = deal.standIn(for: point) == .signed ? "We signed" : "We were selected"
  let (brief, floor) = (deal.notation.brief(value), deal.notation.brief(walkAway))
  let measure = deal.dossier.basis == .margin ? "a margin of " : ""
  return
    "\(verb) at \(measure)\(brief), \(deal.notation.brief(walkAway - value)) below our walk-away of \(floor)."
}
