import Dossiers
import SourceText

/// A gap is raised where we gave way to a tactic that the buyer had used on us in an earlier deal.
extension Rule {
  static let knownTacticConceded = Rule(
    id: "known-tactic-conceded",
    title: "Known tactic conceded",
    control: .intelligence,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "We gave way to a tactic that we knew from an earlier deal with this buyer.",
    criteria: "an answer prepared for each tactic that an earlier deal with the buyer has on record",
    rationale: """
      A buyer repeats what worked. A tactic on our own records can be expected, and an answer prepared in calm; who \
      gives way to it again pays twice for one lesson.
      """,
    reads: [
      "behaviours.date", "behaviours.effect", "behaviours.tactic", "concessions.by", "concessions.date",
      "concessions.got", "concessions.got_value", "concessions.package", "concessions.tactic",
      "concessions.value", "dates.offer",
    ],
    method: """
      A tactic is known when a behaviour or a concession of an earlier deal with the buyer names it, dated before the \
      entry here. It was given way to where a behaviour here was conceded to, or a concession of ours that names it \
      brought nothing back. {moderate} such tactic or more is a moderate gap, {severe} or more a severe one. \
      Earlier deals are our own with the same buyer that were awarded, or had ended, before our offer.
      """,
    thresholds: Thresholds(.count, moderate: 1, severe: 2),
    exclusions: """
      Entries without a tactic, deals before their offer, and first deals with a buyer. Tactics known from other \
      buyers alone.
      """,
    grounds: Grounds(
      "Negotiation practice: known behaviour is met with a prepared answer.", thresholdsAreJudgement: true),
    recommendation: """
      for each tactic that this buyer has used, a page with the answer, read before each session in which it may \
      come.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      dates: { offer: 2025-05-12 }
      behaviours:
        - { date: 2025-06-02, tactic: Rival's quote, response: Matched it, effect: conceded }
      """,
      after: [quotedARival]),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      dates: { offer: 2025-05-12 }
      behaviours:
        - { date: 2025-06-02, tactic: Rival's quote, response: Asked for its scope, effect: held }
      """,
      after: [quotedARival]),
    check: .deal(judge))

  private static let quotedARival = """
    id: harbour-crane-2022
    status: lost
    dates: { offer: 2022-03-21, closed: 2022-05-09 }
    behaviours:
      - { date: 2022-04-11, tactic: Rival's quote, response: Came down by 4%, effect: conceded }
    """
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let precedents = deal.precedents
  let offerDay = Truth.open([FieldPath("dates.offer", at: deal.dossier.dates[.offer].span)])
  let surrenders = deal.surrenders
  let known = surrenders.map { ($0, deal.isKnown($0)) }
  let behaviours = deal.dossier.behaviours
  let count = tactics(of: surrenders).reduce(deal.unrecorded(in: behaviours)) { sum, tactic in
    sum + Quantity(1).counted(where: .any(known.filter { $0.0.tactic.id == tactic.id }.map(\.1)))
  }
  return decide(
    applies: [
      deal.hasOffered,
      Requirement(
        precedents.isWithheld
          ? .open([.withheld])
          : Truth(!precedents.deals.isEmpty) || (precedents.possible.isEmpty ? .no : offerDay),
        else: "no earlier deal with this buyer"),
    ],
    moderate: count >= thresholds.moderateCount,
    severe: count >= thresholds.severeCount,
    finding: { severity in
      let again = known.filter(\.1.isYes).map(\.0)
      let gifts = again.compactMap(\.gift)
      let entries = gifts.flatMap(deal.entriesThatCount)
      let places = again.map(\.evidence)
      let largest = entries.max { ($0.value.value?.money ?? .zero) < ($1.value.value?.money ?? .zero) }
      return Finding(
        severity, .operating, condition: gaveWayAgain(to: again, deal),
        money: gifts.flatMap { deal.money(of: $0, in: $0.stage) },
        unpriced: entries.count { $0.value.value == nil },
        citing: deal.cite([largest.map { Evidence($0, of: "concessions") }] + places),
        earlier: deal.lastSeen(before: again))
    },
    satisfied: {
      (
        surrenders.isEmpty
          ? "we gave way to no tactic that is named" : "no tactic that we gave way to was known before",
        deal.cite([deal.evidence(of: behaviours)])
      )
    })
}

private func gaveWayAgain(to surrenders: [Surrender], _ deal: DealOnDay) -> String {
  let tactics = tactics(of: surrenders)
  let names = listed(tactics.map { "“\($0.name)”" })
  var told = Set<String>()
  let earlier = deal.lastSeen(before: surrenders).map(\.dossier).filter { told.insert($0.id).inserted }
  let from = listed(earlier.map { "“\($0.title.value)”" })
  return tactics.count == 1
    ? "We gave way to \(names), which we knew from \(from)."
    : "We gave way to \(tactics.count) tactics that we knew from \(from): \(names)."
}

/// Each once, in the order in which we gave way to them on record.
private func tactics(of surrenders: [Surrender]) -> [KnownTactic] {
  var told = Set<String>()
  return surrenders.map(\.tactic).filter { told.insert($0.id).inserted }
}
