import Dossiers

/// A gap is raised where a change was carried out for less than it cost us.
extension Rule {
  static let absorbedChange = Rule(
    id: "absorbed-change",
    title: "Absorbed change",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "A change was carried out that cost us more than the buyer pays for it.",
    criteria: "every change priced at what it costs or more, before it is carried out",
    rationale: """
      Scope is adjusted by the pressure of execution: small requests, answered helpfully, that nobody prices. Each \
      is too small to argue about, and together they are the margin.
      """,
    reads: [
      "changes.agreed", "changes.cost", "changes.date", "changes.kind", "changes.priced",
      "changes.raised_by", "changes.started", "changes.status", "dates.signature", "value.cost",
      "value.signed",
    ],
    method: """
      A change that is agreed or absorbed is not paid for if its cost is more than its price. One absorbed is not \
      paid for even where nobody wrote down its cost, and a missing price of it is nothing. Any such change is a \
      moderate gap. It is severe where their costs less their prices come to more than {severe} of the price signed.
      """,
    thresholds: Thresholds(.percent, severe: 2),
    exclusions: """
      Service levels that the buyer raised, which “Service-level ratchet” judges. A cut of price is paid for as far \
      as it cuts our cost; nothing else of a change of scope makes up for it.
      """,
    grounds: Grounds(
      "Contract practice: after signature scope is adjusted through the pressure of execution.",
      thresholdsAreJudgement: true),
    recommendation: """
      a change log with a price on every line, and one person who may start a change once the buyer has agreed to it.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      value: { signed: 4.51m }
      changes:
        - { id: x1, date: 2025-05-14, what: Extra reporting pack, kind: scope, cost: 42k, priced: 0, status: absorbed }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      value: { signed: 4.51m }
      changes:
        - id: x1
          date: 2025-05-14
          what: Extra reporting pack
          kind: scope
          cost: 42k
          priced: 55k
          status: agreed
          agreed: 2025-05-12
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let changes = deal.dossier.changes
  func isRead(_ change: Change) -> Truth {
    !deal.isServiceLevelRaisedByBuyer(change) && deal.isCarriedOut(change)
  }
  func isAbsorbed(_ change: Change) -> Truth { isRead(change) && deal.isNotPaidFor(change) }
  let absorbed = deal.entries(of: changes, that: isAbsorbed)
  let borne = absorbed.reduce(Quantity.zero) { $0 + deal.shortfall(of: $1) }
  return decide(
    applies: [
      deal.isSigned,
      Requirement(
        deal.thereIs(in: changes, isRead),
        else: "no change was carried out"
          + (changes.entries.contains { deal.isServiceLevelRaisedByBuyer($0).isYes }
            ? " but service levels that the buyer raised" : "")),
    ],
    moderate: deal.anyEntry(of: changes, that: isAbsorbed),
    severe: Share(borne, of: deal.price(.signed)).isOver(thresholds.severeShare),
    finding: { severity in
      Finding(
        severity, .operating, condition: bore(absorbed, deal),
        money: absorbed.compactMap(\.moneyNotPaidFor),
        unpriced: absorbed.uncosted,
        citing: deal.cite(absorbed, of: changes, most: { $0.writtenShortfall?.money }))
    },
    satisfied: {
      (
        "the buyer pays for each change what it costs us, or more",
        deal.cite(deal.entries(of: changes, that: isRead), of: changes)
      )
    })
}

private func bore(_ changes: [Change], _ deal: DealOnDay) -> String {
  let what = changes.count == 1 ? changes[0].what.value.map { "“\($0)”" } : nil
  let subject = what ?? counted(changes.count, "change")
  guard let borne = total(of: changes.compactMap(\.moneyNotPaidFor?.amount)) else {
    return "We carried out \(subject) at our own cost, and nobody wrote down how much that was."
  }
  let amount = deal.notation.brief(borne)
  let share = deal.share(borne, of: .signed)
  if changes.allSatisfy(\.cutsThePrice) {
    let saves = changes.count == 1 ? "it saves" : "they save"
    return "\(subject) cut the price by \(amount) more than \(saves) us\(share)."
  }
  let them = changes.count == 1 ? "it" : "them"
  return
    "\(subject) cost us \(amount) more than the buyer pays for \(them)\(share)\(changes.uncostedInWords)."
}
