import Dossiers

/// A gap is raised where a day after selection cost us more than a day before it.
extension Rule {
  static let leverageFlip = Rule(
    id: "leverage-flip",
    title: "Leverage flip",
    control: .award,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "We lost more a day once the buyer had selected us than at the table before.",
    criteria: "at most {moderate} times as much lost a day after selection as before it",
    rationale: """
      Until selection the buyer has other bidders and we have the door. After it our forecast counts the deal, the \
      other bidders are gone, and each day without a signature weighs on us alone. Where value leaves faster then, \
      the buyer has found that out.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.got", "concessions.got_value",
      "concessions.package", "concessions.value", "dates.award", "dates.closed", "dates.negotiation",
      "dates.signature", "value.awarded", "value.cost",
    ],
    method: """
      A package loses what we gave in it less what came back is worth, never less than nothing; a gift loses all of \
      it. What the packages between selection and signature lost, by the days between the two, is divided by what \
      the packages of the table lost, by the days from negotiation, or from the first concession if that is earlier \
      or negotiation has no date, to selection. Over {moderate} is a moderate gap. Over {severe} is a severe one, if \
      more than 1% of the price awarded was lost after selection. Something lost after it and nothing before is over \
      any number.
      """,
    thresholds: Thresholds(.ratio, moderate: 1, severe: 2),
    exclusions: """
      Deals in which no day lies between selection and signature, or at the table before selection. The gifts \
      themselves are judged by “Post-award concession”; here it is the pace that is compared.
      """,
    grounds: Grounds(
      "Practitioners' guidance: leverage flips once the buyer has selected a supplier.",
      thresholdsAreJudgement: true),
    recommendation: """
      a plan for the days between selection and signature, with what is still open, who may move it, and what each \
      move costs the buyer.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { negotiation: 2025-01-13, award: 2025-02-28, signature: 2025-03-20 }
      value: { awarded: 4.56m, signed: 4.51m }
      concessions:
        - { id: c1, date: 2025-01-20, lever: price, gave: 1% discount, value: 46k }
        - { id: c8, date: 2025-03-12, lever: price, gave: Waiver of the set-up fee, value: 50k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { negotiation: 2025-01-13, award: 2025-02-28, signature: 2025-03-20 }
      value: { awarded: 4.56m, signed: 4.55m }
      concessions:
        - { id: c1, date: 2025-01-20, lever: price, gave: 1% discount, value: 46k }
        - { id: c8, date: 2025-03-12, lever: price, gave: Waiver of the set-up fee, value: 10k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  let after = Pace(loss: deal.loss(in: .award, of: deal.lossThatCounts), days: deal.awardWindow)
  let before = Pace(loss: deal.loss(in: .table, of: \.loss), days: deal.tableWindow)
  return decide(
    applies: [
      deal.isSelected, deal.tableIsReached, deal.weGave,
      Requirement(after.days >= Quantity(1), else: "no day was spent between selection and signature"),
      Requirement(before.days >= Quantity(1), else: "no day was spent at the table before selection"),
    ],
    moderate: after.isMore(than: thresholds.moderate ?? 0, times: before),
    severe: after.isMore(than: thresholds.severe ?? 0, times: before)
      && Share(after.loss, of: deal.price(.awarded)).isOver(Percent(1)),
    finding: { severity in
      let lost = deal.packages(in: .award) { deal.lossThatCounts(of: $0) > .zero }
      return Finding(
        severity, .operating,
        condition:
          "We lost \(lostAfter(deal)) in \(inDays(after.days)) after selection, "
          + "against \(lostBefore(deal)) in \(inDays(before.days)) at the table before it.",
        citing: deal.cite(
          lost.flatMap(deal.entriesThatCount), of: ledger, most: { $0.value.value?.money }))
    },
    satisfied: {
      let entries = deal.packages(in: .award) { _ in .yes }.flatMap(\.ours)
      return (
        after.loss.greatest == 0
          ? "nothing was lost between selection and signature"
          : lostNoFaster(thresholds, deal.notation),
        deal.cite(entries, of: ledger, also: [deal.evidence(of: .award)])
      )
    })
}

extension DealOnDay {
  /// What the packages of a stage lost; a ledger that is not whole may hold more of them.
  fileprivate func loss(in stage: Stage, of loss: (Package) -> Quantity) -> Quantity {
    let ledger = dossier.concessions
    let unrecorded =
      ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name, at: ledger.span), from: 0, to: nil)
    return packages.reduce(unrecorded) { sum, package in
      sum + loss(package).counted(where: isThere(package) && package.isIn(stage))
    }
  }
}

private func lostNoFaster(_ thresholds: Thresholds, _ notation: Notation) -> String {
  let ratio = Percent(tenThousandths: thresholds.moderate ?? 0)
  if ratio == Percent(1) { return "no more was lost a day after selection than before it" }
  let times = notation.percent(ratio).dropLast()
  return "at most \(times) times as much was lost a day after selection as before it"
}

/// What was certainly lost after selection, by the figures written; more may have been that is not priced.
private func lostAfter(_ deal: DealOnDay) -> String {
  func lost(_ package: Package) -> Truth {
    deal.isThere(package) && package.isIn(.award) && deal.lossThatCounts(of: package) > .zero
  }
  let packages = deal.packages.filter { lost($0).isYes }
  let sum = total(of: packages.compactMap { $0.writtenLoss(of: deal.entriesThatCount(of: $0)) })
  let isAll =
    packages.allSatisfy { $0.loss.greatest != nil } && !deal.packages.contains { lost($0).isOpen }
  return (isAll ? "" : "at least ") + deal.notation.brief(sum ?? Amount(.zero))
}

/// What the table lost, by the figures written, where all that it gave is priced; what came back may not be.
private func lostBefore(_ deal: DealOnDay) -> String {
  func lost(_ package: Package) -> Truth {
    deal.isThere(package) && package.isIn(.table) && package.loss > .zero
  }
  let packages = deal.packages.filter { !lost($0).isNo }
  let sum = total(of: packages.compactMap { $0.writtenLoss(of: $0.ours) }) ?? Amount(.zero)
  guard sum.money > .zero else { return "nothing" }
  let isCertain = packages.allSatisfy { lost($0).isYes }
  return (isCertain ? "" : "at most ") + deal.notation.brief(sum)
}
