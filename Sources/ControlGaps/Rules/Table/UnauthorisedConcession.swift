import Dossiers
import SourceText

/// A gap is raised where somebody gave what was beyond that person's authority, and nobody approved it in time.
extension Rule {
  static let unauthorisedConcession = Rule(
    id: "unauthorised-concession",
    title: "Unauthorised concession",
    control: .table,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "Something was given that its giver had no authority to give, and nobody approved it in time.",
    criteria: "each concession within its giver's authority, or approved by somebody else before it is made",
    rationale: """
      A limit that can be passed without asking is none. Whoever may not give, and gives, commits the supplier all \
      the same; and the buyer learns that the way round the deal board is to ask somebody else.
      """,
    reads: [
      "authority.levers", "authority.limit", "authority.who", "concessions.approved",
      "concessions.approved_by", "concessions.by", "concessions.date", "concessions.got",
      "concessions.lever", "concessions.made_by", "concessions.package", "concessions.value",
      "mandate.approved", "mandate.no_go", "mandate.trades.give", "mandate.trades.up_to", "owner",
      "value.cost", "value.offered",
    ],
    method: """
      A concession of ours is covered if somebody other than its giver approved it, on its own day or earlier where \
      that day is told. On a lever that is no no-go it is covered too if the owner gave it and `authority` says \
      nothing of the owner, or if `authority` gives its giver that lever and the limit there holds: this concession \
      and the giver's own on that lever up to its day that nobody approved, together. For a traded package the \
      `up_to` of a planned trade of that lever serves as well as the limit, once the mandate is approved. One that is \
      not covered is a moderate gap; on a no-go lever it is severe.
      """,
    thresholds: .none,
    exclusions: """
      What was given and what came back for it count elsewhere. Only the record of an approval is one: an approval \
      by the giver, or after the day, changes nothing.
      """,
    grounds: Grounds(
      "Deal-desk practice: exceptions go up a tier before they are made.", thresholdsAreJudgement: false,
      canBeValidated: false),
    recommendation:
      "one table of who may move which lever and how far, and a deal desk that answers within the day.",
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      owner: Ana Ruiz
      authority:
        - { who: Ana Ruiz, levers: [price, payment], limit: 5% }
      concessions:
        - { id: c1, date: 2025-05-20, lever: payment, gave: 60 days instead of 30, made_by: Delivery lead }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      owner: Ana Ruiz
      value: { offered: 5.0m }
      authority:
        - { who: Ana Ruiz, levers: [price, payment], limit: 5% }
      concessions:
        - { id: c1, date: 2025-05-20, lever: price, gave: 3% discount, value: 150k, made_by: Ana Ruiz }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let (ledger, authority) = (deal.dossier.concessions, deal.dossier.authority)
  func isOurs(_ entry: Concession) -> Truth { Truth(entry.isOurs) && deal.isThere(entry) }
  func isUncovered(_ entry: Concession) -> Truth { isOurs(entry) && !deal.isCovered(entry) }
  let judged = ledger.entries.map { (entry: $0, isUncovered: Truth(deal.counts($0)) && isUncovered($0)) }
  let uncovered = judged.filter(\.isUncovered.isYes).map(\.entry)
  let forbidden = uncovered.filter { deal.isNoGo($0).isYes }
  return decide(
    applies: [deal.tableIsReached, deal.weGave],
    moderate: Truth.any(of: judged, \.isUncovered) || !deal.absence(from: ledger),
    severe: Truth.any(of: judged) { $0.isUncovered && deal.isNoGo($0.entry) } || !deal.absence(from: ledger),
    finding: { severity in
      let entitled = authority.entries.filter { entitled in
        uncovered.contains { deal.isMade($0, by: entitled.who, FieldPath("authority.who")).isYes }
      }
      let bounds = entitled.map { Evidence($0, of: authority.name) }
      let noGo = severity == .severe ? deal.dossier.mandate.value?.noGo.span : nil
      return Finding(
        severity, severity == .moderate && authority.entries.isEmpty ? .design : .operating,
        condition: uncovered.count == 1
          ? wentBeyond(uncovered[0], deal) : wentBeyond(uncovered, forbidden: forbidden.count),
        citing: deal.cite(
          uncovered, of: ledger, most: { $0.value.value?.money },
          also: (bounds.isEmpty ? [deal.evidence(of: authority)] : bounds)
            + [noGo.map { Evidence("mandate.no_go", at: $0) }]))
    },
    satisfied: {
      let ours = deal.entries(of: ledger, that: isOurs)
      return ("each concession was within authority, or approved in time", deal.cite(ours, of: ledger))
    })
}

private func wentBeyond(_ entries: [Concession], forbidden: Int) -> String {
  let severe =
    forbidden == 0 ? "" : "; \(forbidden) of them moved a lever that nobody may move without asking"
  return "\(entries.count) concessions went beyond their givers' authority without approval in time\(severe)."
}

private func wentBeyond(_ entry: Concession, _ deal: DealOnDay) -> String {
  let what = entry.gave.value.map { "“\($0)”" } ?? "A concession"
  let lever = entry.lever.value?.text
  let approval: String
  if deal.isApproved(entry).isYes, let delay = deal.delayOfApproval(entry) {
    approval = "approval came \(inDays(delay)) later"
  } else {
    approval = "nobody approved it"
  }
  if let lever, deal.isNoGo(entry).isYes {
    return "\(what) moved \(lever), which nobody may move without asking, and \(approval)."
  }
  let limits = deal.dossier.authority.entries.filter { deal.allows($0, entry).isYes }
    .compactMap(\.limit.value).map(deal.notation.brief)
  if let giver = entry.madeBy.value, !limits.isEmpty {
    let passed = limits.count == 1 ? "the limit of \(limits[0])" : "the limits of \(listed(limits))"
    return "\(what) took \(giver.text) past \(passed), and \(approval)."
  }
  let giver = entry.madeBy.value.map { " by \($0.text)" } ?? ""
  return "\(what) was given\(giver) without authority\(lever.map { " over \($0)" } ?? ""), and \(approval)."
}
