import Dossiers

/// A gap is raised where the deal's value fell between selection and signature and nobody paid us for the
/// fall.
extension Rule {
  static let valueDropAfterAward = Rule(
    id: "value-drop-after-award",
    title: "Value drop after award",
    control: .award,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "The deal's value fell between selection and signature, and nothing came back for the fall.",
    criteria: "signature at the value awarded, or something back for every cut",
    rationale: """
      Selection ends the competition that we could lose and begins one that the buyer cannot: the other bidders \
      are gone, and our forecast already counts the deal. What the buyer asks for now costs it nothing to ask.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.got", "concessions.got_value",
      "concessions.package", "concessions.value", "dates.award", "dates.signature", "value.awarded",
      "value.cost", "value.signed",
    ],
    method: """
      The value awarded less the value signed, less what was paid for: of each traded package between selection \
      and signature, the lesser of what we gave and what came back. The rest, as a share of the price awarded, is \
      a moderate gap from {moderate} and a severe one from {severe}.
      """,
    thresholds: Thresholds(.percent, moderate: 2, severe: 5),
    exclusions: """
      Growth, which is no gap. Deals without a selection apart from signature. A cut of scope is written as a \
      trade: what we need no longer do came back for it, worth the cost that it saves.
      """,
    grounds: Grounds(
      """
      The United Kingdom's National Audit Office found that a third of PFI deals moved in price while one bidder \
      was left, by 17% on average.
      """, thresholdsAreJudgement: true),
    recommendation: """
      a value lock at selection: price and scope are written down that day, and whatever moves afterwards moves \
      as a trade that the deal board has seen.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-04-11 }
      value: { awarded: 4.56m, signed: 4.3m }
      concessions:
        - { id: c8, date: 2025-03-20, lever: price, gave: Final discount, value: 260k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-04-11 }
      value: { awarded: 4.56m, signed: 4.3m }
      concessions:
        - id: c8
          date: 2025-03-20
          lever: price
          gave: Price without the night shift
          value: 260k
          got: No night shift to staff
          got_value: 240k
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let loss = deal.value(.awarded) - deal.value(.signed) - deal.paidFor(in: .award)
  let share = Share(notUnderZero: loss, of: deal.price(.awarded))
  let values = [deal.evidence(of: .awarded), deal.evidence(of: .signed)]
  func cite(_ packages: [Package]) -> Citations {
    deal.cite(values + packages.flatMap(\.ours).map { Evidence($0, of: "concessions") })
  }
  return decide(
    applies: [deal.isSigned, deal.selectionIsAStep],
    moderate: share.isAtLeast(thresholds.moderateShare),
    severe: share.isAtLeast(thresholds.severeShare),
    finding: { severity in
      let lost = writtenLoss(of: deal)
      return Finding(
        severity, .operating, condition: fell(by: lost, deal),
        money: lost.money > .zero
          ? [MoneySource("fall:award", stage: .award, lost, .evidenced, restates: true)] : [],
        citing: cite(deal.packages(in: .award) { !$0.isTraded }))
    },
    satisfied: { (kept(deal), cite(deal.packages(in: .award, that: \.isTraded))) })
}

private func fall(of deal: DealOnDay) -> Amount? {
  guard let awarded = deal.amount(.awarded), let signed = deal.amount(.signed) else { return nil }
  return awarded - signed
}

private func writtenLoss(of deal: DealOnDay) -> Amount {
  (fall(of: deal) ?? Amount(.zero)) - (deal.writtenPaidFor(in: .award) ?? Amount(.zero))
}

private func fell(by lost: Amount, _ deal: DealOnDay) -> String {
  let upTo = deal.packages(in: .award, that: \.isTraded).contains { !$0.unpriced.isEmpty } ? "up to " : ""
  let loss =
    "We lost \(upTo)\(deal.notation.brief(lost)) between selection and signature"
    + deal.share(lost, of: .awarded)
  guard let paid = deal.writtenPaidFor(in: .award), paid.money > .zero else { return "\(loss)." }
  return "\(loss), beyond the \(deal.notation.brief(paid)) that was paid for."
}

private func kept(_ deal: DealOnDay) -> String {
  guard let fall = fall(of: deal) else { return "the value did not fall between selection and signature" }
  if fall.money == .zero { return "signed at the value awarded" }
  if fall.money < .zero {
    return "signed \(deal.notation.brief(Amount(.zero) - fall)) above the value awarded"
  }
  let lost = writtenLoss(of: deal)
  let share = deal.share(lost, of: .awarded)
  if lost.money <= .zero { return "the fall of \(deal.notation.brief(fall)) was paid for" }
  if lost.money == fall.money { return "the value fell by only \(deal.notation.brief(fall))\(share)" }
  return "of a fall of \(deal.notation.brief(fall)), \(deal.notation.brief(lost)) was not paid for\(share)"
}
