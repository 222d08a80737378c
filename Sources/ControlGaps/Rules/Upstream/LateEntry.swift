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
      of the two is not on record, to the other. A first contact that is still planned, or recorded as `none`, \
      comes after both. Fewer than {moderate} days is a moderate gap; {severe} or fewer a severe one.
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
  // Of those on record: a request whose day nobody knows does not hold back what the other date tells. Where
  // neither is, the request came no later than what proves it.
  let request = deal.steps.requestStep
  let deadlines = [.criteriaFixed, request].filter { dates[$0].value != nil }
  let deadline = deadlines.dropFirst().reduce(deal.days(deadlines.first ?? request)) {
    Quantity.lesser($0, deal.days($1))
  }
  let notice = deadline - dayOfContact(of: deal)
  let ends = deadlines.isEmpty ? [deal.evidence(ofReached: request)] : deadlines.map { deal.evidence(of: $0) }
  let citations = deal.cite([deal.evidence(of: .firstContact)] + ends)
  /// The one that words go by.
  func earliest() -> Step {
    deadlines.min { (deal.days($0).greatest ?? .max) < (deal.days($1).greatest ?? .max) } ?? request
  }
  let wasAsked = !Truth(dates[.rfp].isNone && dates[.criteriaFixed].value == nil)
  return decide(
    applies: [
      Requirement(deal.steps.request || criteriaFixed, else: "no request yet"),
      Requirement(wasAsked, else: "there was no request, and no day on which criteria were fixed"),
    ],
    moderate: notice < thresholds.moderateDays,
    severe: notice <= thresholds.severeDays,
    finding: { severity in
      let step = earliest()
      // Where the other may have come before it, only the most that it can be is certain.
      let isFirst = deadlines.allSatisfy { $0 == step || (deal.days(step) <= deal.days($0)).isYes }
      return Finding(
        severity, dates[.firstContact].isNone ? .design : .operating,
        condition: deal.hasMet.isNo
          ? notMet(by: step) : met(from: isFirst ? notice.least : nil, to: notice.greatest, before: step),
        citing: citations)
    },
    satisfied: { ("first contact came \(inDays(notice)) before \(event(earliest()))", citations) })
}

extension DealOnDay {
  /// Whether the buyer and we have met; without a date nobody can say.
  fileprivate var hasMet: Truth {
    let contact = dossier.dates[.firstContact]
    let path = FieldPath("dates.first_contact", at: contact.span)
    return contact.isMissing ? .open([path]) : happened(contact, path)
  }
}

/// The day of first contact; this one where there has been none.
private func dayOfContact(of deal: DealOnDay) -> Quantity {
  deal.hasMet.isNo ? deal.today : .lesser(deal.days(.firstContact), deal.today)
}

private func event(_ step: Step) -> String {
  switch step {
  case .criteriaFixed: "they fixed their criteria"
  case .offer: "our offer"
  default: "the request"
  }
}

private func notMet(by step: Step) -> String {
  "We had not met them \(step == .criteriaFixed ? "when" : "by") \(event(step))."
}

/// How many days before a step, between two bounds; a first meeting after it is that many days under nothing.
private func met(from least: Int128?, to greatest: Int128?, before step: Step) -> String {
  let (event, day) = (event(step), step == .criteriaFixed ? "day" : "day of")
  guard let greatest else { return "We met them too late." }
  guard let least, (least < 0) == (greatest < 0) else {
    if greatest < 0 { return "We met them at least \(inDays(Quantity(-greatest))) after \(event)." }
    return greatest == 0
      ? "We met them on the \(day) \(event) at best."
      : "We met them at most \(inDays(Quantity(greatest))) before \(event)."
  }
  let days = inDays(Quantity([], from: min(abs(least), abs(greatest)), to: max(abs(least), abs(greatest))))
  if greatest < 0 { return "We met them \(days) after \(event)." }
  if greatest == 0 { return "We met them on the very \(day) \(event)." }
  return "We met them \(days) before \(event)."
}
