import Dossiers
import SourceText

/// A gap is raised where the day to give notice is near or past and nobody has decided.
extension Rule {
  static let lapsingNotice = Rule(
    id: "lapsing-notice",
    title: "Lapsing notice",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "The last day to give notice or decide on renewal is near or past, and no decision is on record.",
    criteria: "a decision on record more than {moderate} days before the last day for notice",
    rationale: """
      The notice date is the one day in a running contract on which we may leave or reprice. Whoever lets it pass \
      has agreed to another term on the old conditions.
      """,
    reads: ["dates.closed", "dates.decided", "dates.notice", "dates.signature"],
    method: """
      Where no decision has been taken by the day, the days from it to the last day for notice: {moderate} or fewer \
      are a moderate gap, fewer than {severe} a severe one.
      """,
    thresholds: Thresholds(.days, moderate: 90, severe: 0),
    exclusions: """
      Contracts that have ended, and those without a day for notice. A renewal moves the date to the next one.
      """,
    grounds: Grounds("Practice of contract management.", thresholdsAreJudgement: false),
    recommendation: """
      every notice date in the calendar six months ahead, with a name, and a decision to renew, reprice or leave.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2026-10-31",
      """
      status: delivering
      dates: { signature: 2025-03-20, notice: 2026-12-31 }
      """),
    clearExample: Example(
      asOf: "2026-10-31",
      """
      status: delivering
      dates: { signature: 2025-03-20, notice: 2026-12-31, decided: 2026-09-15 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let dates = deal.dossier.dates
  let decided = deal.happened(dates[.decided], FieldPath("dates.decided", at: dates[.decided].span))
  let left = deal.days(.notice) - deal.today
  return decide(
    applies: [
      deal.isSigned,
      Requirement(!deal.steps.closed, else: "the deal has ended"),
      Requirement(!Truth(dates[.notice].isNone), else: "there is no day for notice"),
    ],
    moderate: !decided && left <= thresholds.moderateDays,
    severe: !decided && left < thresholds.severeDays,
    finding: { severity in
      Finding(
        severity, .operating, condition: isUndecided(left, deal),
        citing: deal.cite([deal.evidence(of: .notice)]))
    },
    satisfied: {
      decided.isYes
        ? (hasDecided(deal), deal.cite([deal.evidence(of: .decided)]))
        : ("\(inDays(left)) are left until notice", deal.cite([deal.evidence(of: .notice)]))
    })
}

private func isUndecided(_ left: Quantity, _ deal: DealOnDay) -> String {
  guard case .given(.days(let notice), _) = deal.dossier.dates[.notice], let latest = left.greatest else {
    return "The day for notice is near, and no decision is on record."
  }
  let day = deal.notation.day(notice)
  if latest < 0 {
    return "The last day for notice, \(day), passed \(inDays(left * -1)) ago without a decision on record."
  }
  if latest == 0, left.least == 0 { return "Today is the last day for notice, and no decision is on record." }
  guard let least = left.least, least >= 0 else {
    return "The last day for notice, \(day), may have passed, and no decision is on record."
  }
  return "The last day for notice, \(day), is \(inDays(left)) away, and no decision is on record."
}

private func hasDecided(_ deal: DealOnDay) -> String {
  guard case .given(.days(let range), _) = deal.dossier.dates[.decided] else {
    return "decided, on a day that is not on record"
  }
  return "decided \(range.isOneDay ? "on" : "in") \(deal.notation.day(range))"
}
