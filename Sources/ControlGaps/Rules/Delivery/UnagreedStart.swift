import Dossiers

/// A gap is raised where work on a change began before the buyer had agreed to it.
extension Rule {
  static let unagreedStart = Rule(
    id: "unagreed-start",
    title: "Unagreed start",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "Work on a change began before the buyer had agreed to it.",
    criteria: "no work on a change before the buyer has agreed to what it is and what it costs",
    rationale: """
      Until the work begins, the buyer needs our answer; afterwards we need its signature. What is already being \
      done is agreed late, for less, or not at all.
      """,
    reads: [
      "changes.agreed", "changes.cost", "changes.date", "changes.started", "changes.status",
      "dates.signature",
    ],
    method: """
      Of the changes started by the day and not absorbed, those that were started before they were agreed, or that \
      are not agreed. Any of them is a moderate gap. It is severe where they are {severe} or more of those started, \
      and at least two. At risk is the cost of those that are still not agreed.
      """,
    thresholds: Thresholds(.percent, severe: 50),
    exclusions: """
      Changes that were absorbed: “Absorbed change” judges what we carried out at our own cost. One agreed on the day \
      on which it was started was agreed in time.
      """,
    grounds: Grounds(
      "Sign-off practice: whoever starts first negotiates the price of work that can no longer be refused.",
      thresholdsAreJudgement: true),
    recommendation: """
      one person who may start a change, and no time booked to it without the buyer's signature; where it cannot \
      wait, an interim instruction with a price and an end.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      changes:
        - { id: x1, date: 2025-06-02, what: Second test site, kind: scope, cost: 60k, status: proposed, started: 2025-06-10 }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      changes:
        - id: x1
          date: 2025-06-02
          what: Second test site
          kind: scope
          cost: 60k
          priced: 75k
          status: agreed
          agreed: 2025-06-24
          started: 2025-07-01
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let changes = deal.dossier.changes
  func isRead(_ change: Change) -> Truth { deal.isStarted(change) && !deal.has(.absorbed, change) }
  func isUnagreed(_ change: Change) -> Truth { !deal.isAgreedByStart(change) }
  let early = deal.entries(of: changes) { isRead($0) && isUnagreed($0) }
  let pending = early.filter { deal.isAgreed($0).isNo }
  return decide(
    applies: [
      deal.isSigned,
      Requirement(
        deal.thereIs(in: changes, isRead),
        else: "no change was started"
          + (changes.entries.contains { deal.isStarted($0).isYes } ? " but those that were absorbed" : "")),
    ],
    moderate: deal.anyEntry(of: changes) { isRead($0) && isUnagreed($0) },
    severe: deal.areAtLeast(thresholds.severeShare, of: changes, among: isRead, having: isUnagreed),
    finding: { severity in
      Finding(
        severity, .operating,
        condition: early.count == 1
          ? began(early[0], isPending: !pending.isEmpty, deal)
          : began(early, pending: pending, deal.notation),
        money: pending.compactMap(money),
        unpriced: pending.count { $0.cost.isMissing },
        citing: deal.cite(early, of: changes, most: { deal.isAgreed($0).isNo ? $0.cost.value?.money : nil }))
    },
    satisfied: {
      (
        "each change that was started had been agreed",
        deal.cite(deal.entries(of: changes, that: isRead), of: changes)
      )
    })
}

extension DealOnDay {
  /// Days by which a change was agreed after it was started.
  fileprivate func delay(of change: Change) -> Quantity {
    days(change.agreed, path("changes", "agreed", change))
      - days(change.started, path("changes", "started", change))
  }

  fileprivate func isAgreedByStart(_ change: Change) -> Truth {
    isAgreed(change) && delay(of: change) <= .zero
  }
}

private func money(of change: Change) -> MoneySource? {
  guard let cost = change.cost.value, cost.money > .zero else { return nil }
  return MoneySource(entrySource(change), stage: .delivery, cost, .atRisk)
}

private func began(_ change: Change, isPending: Bool, _ deal: DealOnDay) -> String {
  let what = change.what.value.map { "“\($0)”" } ?? "a change"
  guard isPending else {
    let time = deal.isAgreed(change).isYes ? inDays(deal.delay(of: change)) + " " : ""
    return "Work on \(what) began \(time)before the buyer agreed to it."
  }
  let cost = money(of: change).map { ", which costs us \(deal.notation.brief($0.amount))," } ?? ""
  return "Work on \(what)\(cost) has begun, and the buyer has not agreed to it."
}

private func began(_ early: [Change], pending: [Change], _ notation: Notation) -> String {
  let what = "Work on \(early.count) changes began before the buyer had agreed to them"
  guard !pending.isEmpty else { return "\(what)." }
  let atLeast = pending.contains { $0.cost.isMissing } ? "at least " : ""
  let worth = total(of: pending.compactMap { money(of: $0)?.amount })
  let cost = worth.map { ", at a cost to us of \(atLeast)\(notation.brief($0))" } ?? ""
  let verb = pending.count == 1 ? "is" : "are"
  let which = pending.count == early.count ? "none of them is" : "\(pending.count) of them \(verb) not"
  return "\(what); \(which) agreed yet\(cost)."
}
