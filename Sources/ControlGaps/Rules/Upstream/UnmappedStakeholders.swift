import Dossiers
import SourceText

/// A gap is raised where the request found a part of the buyer's decision without anybody that we had mapped.
extension Rule {
  static let unmappedStakeholders = Rule(
    id: "unmapped-stakeholders",
    title: "Unmapped stakeholders",
    control: .upstream,
    habit: .upstreamShaping,
    status: .stable,
    addedIn: "0.1",
    gap: """
      When the request came, we had mapped nobody in a part of the decision: the economic buyer, procurement, or those \
      who use and judge the work.
      """,
    criteria: """
      the economic buyer, somebody in procurement and a technical or user voice mapped by the day of the request
      """,
    rationale: """
      A decision is made by people, and most of them have made up their minds before the request is written. Whoever \
      is met for the first time in a bidding procedure may no longer say what the decision turns on.
      """,
    reads: ["dates.offer", "dates.rfp", "stakeholders.mapped", "stakeholders.role"],
    method: """
      Three groups are looked for: the economic buyer; procurement; technical people or users. A group is covered by one \
      person of it who was mapped on the day of the request or earlier; where there was no request, of our offer. \
      {moderate} or more groups that are not covered are a moderate gap; it is severe where the economic buyer is one of \
      them.
      """,
    thresholds: Thresholds(.count, moderate: 1),
    exclusions: """
      Deals before their request. An empty list says that nobody was mapped, and is a gap; a missing one says nothing.
      """,
    grounds: Grounds(
      "What sales intelligence warns of in deals that are lost: too few contacts, and nobody with power among them.",
      thresholdsAreJudgement: false),
    recommendation: """
      a map of the decision at first contact, with a name for each of the three groups, checked again before the request \
      is due.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { rfp: 2025-03-03 }
      stakeholders:
        - { name: M. Keller, role: procurement, mapped: 2024-11-18 }
        - { name: R. Osei, role: technical, mapped: 2025-01-20 }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { rfp: 2025-03-03 }
      stakeholders:
        - { name: I. Lindqvist, role: economic-buyer, mapped: 2025-02-10 }
        - { name: M. Keller, role: procurement, mapped: 2024-11-18 }
        - { name: R. Osei, role: technical, mapped: 2025-01-20 }
      """),
    check: .deal(judge))
}

private enum DecisionGroup: CaseIterable {
  case economicBuyer, procurement, technicalOrUser

  func includes(_ role: Stakeholder.Role) -> Bool {
    switch self {
    case .economicBuyer: role == .economicBuyer
    case .procurement: role == .procurement
    case .technicalOrUser: role == .technical || role == .user
    }
  }

  var inWordsWhereLacking: String {
    switch self {
    case .economicBuyer: "no economic buyer"
    case .procurement: "nobody in procurement"
    case .technicalOrUser: "no technical or user voice"
    }
  }
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let people = deal.dossier.stakeholders
  let step = deal.steps.requestStep
  let request = deal.days(step)
  func belongs(_ person: Stakeholder, to group: DecisionGroup) -> Truth {
    person.role.meets(deal.path("stakeholders", "role", person), group.includes)
  }
  func isInTime(_ person: Stakeholder) -> Truth { deal.isMapped(person, by: request) }
  func missed(_ group: DecisionGroup) -> [Stakeholder] {
    people.entries.filter { (belongs($0, to: group) && !isInTime($0)).isYes }
  }
  func isUncovered(_ group: DecisionGroup) -> Truth {
    !deal.thereIs(in: people) { belongs($0, to: group) && isInTime($0) } && deal.isLeft(of: missed(group))
  }
  let judged = DecisionGroup.allCases.map { (group: $0, isUncovered: isUncovered($0)) }
  let uncovered = judged.reduce(Quantity.zero) { $0 + Quantity(1).counted(where: $1.isUncovered) }
  return decide(
    applies: [Requirement(deal.steps.request, else: step == .rfp ? "no request yet" : "no offer yet")],
    moderate: uncovered >= thresholds.moderateCount,
    severe: isUncovered(.economicBuyer),
    finding: { severity in
      let groups = judged.filter(\.isUncovered.isYes).map(\.group)
      let neverMapped = groups.filter { missed($0).allSatisfy(\.mapped.isNone) }
      return Finding(
        severity, neverMapped.isEmpty ? .operating : .design,
        condition: "By \(step == .rfp ? "the request" : "our offer") we had mapped "
          + listed(groups.map(\.inWordsWhereLacking)) + ".",
        citing: deal.cite(
          groups.flatMap(missed).filter(deal.counts), of: people,
          also: [neverMapped.allSatisfy { !missed($0).isEmpty } ? nil : deal.evidence(of: people)]))
    },
    satisfied: {
      let mapped = deal.entries(of: people) { person in
        Truth.any(of: DecisionGroup.allCases) { belongs(person, to: $0) } && isInTime(person)
      }
      return (
        "each part of the decision was mapped by \(step == .rfp ? "the request" : "our offer")",
        deal.cite(mapped, of: people)
      )
    })
}
