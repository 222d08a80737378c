import Dossiers
import SourceText

/// A gap is raised where price carries so much of the buyer's decision that little else can decide it.
extension Rule {
  static let priceDominatedCriteria = Rule(
    id: "price-dominated-criteria",
    title: "Price-dominated criteria",
    control: .upstream,
    habit: .buyersDecisionLogic,
    status: .stable,
    addedIn: "0.1",
    gap: "Price carries so much weight in the buyer's decision that little else can decide it.",
    criteria: "price under {moderate} of the decision, so that something else can decide it",
    rationale: """
      What a buyer weighs is what it will ask us to move. Where price is most of the decision, price is the only \
      lever left at the table, and whatever else we are better at earns nothing.
      """,
    reads: ["criteria.kind", "criteria.weight", "dates.criteria_fixed", "dates.offer", "dates.rfp"],
    method: """
      The weight of the criteria of kind price, in points of 100. {moderate} or more is a moderate gap, {severe} or \
      more a severe one. A weight that is not on record is anything that the known ones leave of 100.
      """,
    thresholds: Thresholds(.percent, moderate: 50, severe: 70),
    exclusions: "Deals before their request, and those whose buyer is on record as having no criteria.",
    grounds: Grounds(
      "Practice in formal bidding: where price dominates the criteria, it becomes the only lever.",
      thresholdsAreJudgement: true),
    recommendation: """
      a criterion of our own with the economic buyer before the request, and a way for the buyer to measure it.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      criteria:
        - { name: Total price, kind: price, weight: 60% }
        - { name: Continuity of service, kind: risk, weight: 40% }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      criteria:
        - { name: Total price, kind: price, weight: 40% }
        - { name: Continuity of service, kind: risk, weight: 60% }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let criteria = deal.dossier.criteria
  func isPrice(_ criterion: Criterion) -> Truth {
    Truth(deal.counts(criterion))
      && criterion.kind.meets(deal.path("criteria", "kind", criterion)) { $0 == .price }
  }
  let weight = deal.weight(ofCriteria: isPrice)
  let citations = deal.cite(deal.entries(of: criteria, that: isPrice), of: criteria)
  return decide(
    applies: [deal.criteriaAreKnowable, deal.hasCriteria],
    moderate: weight >= Quantity(thresholds.moderateShare),
    severe: weight >= Quantity(thresholds.severeShare),
    finding: { severity in
      Finding(severity, .operating, condition: weighs(weight, deal.notation), citing: citations)
    },
    satisfied: { ("price weighs \(inPercent(weight, deal.notation))", citations) })
}

private func weighs(_ weight: Quantity, _ notation: Notation) -> String {
  "Price weighs \(inPercent(weight, notation)) of the decision."
}
