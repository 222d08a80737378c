import Dossiers
import SourceText

/// A gap is raised where our price lay far below the next one, or the contract below what it would cost us.
extension Rule {
  static let underpricedBid = Rule(
    id: "underpriced-bid",
    title: "Underpriced bid",
    control: .upstream,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "We won with a price far below the next one, or signed for less than we expected the work to cost.",
    criteria: "a price over what we expect the work to cost, and within {moderate} of the next one",
    rationale: """
      A bid that nobody else came near has most often left something out. On a fixed price, what was left out is \
      delivered all the same, and the margin is short from the first day.
      """,
    reads: [
      "basis", "competition.runner_up", "dates.award", "dates.closed", "dates.signature", "value.awarded",
      "value.cost", "value.signed",
    ],
    method: """
      The next price less ours, as a share of ours: over {moderate} is a moderate gap. Ours is the price at selection, \
      or the one signed where that is not on record; on a basis of margin, margin and cost. It is severe where the \
      price signed is below the cost that we expected.
      """,
    thresholds: Thresholds(.percent, moderate: 10),
    exclusions: """
      Deals that were not awarded. What was left on the table is shown, and is no loss. Where there was no other bid, \
      cost alone is compared. What the work costs by now is not read here.
      """,
    grounds: Grounds(
      """
      Construction Industry Institute, RT-027a: money left on the table predicts trouble on fixed-price work; the \
      contracts for Libra and for Primary Care Support England.
      """,
      thresholdsAreJudgement: true),
    recommendation: """
      a second estimate by people who will not sell the deal, and no signature below cost but by whoever answers for the \
      loss.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      value: { awarded: 4.56m, signed: 4.51m, cost: 3.9m }
      competition: { bidders: 3, runner_up: 5.2m }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      value: { awarded: 4.56m, signed: 4.51m, cost: 3.9m }
      competition: { bidders: 3, runner_up: 4.8m }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let point: ValuePoint = !deal.has(.awarded) && deal.has(.signed) ? .signed : .awarded
  let isCheap = deal.leftOnTheTable(at: point)?.isOver(thresholds.moderateShare) ?? .no
  let isBelowCost = deal.steps.signature && deal.price(.signed) < deal.value(.cost)
  let prices = [deal.evidence(of: point), deal.runnerUpEvidence]
  let costs = [deal.evidence(of: .signed), deal.dossier.basis == .margin ? nil : deal.evidence(of: .cost)]
  return decide(
    applies: [deal.isSelected],
    moderate: isCheap || isBelowCost,
    severe: isBelowCost,
    finding: { severity in
      let shortfall = isBelowCost.isYes ? deal.writtenShortfall : nil
      let standing: MoneySource.Standing? = deal.steps.closed.isYes ? nil : .atRisk
      return Finding(
        severity, .operating,
        condition: sold(
          below: shortfall, next: isCheap.isYes ? nextPrice(deal, over: point) : nil, deal.notation),
        money: shortfall.flatMap { shortfall in
          standing.map { [MoneySource("value.cost", stage: .upstream, shortfall, $0)] }
        } ?? [],
        citing: deal.cite((isBelowCost.isYes ? costs : []) + (isCheap.isYes ? prices : [])))
    },
    satisfied: {
      let isSigned = deal.steps.signature.isYes
      return (
        (nextPrice(deal, over: point).map { "the \($0)" } ?? "there was no other price")
          + (isSigned ? ", and the contract covers its cost" : ""),
        deal.cite(prices + (isSigned ? costs : []))
      )
    })
}

extension DealOnDay {
  /// How far the next price lay above ours; nil where there was none.
  fileprivate func leftOnTheTable(at point: ValuePoint) -> Share? {
    let competition = dossier.competition
    if competition.isNone || competition.value?.runnerUp.isNone == true { return nil }
    let runnerUp = competition.value?.runnerUp ?? .missing
    let path = FieldPath("competition.runner_up", at: runnerUp.span ?? competition.span)
    return Share(amountOrUnknown(runnerUp, path) - price(point), of: price(point))
  }

  fileprivate var runnerUpEvidence: Evidence? {
    let competition = dossier.competition
    return (competition.value?.runnerUp.span ?? competition.span).map {
      Evidence("competition.runner_up", at: $0)
    }
  }

  /// What the contract lacks of its cost, as written: on a basis of margin the margin itself, below nothing.
  fileprivate var writtenShortfall: Amount? {
    guard let signed = amount(.signed) else { return nil }
    return dossier.basis == .margin ? Amount(.zero) - signed : amount(.cost).map { $0 - signed }
  }
}

/// The next price beside ours, in words that follow "the"; nil where there was none.
private func nextPrice(_ deal: DealOnDay, over point: ValuePoint) -> String? {
  guard let next = deal.dossier.competition.value?.runnerUp.value, let ours = deal.writtenPrice(point) else {
    return nil
  }
  let distance = next - ours
  guard distance.money > .zero else { return "next price was not above ours" }
  let share = (distance.isEstimate ? "~" : "") + deal.notation.share(distance.money, of: ours.money)
  return "next price was \(deal.notation.brief(next)), \(deal.notation.brief(distance)) above ours (\(share))"
}

private func sold(below shortfall: Amount?, next: String?, _ notation: Notation) -> String {
  guard let shortfall else { return "The \(next ?? "next price was far above ours")." }
  let signed = "We signed \(notation.brief(shortfall)) below what we expected the work to cost"
  return next.map { "\(signed); the \($0)." } ?? "\(signed)."
}
