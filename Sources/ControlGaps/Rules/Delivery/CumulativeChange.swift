import Dossiers

/// A gap is raised where all changes together cost us far more than the buyer pays for them.
extension Rule {
  static let cumulativeChange = Rule(
    id: "cumulative-change",
    title: "Cumulative change",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "All changes together cost us far more than the buyer pays for them.",
    criteria: "a contract that is priced anew before its changes outgrow what they are paid",
    rationale: """
      Changes are decided one at a time, and each looks small against the contract. Together they make another \
      contract, at the price of the old one; past a point they also cost more than the sum of them, because they \
      disturb the work that was planned.
      """,
    reads: [
      "changes.agreed", "changes.cost", "changes.date", "changes.priced", "changes.started",
      "changes.status", "dates.signature", "value.cost", "value.signed",
    ],
    method: """
      The costs of all changes that are agreed or absorbed, of every kind, less their prices, as a share of the \
      price signed; a missing price of an absorbed one is nothing. More than {moderate} is a moderate gap, more than \
      {severe} a severe one.
      """,
    thresholds: Thresholds(.percent, moderate: 10, severe: 20),
    exclusions: """
      What the buyer pays for: a change paid above its cost makes up for another here. Which of them were not paid \
      for, and the money, are the question of “Absorbed change” and “Service-level ratchet”.
      """,
    grounds: Grounds(
      """
      Ibbs (2012) found that the productivity of a project falls as the amount of change grows. Under section 75 of \
      the United Kingdom's Procurement Act 2023 a notice is published where a change moves the value of a contract \
      for goods or services by more than 10%.
      """, thresholdsAreJudgement: false),
    recommendation: """
      a running total of the changes on the first page of each review, and a figure at which both sides price the \
      contract anew.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2024-11-04 }
      value: { signed: 3.2m }
      changes:
        - { id: x1, date: 2025-02-10, what: New fare tables, cost: 150k, priced: 0, status: absorbed }
        - { id: x2, date: 2025-05-19, what: Third language, cost: 190k, priced: 40k, status: agreed }
        - { id: x3, date: 2025-10-06, what: Older gates kept in service, cost: 120k, priced: 65k, status: agreed }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2024-11-04 }
      value: { signed: 3.2m }
      changes:
        - { id: x1, date: 2025-02-10, what: New fare tables, cost: 150k, priced: 0, status: absorbed }
        - { id: x2, date: 2025-05-19, what: Third language, cost: 190k, priced: 230k, status: agreed }
        - { id: x3, date: 2025-10-06, what: Older gates kept in service, cost: 120k, priced: 135k, status: agreed }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let changes = deal.dossier.changes
  let net = changes.entries.filter(deal.counts).reduce(deal.unrecordedEitherWay(in: changes)) {
    $0 + deal.netCost(of: $1).counted(where: deal.isCarriedOut($1))
  }
  let share = Share(net, of: deal.price(.signed))
  let carriedOut = deal.entries(of: changes, that: deal.isCarriedOut)
  let citations = deal.cite(carriedOut, of: changes, most: { $0.writtenShortfall?.money })
  return decide(
    applies: [
      deal.isSigned,
      Requirement(deal.thereIs(in: changes, deal.isCarriedOut), else: "no change was carried out"),
    ],
    moderate: share.isOver(thresholds.moderateShare),
    severe: share.isOver(thresholds.severeShare),
    finding: { severity in
      Finding(severity, .operating, condition: balance(of: carriedOut, deal) + ".", citing: citations)
    },
    satisfied: { (balance(of: carriedOut, deal), citations) })
}

private func balance(of changes: [Change], _ deal: DealOnDay) -> String {
  let isOne = changes.count == 1
  let what = isOne ? changes[0].what.value.map { "“\($0)”" } : nil
  let subject = what ?? counted(changes.count, "change")
  let net = total(of: changes.compactMap(\.writtenShortfall)) ?? Amount(.zero)
  guard net.money > .zero else {
    let more = net.money < .zero ? ", and more" : ""
    return "the buyer pays for \(subject) what \(isOne ? "it costs" : "they cost") us\(more)"
  }
  let more = "\(deal.notation.brief(net)) more than the buyer pays for \(isOne ? "it" : "them")"
  return "\(subject) cost us \(more)" + deal.share(net, of: .signed)
}
