import Dossiers
import SourceText

/// A gap is raised where our first contact came too close to the request, or to the day the criteria were
/// fixed.
extension Rule {
  static let lateEntry = Rule(
    id: "late-entry",
    title: "Late entry",
    control: .upstream,
    habit: .upstreamShaping,
    status: .stable,
    addedIn: "0.1",
    gap: "We first spoke with the buyer too shortly before the request, or after it.",
    criteria: "first contact {moderate} days or more before the request and before the criteria were fixed",
    rationale: """
      By the time a request arrives, what will decide it has mostly been settled. A supplier who enters late \
      bids on somebody else's criteria, and price is the only lever left to move.
      """,
    reads: ["dates.first_contact", "dates.criteria_fixed", "dates.rfp", "dates.offer"],
    method: """
      The days from first contact to the request or to the fixing of the criteria, whichever is earlier; where one \
      of the two is not on record, to the other. Fewer than {moderate} days is a moderate gap; {severe} or fewer \
      a severe one.
      """,
    thresholds: Thresholds(.days, moderate: 60, severe: 0),
    exclusions: "Deals without a formal request and without a day on which the criteria were fixed.",
    grounds: Grounds(
      "Buyers' requests arrive after the real criteria have hardened.", thresholdsAreJudgement: true),
    recommendation: """
      a go or no-go at first contact: no bid until the criteria are seen and the economic buyer is met.
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
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let dates = deal.dossier.dates
  let criteriaFixed = deal.happened(
    dates[.criteriaFixed], FieldPath("dates.criteria_fixed", at: dates[.criteriaFixed].span))
  // Of those on record: a request whose day nobody knows does not hold back what the other date tells.
  let deadlines = [.criteriaFixed, deal.steps.requestStep].filter { dates[$0].value != nil }
  let deadline = deadlines.dropFirst().reduce(
    deadlines.first.map(deal.days) ?? Quantity(FieldPath("dates.rfp"), from: nil, to: nil)
  ) { Quantity.lesser($0, deal.days($1)) }
  let notice = deadline - deal.days(.firstContact)
  let citations = deal.cite(([.firstContact] + deadlines).map { deal.evidence(of: $0) })
  let wasAsked = !Truth(dates[.rfp].isNone && dates[.criteriaFixed].value == nil)
  return decide(
    applies: [
      Requirement(deal.steps.request || criteriaFixed, else: "no request yet"),
      Requirement(wasAsked, else: "there was no request, and no day on which criteria were fixed"),
    ],
    moderate: notice < thresholds.moderateDays,
    severe: notice <= thresholds.severeDays,
    finding: { severity in
      let earliest = deadlines.min { (deal.days($0) < deal.days($1)).isYes }
      return Finding(severity, .operating, condition: met(notice, before: earliest), citing: citations)
    },
    satisfied: { ("first contact \(inDays(notice)) before", citations) })
}

private func met(_ notice: Quantity, before step: Step?) -> String {
  let event = step == .criteriaFixed ? "they fixed their criteria" : "the request"
  guard let greatest = notice.greatest else { return "We met them too late to shape \(event)." }
  if notice.least == nil, greatest < 0 {
    return "We met them \(inDays(Quantity(greatest) * -1)) after \(event) at least."
  }
  guard let least = notice.least, (least < 0) == (greatest < 0) else {
    return "We met them \(inDays(Quantity(greatest))) before \(event) at best."
  }
  if greatest < 0 { return "We met them \(inDays(notice * -1)) after \(event)." }
  if greatest == 0, least == 0 {
    return "We met them on the very day \(step == .criteriaFixed ? event : "of \(event)")."
  }
  return "We met them \(inDays(notice)) before \(event)."
}
