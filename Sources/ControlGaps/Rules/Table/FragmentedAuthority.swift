import Dossiers
import SourceText

/// A gap is raised where several people besides the owner gave what they had no authority to give.
extension Rule {
  static let fragmentedAuthority = Rule(
    id: "fragmented-authority",
    title: "Fragmented authority",
    control: .table,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "Several people besides the owner gave on levers over which they had no authority on record.",
    criteria: "one role that commits value, and on record whoever else may move a lever",
    rationale: """
      Where several people may each say yes, the buyer asks them one after the other and collects the answers. \
      Nobody on our side sees the sum, and none of them had to ask for something back.
      """,
    reads: [
      "authority.levers", "authority.who", "concessions.approved", "concessions.approved_by",
      "concessions.by", "concessions.date", "concessions.lever", "concessions.made_by", "owner",
    ],
    method: """
      The people, other than the owner, who made a concession of ours on a lever for which `authority` has no entry \
      of theirs, and which nobody else approved. {moderate} or more are a moderate gap, {severe} or more a severe \
      one. Each concession without a giver may be one person more.
      """,
    thresholds: Thresholds(.count, moderate: 2, severe: 3),
    exclusions: "One person alone, and whoever goes over a limit: “Unauthorised concession” judges both.",
    grounds: Grounds(
      "Practice of commercial governance: one role owns commercial commitment.", thresholdsAreJudgement: true,
      canBeValidated: false),
    recommendation: """
      one owner of commercial commitment, and one sentence for everybody else: I take it to the owner.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      owner: Ana Ruiz
      authority:
        - { who: Ana Ruiz, levers: [price, payment], limit: 5% }
      concessions:
        - { id: c1, date: 2025-05-05, lever: payment, gave: 60 days instead of 30, made_by: Delivery lead }
        - { id: c2, date: 2025-05-20, lever: scope, gave: Onboarding free of charge, made_by: Sales engineer }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      owner: Ana Ruiz
      authority:
        - { who: Delivery lead, levers: [payment] }
      concessions:
        - { id: c1, date: 2025-05-05, lever: payment, gave: 60 days instead of 30, made_by: Delivery lead }
        - { id: c2, date: 2025-05-20, lever: scope, gave: Onboarding free of charge, made_by: Ana Ruiz }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  func isUnauthorised(_ entry: Concession) -> Truth {
    deal.isThere(entry) && !deal.isApproved(entry) && !deal.hasAuthority(for: entry)
  }
  let givers = giversBesidesTheOwner(of: deal)
  let people = countPeople(givers, of: deal, who: isUnauthorised)
  return decide(
    applies: [deal.tableIsReached, deal.weGave],
    moderate: people >= thresholds.moderateCount,
    severe: people >= thresholds.severeCount,
    finding: { severity in
      let entries = givers.compactMap { giver in giver.gave.first { isUnauthorised($0).isYes } }
      return Finding(
        severity, .operating,
        condition: committed(entries.compactMap { $0.madeBy.value?.text }, owner: deal.dossier.owner),
        citing: deal.cite(entries, of: ledger, most: { $0.value.value?.money }))
    },
    satisfied: {
      let ours = deal.entries(of: ledger) { Truth($0.isOurs) && deal.isThere($0) }
      return (wereFew(people, owner: deal.dossier.owner), deal.cite(ours, of: ledger))
    })
}

/// One of our people, and what that person gave that no waiver takes out; in the order of the file.
private typealias Giver = (slug: String, gave: [Concession])

private func giversBesidesTheOwner(of deal: DealOnDay) -> [Giver] {
  var givers: [Giver] = []
  for entry in deal.dossier.concessions.entries where entry.isOurs && deal.counts(entry) {
    guard let giver = entry.madeBy.value, giver != deal.dossier.owner.value else { continue }
    if let index = givers.firstIndex(where: { $0.slug == giver.slug }) {
      givers[index].gave.append(entry)
    } else {
      givers.append((giver.slug, [entry]))
    }
  }
  return givers
}

/// How many people gave something of a kind; where nobody knows the owner, one of them may be the owner.
private func countPeople(
  _ givers: [Giver], of deal: DealOnDay, who gave: (Concession) -> Truth
) -> Quantity {
  let ledger = deal.dossier.concessions
  let one = Quantity(1)
  var people = ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name, at: ledger.span), from: 0, to: nil)
  for giver in givers { people += one.counted(where: Truth.any(of: giver.gave, gave)) }
  for entry in ledger.entries where entry.isOurs && deal.counts(entry) && entry.madeBy.value == nil {
    people += one.counted(where: gave(entry) && .open([deal.giverPath(entry)]))
  }
  return deal.isOwnerKnown ? people : people - Quantity(FieldPath("owner"), from: 0, to: 1)
}

extension DealOnDay {
  /// Whether it is on record who the owner is, or that there is none.
  fileprivate var isOwnerKnown: Bool { dossier.owner.value != nil || dossier.owner.isNone }
}

private func committed(_ names: [String], owner: Field<Name>) -> String {
  let besides =
    owner.isNone ? "" : owner.value == nil ? ", one of whom may be the owner," : " besides the owner"
  let people = "\(names.count) people\(besides)"
  let who = names.count <= 4 ? ": " + listed(names) : ""
  return "\(people) gave without authority on record\(who)."
}

private func wereFew(_ people: Quantity, owner: Field<Name>) -> String {
  let besides = owner.isNone ? "" : " besides the owner"
  guard let most = people.greatest, most > 0 else {
    return "nobody\(besides) gave without authority on record"
  }
  return "no more than \(counted(Int(most), "person", "people"))\(besides) gave without authority on record"
}
