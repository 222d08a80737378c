import Dossiers

/// A gap is raised where the buyer raised a service level and pays less for it than it costs us.
extension Rule {
  static let serviceLevelRatchet = Rule(
    id: "service-level-ratchet",
    title: "Service-level ratchet",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "The buyer raised a service level, and does not pay what that costs us.",
    criteria: "every service level that the buyer raises priced at what it costs or more, before it applies",
    rationale: """
      A service level goes up in one meeting and never comes down again: what we did once becomes what is expected. \
      It costs us on every day that is left of the contract, and the next one is asked for from there.
      """,
    reads: [
      "changes.agreed", "changes.cost", "changes.date", "changes.kind", "changes.priced",
      "changes.raised_by", "changes.started", "changes.status", "dates.signature",
    ],
    method: """
      Of the changes of a service level that the buyer raised, those that are agreed or absorbed. One is not paid \
      for if its cost is more than its price. One absorbed is not paid for even where nobody wrote down its cost, \
      and a missing price of it is nothing. From {moderate} not paid for on there is a moderate gap, from {severe} on \
      a severe one.
      """,
    thresholds: Thresholds(.count, moderate: 1, severe: 2),
    exclusions: """
      Changes of any other kind, those that somebody else raised, and those of which either is not on record: \
      “Absorbed change” judges them.
      """,
    grounds: Grounds(
      "Contract practice: after signature service levels are adjusted through the pressure of execution.",
      thresholdsAreJudgement: true),
    recommendation: """
      a price list for service levels agreed at signature, so that whoever asks for a higher one is told its price in \
      the same meeting.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      changes:
        - id: x1
          date: 2025-09-22
          what: Support hours to 22.00
          kind: service-level
          raised_by: buyer
          cost: 55k
          priced: 0
          status: absorbed
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      changes:
        - id: x4
          date: 2025-07-09
          what: Repairs within four hours
          kind: service-level
          raised_by: buyer
          cost: 38k
          priced: 46k
          status: agreed
          agreed: 2025-07-30
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let changes = deal.dossier.changes
  func isRead(_ change: Change) -> Truth {
    deal.isServiceLevelRaisedByBuyer(change) && deal.isCarriedOut(change)
  }
  func isBorne(_ change: Change) -> Truth { isRead(change) && deal.isNotPaidFor(change) }
  let borne = deal.entries(of: changes, that: isBorne)
  let count = deal.count(of: changes, that: isBorne)
  return decide(
    applies: [
      deal.isSigned,
      Requirement(
        deal.thereIs(in: changes, isRead), else: "no service level that the buyer raised was carried out"),
    ],
    moderate: count >= thresholds.moderateCount,
    severe: count >= thresholds.severeCount,
    finding: { severity in
      Finding(
        severity, .operating, condition: pays(tooLittleFor: borne, deal.notation),
        money: borne.compactMap(\.moneyNotPaidFor),
        unpriced: borne.uncosted,
        citing: deal.cite(borne, of: changes, most: { $0.writtenShortfall?.money }))
    },
    satisfied: {
      (
        borne.isEmpty
          ? "the buyer pays for each service level that it raised what it costs us, or more"
          : "the buyer pays too little for only \(counted(borne.count, "service level")) that it raised",
        deal.cite(deal.entries(of: changes, that: isRead), of: changes)
      )
    })
}

private func pays(tooLittleFor changes: [Change], _ notation: Notation) -> String {
  let isOne = changes.count == 1
  let what = isOne ? changes[0].what.value.map { "“\($0)”, a service level" } : nil
  let asked = "The buyer asked for \(what ?? counted(changes.count, "change") + " of service level")"
  guard let lost = total(of: changes.compactMap(\.moneyNotPaidFor?.amount)) else {
    return "\(asked); we bore the cost, and nobody wrote down how much that was."
  }
  if changes.allSatisfy(\.cutsThePrice) {
    let cuts = isOne ? "which cuts" : "which cut"
    return
      "\(asked), \(cuts) the price by \(notation.brief(lost)) more than \(isOne ? "it saves" : "they save") us."
  }
  let less = "\(notation.brief(lost)) less than \(isOne ? "it costs" : "they cost") us"
  return "\(asked), and pays \(less)\(changes.uncostedInWords)."
}
