import Dossiers
import SourceText

/// A gap is raised where too little of what the buyer decides by came from us, alone or together with it.
extension Rule {
  static let unshapedCriteria = Rule(
    id: "unshaped-criteria",
    title: "Unshaped criteria",
    control: .upstream,
    habit: .upstreamShaping,
    status: .stable,
    addedIn: "0.1",
    gap: "Little or nothing of what the buyer decides by came from us, alone or together with the buyer.",
    criteria: "criteria that came from us, alone or jointly, with {moderate} of the decision or more",
    rationale: """
      Whoever writes the criteria decides what counts as better. Where the buyer, or a competitor behind it, wrote \
      them all, we are measured by what others do well, and price is the answer to whatever we lack.
      """,
    reads: ["criteria.origin", "criteria.weight", "dates.criteria_fixed", "dates.offer", "dates.rfp"],
    method: """
      The weight of the criteria whose origin is ours or joint, in points of 100. Under {moderate} is a moderate gap, \
      {severe} or less a severe one. A weight that is not on record is anything that the known ones leave of 100. Where a \
      whole list holds the buyer's criteria alone, what they weigh makes no difference.
      """,
    thresholds: Thresholds(.percent, moderate: 25, severe: 0),
    exclusions: """
      Deals before their request, and those whose buyer is on record as having no criteria. What kind of criteria they \
      are is not read here; “Price-dominated criteria” sees it.
      """,
    grounds: Grounds(
      "MEDDICC, on decision criteria: a seller helps to write them, or bids on somebody else's.",
      thresholdsAreJudgement: true),
    recommendation: """
      two criteria that we can win on, written down with the buyer's own people before the request, each with a way to \
      measure it.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      criteria:
        - { name: Total price, weight: 60%, origin: buyer }
        - { name: Security, weight: 25%, origin: buyer }
        - { name: Continuity of service, weight: 15%, origin: joint }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      criteria:
        - { name: Total price, weight: 60%, origin: buyer }
        - { name: Security, weight: 15%, origin: ours }
        - { name: Continuity of service, weight: 25%, origin: joint }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let criteria = deal.dossier.criteria
  func isShaped(_ criterion: Criterion) -> Truth {
    criterion.origin.meets(deal.path("criteria", "origin", criterion)) { $0 != .buyer }
  }
  let weight = deal.weight(ofCriteria: isShaped)
  let unshaped = criteria.entries.filter { isShaped($0).isNo }
  return decide(
    applies: [deal.criteriaAreKnowable, deal.hasCriteria],
    // A waived criterion of the buyer's makes none of the others ours.
    moderate: weight < Quantity(thresholds.moderateShare) && deal.isLeft(of: unshaped),
    severe: weight <= Quantity(thresholds.severeShare),
    finding: { severity in
      Finding(
        severity, .operating, condition: shaped(weight, deal.notation),
        citing: deal.cite(unshaped.filter(deal.counts), of: criteria))
    },
    satisfied: {
      (
        "criteria that came from us, alone or jointly, weigh \(inPercent(weight, deal.notation))",
        deal.cite(deal.entries(of: criteria, that: isShaped), of: criteria)
      )
    })
}

private func shaped(_ weight: Quantity, _ notation: Notation) -> String {
  weight.greatest == 0
    ? "None of the decision rests on criteria that came from us, alone or jointly."
    : "Criteria that came from us, alone or jointly, weigh \(inPercent(weight, notation)) of the decision."
}
