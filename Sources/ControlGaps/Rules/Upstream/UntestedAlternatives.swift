import Dossiers
import SourceText

/// A gap is raised where we bid without having tested what we, or the buyer, would do without the deal.
extension Rule {
  static let untestedAlternatives = Rule(
    id: "untested-alternatives",
    title: "Untested alternatives",
    control: .upstream,
    habit: .buyersDecisionLogic,
    status: .stable,
    addedIn: "0.1",
    gap: "We made an offer without having tested what one side, or both, would do without the deal.",
    criteria: "an alternative of each side's named, and tested before the offer",
    rationale: """
      Power at the table is what each side does if it walks away. Whoever has not tested both alternatives takes \
      the buyer's word for its own, and bargains as if there were none.
      """,
    reads: ["alternatives.of", "alternatives.strength", "alternatives.tested", "dates.offer"],
    method: """
      A side is known by an alternative of it that was tested on the day of our offer or earlier. One side or both \
      not known is a moderate gap. It is severe where the buyer has a strong alternative and we have none, tested or \
      not.
      """,
    thresholds: .none,
    exclusions: """
      Deals before their offer. An empty list says that neither side had an alternative, and is a gap; a missing one \
      says nothing.
      """,
    grounds: Grounds("Negotiation teaching on the best alternative (PON).", thresholdsAreJudgement: false),
    recommendation: """
      a page before each offer: what they do without us, what we do without them, and who checked both.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { offer: 2025-05-12 }
      alternatives:
        - { of: buyer, name: Extend the old contract, tested: 2025-03-03, strength: strong }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { offer: 2025-05-12 }
      alternatives:
        - { of: buyer, name: Extend the old contract, tested: 2025-03-03, strength: strong }
        - { of: us, name: Move the team to another programme, tested: 2025-04-14, strength: medium }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.alternatives
  let offer = deal.days(.offer)
  func isTested(_ alternative: Alternative) -> Truth {
    deal.happened(alternative.tested, deal.path("alternatives", "tested", alternative), by: offer)
  }
  func isUnknown(_ side: Alternative.Side) -> Truth {
    let untested = ledger.entries.filter { (deal.is($0, of: side) && !isTested($0)).isYes }
    return !deal.thereIs(in: ledger) { deal.is($0, of: side) && isTested($0) } && deal.isLeft(of: untested)
  }
  let isOutmatched =
    deal.anyEntry(of: ledger) { deal.is($0, of: .buyer) && deal.isStrong($0) }
    && !deal.thereIs(in: ledger) { deal.is($0, of: .us) }
  return decide(
    applies: [deal.hasOffered],
    moderate: isUnknown(.buyer) || isUnknown(.us),
    severe: isOutmatched,
    finding: { severity in
      let unknown = Alternative.Side.allCases.filter { isUnknown($0).isYes }
      let strong = deal.entries(of: ledger) { deal.is($0, of: .buyer) && deal.isStrong($0) }
      let untested = deal.entries(of: ledger) { entry in
        Truth.any(of: unknown) { deal.is(entry, of: $0) } && !isTested(entry)
      }
      let lacksOne = unknown.contains { side in
        !ledger.entries.contains { deal.is($0, of: side).isYes }
      }
      return Finding(
        severity, lacksOne ? .design : .operating,
        condition: severity == .severe ? outmatched(by: strong) : bidWithoutTesting(unknown),
        citing: deal.cite(
          untested + (severity == .severe ? strong : []), of: ledger,
          also: lacksOne ? [deal.absence(of: ledger, at: .offer)] : []))
    },
    satisfied: {
      (
        "both sides' alternatives were tested by our offer",
        deal.cite(deal.entries(of: ledger, that: isTested), of: ledger)
      )
    })
}

extension DealOnDay {
  fileprivate func `is`(_ alternative: Alternative, of side: Alternative.Side) -> Truth {
    alternative.side.meets(path("alternatives", "of", alternative)) { $0 == side }
  }

  /// Whether an alternative is strong; an unknown strength may be.
  fileprivate func isStrong(_ alternative: Alternative) -> Truth {
    let path = path("alternatives", "strength", alternative)
    return alternative.strength.value == .unknown
      ? .open([path]) : alternative.strength.meets(path) { $0 == .strong }
  }
}

private func bidWithoutTesting(_ sides: [Alternative.Side]) -> String {
  switch sides {
  case [.us]: "We made our offer without having tested what we would do without the deal."
  case [.buyer]: "We made our offer without having tested what the buyer would do without us."
  default: "We made our offer without having tested what either side would do without the deal."
  }
}

private func outmatched(by strong: [Alternative]) -> String {
  let name = strong.first?.name.value.map { ", “\($0)”," } ?? ""
  return "The buyer had a strong alternative\(name) and we had none."
}
