import Dossiers

/// A gap is raised where we gave something between selection and signature and nothing came back.
extension Rule {
  static let postAwardConcession = Rule(
    id: "post-award-concession",
    title: "Post-award concession",
    control: .award,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "Something was given between selection and signature, and nothing came back for it.",
    criteria: "nothing given after selection, or something back for it in the same package",
    rationale: """
      Procurement goes on negotiating after it has chosen, with the choice itself as its lever. A gift made then \
      buys nothing, because the deal was already ours, and it shows the buyer that pressure works until we sign.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.got", "concessions.got_value",
      "concessions.package", "concessions.value", "dates.award", "dates.signature", "value.awarded",
      "value.cost",
    ],
    method: """
      Each package whose latest entry of ours lies between selection and signature is a gift if nothing of ours \
      in it brought anything and the buyer has no entry in it, unless it is priced at nothing. Any gift is a \
      moderate gap. It is severe where the gifts come to more than {severe} of the price awarded.
      """,
    thresholds: Thresholds(.percent, severe: 1),
    exclusions: """
      What was given before selection or after signature, which “Unreciprocated concession” judges. A trade that is \
      paid too little is unequal, and no gift. Entries without a date count as given at the table.
      """,
    grounds: Grounds(
      "Practitioners' guidance on procurement, which continues to negotiate terms once it has selected.",
      thresholdsAreJudgement: true),
    recommendation: """
      a freeze at selection: from that day nobody gives without the deal board's word and something named in \
      return.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-05-16, signature: 2025-06-13 }
      value: { awarded: 2.4m, signed: 2.4m }
      concessions:
        - { id: c4, date: 2025-06-02, lever: scope, gave: A training day at each site, value: 18k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-05-16, signature: 2025-06-13 }
      value: { awarded: 2.4m, signed: 2.4m }
      concessions:
        - id: c4
          date: 2025-06-02
          lever: scope
          gave: A training day at each site
          value: 18k
          got: A reference that we may name
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  let award = deal.evidence(of: .award)
  let gifts = deal.packages(in: .award) { $0.isGift && deal.counts($0) }
  return decide(
    applies: [deal.isSelected, deal.selectionIsAStep, deal.tableIsReached, deal.weGave],
    moderate: deal.anyPackage { $0.isIn(.award) && $0.isGift },
    severe: Share(deal.given(in: gifts), of: deal.price(.awarded)).isOver(thresholds.severeShare),
    finding: { severity in
      let entries = gifts.flatMap(deal.entriesThatCount)
      return Finding(
        severity, .operating, condition: wentForNothing(entries, deal),
        money: gifts.flatMap { deal.money(of: $0, in: .award) },
        unpriced: entries.count { $0.value.value == nil },
        citing: deal.cite(entries, of: ledger, most: { $0.value.value?.money }, also: [award]))
    },
    satisfied: {
      let traded = deal.packages(in: .award, that: \.isTraded).flatMap(\.ours)
      return (
        (traded.isEmpty ? "nothing was given" : "something came back for what was given")
          + " between selection and signature",
        deal.cite(traded, of: ledger, also: [award])
      )
    })
}

private func wentForNothing(_ entries: [Concession], _ deal: DealOnDay) -> String {
  let when = deal.steps.signature.isYes ? "between selection and signature" : "after selection"
  guard let priced = total(of: entries.compactMap(\.value.value)), priced.money > .zero else {
    guard entries.count == 1 else {
      return "We made \(entries.count) concessions \(when) for nothing, and nobody priced them."
    }
    let what = entries[0].gave.value.map { "gave “\($0)”" } ?? "conceded something"
    return "We \(what) \(when) for nothing, and nobody priced it."
  }
  let unpriced = entries.count { $0.value.value == nil }
  let rest = unpriced == 0 ? "" : "; nobody priced \(unpriced) of the \(entries.count) concessions"
  return
    "We gave \(deal.notation.brief(priced)) \(when)\(deal.share(priced, of: .awarded)), for nothing\(rest)."
}
