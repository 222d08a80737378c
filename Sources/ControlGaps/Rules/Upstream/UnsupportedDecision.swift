import Dossiers
import SourceText

/// A gap is raised where we made our offer without anybody of high influence on our side.
extension Rule {
  static let unsupportedDecision = Rule(
    id: "unsupported-decision",
    title: "Unsupported decision",
    control: .upstream,
    habit: .upstreamShaping,
    status: .stable,
    addedIn: "0.1",
    gap: "We made our offer and knew of nobody of high influence who would speak for us.",
    criteria: "a supporter of high influence mapped by the day of the offer",
    rationale: """
      We are not in the room when the buyer decides. Without somebody there whose word counts and who wants us to win, \
      our offer is read by those who want another one, or by nobody but procurement.
      """,
    reads: ["dates.offer", "stakeholders.influence", "stakeholders.mapped", "stakeholders.stance"],
    method: """
      A moderate gap where no supporter of high influence was mapped on the day of our offer or earlier. It is severe \
      where there is an opponent of high influence besides, mapped or not. The stance `unknown` is no support.
      """,
    thresholds: .none,
    exclusions: """
      Deals before their offer. An empty list says that nobody was mapped, and is a gap; a missing one says nothing. \
      Stances carry no day, and stand as they are written.
      """,
    grounds: Grounds(
      "MEDDICC, on the champion: somebody with power who sells for us when we are not there.",
      thresholdsAreJudgement: false),
    recommendation: """
      no offer without a supporter of high influence who has been tested: who has done something for us that cost them \
      something.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { offer: 2025-05-12 }
      stakeholders:
        - { name: I. Lindqvist, influence: high, stance: neutral, mapped: 2025-02-10 }
        - { name: R. Osei, influence: low, stance: supporter, mapped: 2025-01-20 }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { offer: 2025-05-12 }
      stakeholders:
        - { name: I. Lindqvist, influence: high, stance: supporter, mapped: 2025-02-10 }
        - { name: M. Keller, influence: high, stance: opponent, mapped: 2025-01-20 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let people = deal.dossier.stakeholders
  let offer = deal.days(.offer)
  func isInfluential(_ person: Stakeholder) -> Truth {
    person.influence.meets(deal.path("stakeholders", "influence", person)) { $0 == .high }
  }
  func has(_ stance: Stakeholder.Stance, _ person: Stakeholder) -> Truth {
    person.stance.meets(deal.path("stakeholders", "stance", person)) { $0 == stance }
  }
  func isInfluential(_ person: Stakeholder, _ stance: Stakeholder.Stance) -> Truth {
    isInfluential(person) && has(stance, person)
  }
  func isSupport(_ person: Stakeholder) -> Truth {
    isInfluential(person, .supporter) && deal.isMapped(person, by: offer)
  }
  let influential = people.entries.filter { isInfluential($0).isYes }
  return decide(
    applies: [deal.hasOffered],
    moderate: !deal.thereIs(in: people, isSupport) && deal.isLeft(of: influential),
    severe: deal.anyEntry(of: people) { isInfluential($0, .opponent) },
    finding: { severity in
      let opponents = deal.entries(of: people) { isInfluential($0, .opponent) }
      return Finding(
        severity, influential.allSatisfy(\.mapped.isNone) ? .design : .operating,
        condition: "We made our offer with no supporter of high influence\(facing(opponents)).",
        citing: deal.cite(influential.filter(deal.counts), of: people))
    },
    satisfied: {
      (
        "a supporter of high influence was mapped by our offer",
        deal.cite(deal.entries(of: people, that: isSupport), of: people)
      )
    })
}

private func facing(_ opponents: [Stakeholder]) -> String {
  if opponents.isEmpty { return "" }
  let name = opponents.count == 1 ? opponents[0].name.value.map { ", \($0.text)" } ?? "" : ""
  let subject = opponents.count == 1 ? "an opponent" : "\(opponents.count) opponents"
  return " and against \(subject) of high influence\(name)"
}
