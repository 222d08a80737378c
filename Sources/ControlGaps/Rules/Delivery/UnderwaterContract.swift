import Dossiers

/// A gap is raised where the contract earns less than half of what it was signed to earn, or nothing at all.
extension Rule {
  static let underwaterContract = Rule(
    id: "underwater-contract",
    title: "Underwater contract",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "The contract earns us far less than when we signed it, or costs us more than it is worth.",
    criteria: "a margin of at least {moderate} of the one at signature, reviewed for as long as we deliver",
    rationale: """
      A contract that has gone under water seldom comes up again by itself: each month of delivery adds to the loss, \
      and the buyer has no reason to reopen a price that suits it. The sooner the margin is looked at, the more of \
      it can still be negotiated.
      """,
    reads: [
      "changes", "claims", "dates.closed", "dates.signature", "deductions", "payments", "value.cost",
      "value.cost_current", "value.current", "value.final", "value.reviewed", "value.signed",
    ],
    method: """
      The margin now is the final value, or the current one until the deal has ended, less the current cost; the \
      margin at signature is the value signed less the cost expected then. Where the deal's money measures margin, \
      they are these values themselves. A margin now of less than {moderate} of one at signature that was over \
      nothing is a moderate gap, one under nothing a severe gap.
      """,
    thresholds: Thresholds(.percent, moderate: 50),
    exclusions: """
      A contract that was signed without a margin is a gap only once it loses money. A review dated after the day \
      tells nothing yet; nor does one without a date where changes, claims, payments or deductions are dated after it.
      """,
    grounds: Grounds(
      """
      Boeing's KC-46 tanker, a fixed price that costs overran year after year; Carillion, whose contracts were \
      carried at margins that they no longer had.
      """, thresholdsAreJudgement: true),
    recommendation: """
      a monthly forecast of cost and value to completion, and a recovery plan with the buyer as soon as the margin \
      has fallen by a quarter.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2024-06-12 }
      value: { signed: 2.8m, cost: 2.5m, current: 2.75m, cost_current: 2.83m, reviewed: 2025-10-31 }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2024-06-12 }
      value: { signed: 2.8m, cost: 2.5m, current: 2.86m, cost_current: 2.68m, reviewed: 2025-10-31 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let (signed, now) = (deal.marginAtSignature, deal.marginNow)
  let bound = Int128(thresholds.moderateShare.tenThousandths)
  let losesMoney = now < .zero
  let citations = deal.cite(deal.evidenceOfMargins)
  return decide(
    applies: [deal.isSigned],
    moderate: losesMoney || (signed > .zero && now * 1_000_000 < signed * bound),
    severe: losesMoney,
    finding: { severity in
      Finding(
        severity, .operating, condition: severity == .severe ? sank(deal) : shrank(deal),
        money: severity == .severe ? deal.shortfallOfMargin : [], citing: citations)
    },
    satisfied: { (stayedAfloat(deal), citations) })
}

extension DealOnDay {
  /// What the contract loses, which entries of delivery may hold already.
  fileprivate var shortfallOfMargin: [MoneySource] {
    guard let margin = writtenMarginNow, margin.money < .zero else { return [] }
    return [
      MoneySource(
        "shortfall:delivery", stage: .delivery, Amount(.zero) - margin, .evidenced, restates: true)
    ]
  }

  fileprivate func briefMargin(_ margin: Amount?) -> String { margin.map(notation.brief) ?? "unknown" }
}

private func sank(_ deal: DealOnDay) -> String {
  let loss = deal.briefMargin(deal.writtenMarginNow.map { Amount(.zero) - $0 })
  let now = deal.hasEnded ? "We lost \(loss) on the contract" : "We lose \(loss) on the contract as it stands"
  guard let signed = deal.writtenMarginAtSignature else { return "\(now)." }
  if signed.money == .zero { return "\(now); it was signed without a margin." }
  let brief = deal.notation.brief(signed.money > .zero ? signed : Amount(.zero) - signed)
  return "\(now); "
    + (signed.money > .zero
      ? "its margin at signature was \(brief)." : "it was signed at a loss of \(brief).")
}

private func shrank(_ deal: DealOnDay) -> String {
  let (signed, now) = (deal.writtenMarginAtSignature, deal.writtenMarginNow)
  let share = shareKept(deal).map { ", \($0) of it" } ?? ""
  let stands = deal.hasEnded ? "\(deal.briefMargin(now)) at the end" : "is \(deal.briefMargin(now)) now"
  return "The margin was \(deal.briefMargin(signed)) at signature and \(stands)\(share)."
}

private func stayedAfloat(_ deal: DealOnDay) -> String {
  guard let now = deal.writtenMarginNow else { return "the margin is not under water" }
  let share = shareKept(deal).map { ", \($0) of what it was at signature" } ?? ""
  let brief = deal.notation.brief(now)
  return deal.hasEnded ? "the margin was \(brief) at the end\(share)" : "the margin is \(brief) now\(share)"
}

/// The margin now as a share of that at signature; nil where one of them is none.
private func shareKept(_ deal: DealOnDay) -> String? {
  guard let signed = deal.writtenMarginAtSignature, let now = deal.writtenMarginNow, signed.money > .zero,
    now.money > .zero
  else { return nil }
  return deal.briefShare(now, of: signed)
}
