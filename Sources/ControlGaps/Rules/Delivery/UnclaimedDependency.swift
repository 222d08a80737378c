import Dossiers

/// A gap is raised where the buyer was late with what it owed us and we gave no notice within the contract's
/// clock.
extension Rule {
  static let unclaimedDependency = Rule(
    id: "unclaimed-dependency",
    title: "Unclaimed dependency",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "The buyer was late with something that it owed us, and we did not claim for it in time.",
    criteria: "a notice for every late dependency before the contract's clock runs out",
    rationale: """
      A contract gives time or money to the party that asks for them in time. A dependency that is late and \
      unclaimed becomes our own delay, at our own cost.
      """,
    reads: [
      "claims.by", "claims.for", "claims.notified", "dates.closed", "dates.signature", "obligations.claimed",
      "obligations.cost", "obligations.due", "obligations.met", "terms.notice_days", "terms.protects",
    ],
    method: """
      An obligation of the buyer's is late if it was met after it was due, or is past due and not met. It is \
      unclaimed if by the end of the notice clock, counted from due, there is neither a day on which we claimed nor \
      a claim of ours, notified since due, that is for it or does not say what it is for. The clock is the shortest \
      of the claims clauses on record, else 28 days. Any unclaimed one is a moderate gap. One never claimed at all, \
      and more than {severe} days late, makes it severe.
      """,
    thresholds: Thresholds(.days, severe: 28),
    exclusions: """
      Obligations whose lateness is recorded as costing nothing. That the contract grants no relief excuses \
      nothing: a notice costs nothing.
      """,
    grounds: Grounds(
      "FIDIC 20.2.1 gives 28 days for a notice of claim; NEC4 61.3 gives eight weeks.",
      thresholdsAreJudgement: false),
    recommendation: """
      a calendar of what the buyer owes and when, with a notice drafted on the day after each missed one.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      obligations:
        - { id: o1, what: Test data, owner: Buyer IT, due: 2025-06-01, met: 2025-07-10, relief: true, cost: 60k }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      obligations:
        - { id: o1, what: Test data, owner: Buyer IT, due: 2025-06-01, met: 2025-07-10, cost: 60k, claimed: 2025-06-16 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let obligations = deal.dossier.obligations
  func isUnclaimed(_ obligation: Obligation) -> Truth {
    Truth(!obligation.costsNothing) && deal.isLate(obligation) && deal.clockHasRunOut(on: obligation)
      && !deal.isClaimedInTime(obligation)
  }
  let unclaimed = deal.entries(of: obligations, that: isUnclaimed)
  let never = unclaimed.filter { deal.isClaimed($0).isNo }
  let clock = deal.noticeClock
  return decide(
    applies: [deal.isSigned, deal.hasObligations],
    moderate: deal.anyEntry(of: obligations, that: isUnclaimed),
    severe: deal.anyEntry(of: obligations) {
      isUnclaimed($0) && !deal.isClaimed($0) && deal.lateness(of: $0) > thresholds.severeDays
    },
    finding: { severity in
      Finding(
        severity, .operating,
        condition: wentUnclaimed(unclaimed, never: never.count, within: clock.days, deal),
        money: unclaimed.compactMap { obligation in
          money(of: obligation, deal.isClaimed(obligation).isNo ? .evidenced : .atRisk)
        },
        unpriced: unclaimed.count { $0.cost.value == nil },
        citing: deal.cite(
          unclaimed, of: obligations, most: { $0.cost.value?.money },
          also: [clock.term.map { Evidence($0, of: "terms") }]))
    },
    satisfied: {
      (
        "nothing that came late at our cost went unclaimed for more than \(counted(clock.days, "day"))",
        deal.cite(obligations.entries, of: obligations)
      )
    })
}

private func money(of obligation: Obligation, _ standing: MoneySource.Standing) -> MoneySource? {
  guard let cost = obligation.cost.value, cost.money > .zero else { return nil }
  return MoneySource(entrySource(obligation), stage: .delivery, cost, standing)
}

private func wentUnclaimed(
  _ obligations: [Obligation], never: Int, within clock: Int, _ deal: DealOnDay
) -> String {
  let cost = total(of: obligations.compactMap { money(of: $0, .evidenced)?.amount })
  let atLeast = obligations.contains { $0.cost.value == nil } ? "at least " : ""
  let amount = cost.map { "\(atLeast)\(deal.notation.brief($0))" }
  guard obligations.count == 1 else {
    let late = obligations.count - never
    let answer =
      switch (never, late) {
      case (_, 0): "never claimed for any of them"
      case (0, _): "claimed too late for all of them"
      default: "never claimed for \(never) and claimed too late for \(late)"
      }
    return "The buyer was late with \(obligations.count) things that it owed us"
      + "\(amount.map { ", which cost us \($0)" } ?? ""); we \(answer)."
  }
  let what = obligations[0].what.value.map { "“\($0)”" } ?? "something that it owed us"
  let (isClaimed, days) = (deal.isClaimed(obligations[0]), counted(clock, "day"))
  let how =
    if isClaimed.isNo {
      "we never claimed for it"
    } else if isClaimed.isYes {
      "we claimed for it after the \(days) in which notice was due"
    } else {
      "we did not claim for it within the \(days) in which notice was due"
    }
  let isStillLate = deal.isMet(obligations[0]).isNo && deal.steps.closed.isNo
  let (verb, costs) = isStillLate ? ("is", "costs") : ("was", "cost")
  let worth = amount.map { ", which \(costs) us \($0)" } ?? ""
  return
    "The buyer \(verb) \(inDays(deal.lateness(of: obligations[0]))) late with \(what)\(worth), and \(how)."
}
