import Dossiers
import SourceText

/// A gap is raised where our first contact came too close to the request, or to the day the criteria were fixed.
extension Rule {
  static let lateEntry = Rule(
    id: "late-entry",
    title: "Late entry",
    control: .upstream,
    habit: .upstreamShaping,
    status: .stable,
    addedIn: "0.1",
    gap: "We first spoke with the buyer too shortly before the request, or after it.",
    criteria: "first contact {moderate} days or more before the request, or before the criteria were fixed",
    rationale: """
      By the time a request arrives, what will decide it has mostly been settled. A supplier who enters late \
      bids on somebody else's criteria, and price is the only lever left to move.
      """,
    reads: ["dates.first_contact", "dates.criteria_fixed", "dates.rfp", "dates.offer"],
    method: """
      The days from first contact to the request or to the fixing of the criteria, whichever is earlier. Fewer \
      than {moderate} days is a moderate gap; {severe} or fewer, the day itself included, a severe one.
      """,
    thresholds: Thresholds(.days, moderate: 60, severe: 0),
    exclusions: "Deals without a request and without a day on which the criteria were fixed.",
    grounds: Grounds(
      "Buyers' requests arrive after the real criteria have hardened.", thresholdsAreJudgement: true),
    recommendation: """
      A go or no-go at first contact: no bid until the criteria are seen and the economic buyer is met.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { first_contact: 2025-02-20, rfp: 2025-03-03 }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { first_contact: 2024-09-02, criteria_fixed: 2025-01-20, rfp: 2025-03-03 }
      """),
    check: judge)
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let dates = deal.dossier.dates
  let criteriaFixed = deal.happened(dates[.criteriaFixed], FieldPath("dates.criteria_fixed"))
  let deadlines = deadlines(of: deal, criteriaFixed: criteriaFixed)
  let deadline = deadlines.dropFirst().reduce(deadlines.first.map(deal.days) ?? .zero) {
    Quantity.lesser($0, deal.days($1))
  }
  let notice = deadline - deal.days(dates[.firstContact], FieldPath("dates.first_contact"))
  let citations = deal.cite(([.firstContact] + deadlines).map { deal.evidence(of: $0) })
  let nothingToBeLateFor = dates[.rfp].isNone && dates[.criteriaFixed].value == nil
  return decide(
    applies: [
      Requirement(deal.steps.request || criteriaFixed, else: "no request yet"),
      Requirement(!Truth(nothingToBeLateFor), else: "there was no request to be early for"),
    ],
    moderate: notice < thresholds.moderateDays,
    severe: notice <= thresholds.severeDays,
    finding: { severity in
      Finding(severity, .operating, condition: met(notice, before: deadlines.first), citing: citations)
    },
    satisfied: { ("first contact \(inDays(notice)) before", citations) })
}

/// The steps that first contact had to precede, of those on record.
private func deadlines(of deal: DealOnDay, criteriaFixed: Truth) -> [Step] {
  let request = deal.steps.requestStep
  let isOnRecord = deal.dossier.dates[request].value != nil && request == .rfp
  var steps: [Step] = criteriaFixed.isYes ? [.criteriaFixed] : []
  if deal.steps.request.isYes, isOnRecord || steps.isEmpty { steps.append(request) }
  return steps
}

private func met(_ notice: Quantity, before step: Step?) -> String {
  let what = step == .criteriaFixed ? "they fixed their criteria" : "the request"
  guard let least = notice.least, let greatest = notice.greatest else {
    return "We met them too late to shape the request."
  }
  if greatest < 0 { return "We met them \(inDays(notice * -1)) after \(what)." }
  if greatest == 0, least == 0 { return "We met them on the very day of the request." }
  return "We met them \(inDays(notice)) before \(what)."
}
