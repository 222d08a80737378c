import Dossiers
import SourceText

/// A gap is raised where we made an offer before a walk-away and an approved mandate were on record.
extension Rule {
  static let unsetWalkAway = Rule(
    id: "unset-walk-away",
    title: "Unset walk-away",
    control: .upstream,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "We made an offer before a walk-away and an approved mandate were on record.",
    criteria: "a walk-away and an approved mandate on record on the day of the first offer",
    rationale: """
      A limit that is set after the first offer is set by the offer. Without one that somebody else approved, each \
      further step looks small beside the last, and nobody is asked before the floor is passed.
      """,
    reads: ["value.walk_away", "mandate", "mandate.approved", "dates.offer"],
    method: """
      A moderate gap where there is no walk-away or no mandate, or where the mandate was approved by nobody, or on a \
      later day than that of our offer. A severe one where there is neither. The record itself is the control: what is missing, or \
      `none`, is not there.
      """,
    thresholds: .none,
    exclusions: """
      Deals before their offer, and contracts of others. Whether the walk-away was kept is not \
      read here.
      """,
    grounds: Grounds(
      "Negotiation practice: limits are set before the table, by somebody who will not sit at it.",
      thresholdsAreJudgement: false),
    recommendation:
      "no priced offer leaves before the deal board has written down a walk-away and a mandate.",
    judgesAbsence: true,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { offer: 2025-05-12 }
      mandate: { approved: 2025-05-26, by: Deal board }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { offer: 2025-05-12 }
      value: { walk_away: 4.2m }
      mandate: { approved: 2025-05-05, by: Deal board }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let walkAway = deal.evidence(of: .walkAway)
  let hasWalkAway = deal.has(.walkAway)
  let mandate = deal.dossier.mandate
  let isLate = deal.isLate(mandate.value)
  let isUnset = !hasWalkAway || mandate.value == nil
  return decide(
    applies: [deal.hasOffered],
    moderate: Truth(isUnset) || isLate,
    severe: Truth(!hasWalkAway && mandate.value == nil),
    finding: { severity in
      let mandateLacks = mandate.value == nil || isLate.isYes
      let approval = mandate.value?.approved.span ?? mandate.span
      return Finding(
        severity, isUnset || mandate.value?.approved.isNone == true ? .design : .operating,
        condition: offered(
          withoutWalkAway: !hasWalkAway,
          mandate: mandate.value == nil ? "no mandate" : isLate.isYes ? approved(mandate.value, deal) : nil),
        citing: deal.cite([
          hasWalkAway ? nil : walkAway,
          mandateLacks
            ? approval.map { Evidence(mandate.value == nil ? "mandate" : "mandate.approved", at: $0) } : nil,
          deal.evidence(ofReached: .offer),
        ]))
    },
    satisfied: {
      let approval = mandate.value?.approved.span.map { Evidence("mandate.approved", at: $0) }
      return ("a walk-away and an approved mandate were set by our offer", deal.cite([walkAway, approval]))
    })
}

extension DealOnDay {
  /// Whether the mandate was not approved by our offer; without the day of it nobody can say.
  fileprivate func isLate(_ mandate: Mandate?) -> Truth {
    guard let mandate else { return .no }
    let path = FieldPath("mandate.approved", at: mandate.approved.span)
    return mandate.approved.isMissing ? .open([path]) : !happened(mandate.approved, path, by: days(.offer))
  }
}

private func offered(withoutWalkAway: Bool, mandate: String?) -> String {
  let lacks = [withoutWalkAway ? "no walk-away" : nil, mandate].compactMap(\.self)
  return "We made our offer with \(listed(lacks))."
}

private func approved(_ mandate: Mandate?, _ deal: DealOnDay) -> String {
  guard let approved = mandate?.approved else { return "no mandate" }
  let path = FieldPath("mandate.approved", at: approved.span)
  if deal.happened(approved, path).isNo { return "a mandate that nobody had approved" }
  return "a mandate approved \(inDays(deal.days(approved, path) - deal.days(.offer))) later"
}
