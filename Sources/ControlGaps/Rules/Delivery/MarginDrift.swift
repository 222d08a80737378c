import Dossiers

/// A gap is raised where the margin has fallen since signature by a share of the price that matters.
extension Rule {
  static let marginDrift = Rule(
    id: "margin-drift",
    title: "Margin drift",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "The contract's margin has fallen since signature.",
    criteria: "a margin that stays within {moderate} of the price of what it was at signature",
    rationale: """
      Margins seldom break; they wear away, by changes that nobody priced, costs that rose and credits that were \
      granted for quiet. Each review sees a little less than the one before, and none sees the whole fall.
      """,
    reads: [
      "changes", "claims", "dates.closed", "dates.signature", "deductions", "payments", "value.cost",
      "value.cost_current", "value.current", "value.final", "value.reviewed", "value.signed",
    ],
    method: """
      The value signed less the cost expected then, less what the same margin is now: the final value, or the \
      current one until the deal has ended, less the current cost. Where the deal's money measures margin, it is \
      the value signed less that of now. The fall, as a share of the price signed, is a moderate gap from \
      {moderate} and a severe one from {severe}.
      """,
    thresholds: Thresholds(.percent, moderate: 5, severe: 9),
    exclusions: """
      Growth. Why the margin fell, which other rules ask of changes, claims and deductions: this one tells their \
      money again and adds nothing to it. A review dated after the day tells nothing yet.
      """,
    grounds: Grounds(
      "WorldCC puts the average erosion of a contract's value after signature at about 9%.",
      thresholdsAreJudgement: false),
    recommendation: """
      the margin at signature on the first line of every review, and a named cause for each point that it has lost.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      value: { signed: 4.51m, cost: 3.9m, current: 4.39m, cost_current: 4.1m, reviewed: 2025-11-28 }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      value: { signed: 4.51m, cost: 3.9m, current: 4.48m, cost_current: 3.95m, reviewed: 2025-11-28 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let fall = deal.marginAtSignature - deal.marginNow
  let share = Share(notUnderZero: fall, of: deal.price(.signed))
  let citations = deal.cite(deal.evidenceOfMargins + [deal.evidence(of: .cost)])
  return decide(
    applies: [deal.isSigned],
    moderate: share.isAtLeast(thresholds.moderateShare),
    severe: share.isAtLeast(thresholds.severeShare),
    finding: { severity in
      Finding(
        severity, .operating, condition: drifted(deal), money: money(of: deal), citing: citations)
    },
    satisfied: { (held(deal), citations) })
}

private func writtenFall(of deal: DealOnDay) -> Amount? {
  guard let signed = deal.writtenMarginAtSignature, let now = deal.writtenMarginNow else { return nil }
  return signed - now
}

private func money(of deal: DealOnDay) -> [MoneySource] {
  guard let fall = writtenFall(of: deal), fall.money > .zero else { return [] }
  return [MoneySource("fall:delivery", stage: .delivery, fall, .evidenced, restates: true)]
}

private func drifted(_ deal: DealOnDay) -> String {
  guard let signed = deal.writtenMarginAtSignature, let now = deal.writtenMarginNow else {
    return "The margin has fallen since signature."
  }
  let (fall, brief) = (signed - now, deal.notation.brief as (Amount) -> String)
  return
    "The margin fell from \(brief(signed)) at signature to \(brief(now)) \(deal.hasEnded ? "at the end" : "now"), by \(brief(fall))"
    + "\(deal.share(fall, of: .signed))."
}

private func held(_ deal: DealOnDay) -> String {
  guard let fall = writtenFall(of: deal), fall.money > .zero else { return "the margin has not fallen" }
  return "the margin fell by only \(deal.notation.brief(fall))\(deal.share(fall, of: .signed))"
}
