import Dossiers
import SourceText

/// A gap is raised where we made our offer without knowing all that the buyer would decide by.
extension Rule {
  static let unknownCriteria = Rule(
    id: "unknown-criteria",
    title: "Unknown criteria",
    control: .upstream,
    habit: .buyersDecisionLogic,
    status: .stable,
    addedIn: "0.1",
    gap:
      "We made our offer without knowing all that the buyer would decide by, or how much each part of it weighs.",
    criteria:
      "every criterion and its weight known by the day of the offer, {moderate} of the decision or more",
    rationale: """
      An offer answers the criteria that its writers know. One that is learned afterwards is answered at the table, \
      with what can still be moved there, and that is mostly the price.
      """,
    reads: ["criteria.known", "criteria.weight", "dates.offer"],
    method: """
      The weight of the criteria that we knew on the day of our offer or earlier, in points of 100. Under {moderate} is \
      a moderate gap (weights are often rounded), and so is a criterion that we learned of later, whatever it weighs. \
      Under {severe} is a severe one. Weight `none` says that we did not know it, and counts as 0; one that is missing \
      is anything that the known ones leave of 100.
      """,
    thresholds: Thresholds(.percent, moderate: 99, severe: 50),
    exclusions: "Deals before their offer, and those whose buyer is on record as having no criteria.",
    grounds: Grounds(
      "Practice in formal bidding: the criteria and their weights are in front of the whole team before it prices.",
      thresholdsAreJudgement: true),
    recommendation: """
      a page of criteria and weights that the buyer has confirmed, as a condition for pricing; a day in the plan to ask \
      again before the offer leaves.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      dates: { offer: 2025-05-12 }
      criteria:
        - { name: Total price, weight: 60%, known: 2025-03-03 }
        - { name: Continuity of service, weight: 40%, known: 2025-05-26 }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      dates: { offer: 2025-05-12 }
      criteria:
        - { name: Total price, weight: 60%, known: 2025-03-03 }
        - { name: Continuity of service, weight: 40%, known: 2025-04-14 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let criteria = deal.dossier.criteria
  let offer = deal.days(.offer)
  func isKnown(_ criterion: Criterion) -> Truth { deal.isKnown(criterion, by: offer) }
  func isLate(_ criterion: Criterion) -> Truth {
    deal.isKnown(criterion.known, deal.path("criteria", "known", criterion), onlyAfter: offer)
  }
  // Not knowing a criterion in time is what a waiver accepts: it is then held against nobody.
  let weight = deal.weight { Truth(!deal.counts($0)) || isKnown($0) }
  let isShort = weight < Quantity(thresholds.moderateShare)
  return decide(
    applies: [deal.hasOffered, deal.hasCriteria],
    moderate: isShort || deal.anyEntry(of: criteria, that: isLate),
    severe: weight < Quantity(thresholds.severeShare),
    finding: { severity in
      let unknown = deal.entries(of: criteria) { !isKnown($0) }
      let known = isShort.isYes ? deal.weight(ofCriteria: isKnown) : nil
      return Finding(
        severity, unknown.allSatisfy(\.known.isNone) ? .design : .operating,
        condition: offered(knowing: known, learning: deal.entries(of: criteria, that: isLate), deal.notation),
        citing: deal.cite(unknown, of: criteria))
    },
    satisfied: {
      (
        "we knew \(inPercent(weight, deal.notation)) of the decision by our offer",
        deal.cite(criteria.entries, of: criteria)
      )
    })
}

private func offered(knowing weight: Quantity?, learning late: [Criterion], _ notation: Notation) -> String {
  let name = late.count == 1 ? late[0].name.value.map { "“\($0)”" } : nil
  let what = name ?? counted(late.count, "criterion", "criteria")
  guard let weight else { return "We learned of \(what) only after our offer." }
  let known =
    weight.greatest == 0
    ? "By our offer we knew of no criterion with its weight"
    : "By our offer we knew of criteria that weigh \(inPercent(weight, notation)) of the decision"
  return late.isEmpty ? "\(known)." : "\(known); we learned of \(what) only later."
}
