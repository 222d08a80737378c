import Dossiers
import SourceText

/// A gap is raised where the prices that the buyer would accept shrank from the top before we made our offer.
extension Rule {
  static let narrowedCorridor = Rule(
    id: "narrowed-corridor",
    title: "Narrowed corridor",
    control: .upstream,
    habit: .buyersDecisionLogic,
    status: .stable,
    addedIn: "0.1",
    gap:
      "Before we made our offer, the top of the prices that the buyer would accept had come down a long way.",
    criteria: "a top of the price corridor that keeps more than half of its first room until the offer",
    rationale: """
      The room above the buyer's lowest price is what there is to win. Competitors, consultants and budgets take it \
      away from the top, week by week, while we prepare; an offer made into what is left has little to trade with.
      """,
    reads: [
      "basis", "corridor.date", "corridor.high", "corridor.low", "dates.offer", "value.cost", "value.offered",
    ],
    method: """
      From the first to the last reading of the corridor by the day of our offer: what the top fell by, as a share of \
      the first width, which is the first top less the first bottom. {moderate} or more is a moderate gap. It is severe \
      where the price that we offered lies above the last top besides.
      """,
    thresholds: Thresholds(.percent, moderate: 50),
    exclusions: """
      Deals before their offer, and those without two readings on different days by then. A bottom that rises is \
      knowledge gained, not room lost; an offer above the top is by itself an opening.
      """,
    grounds: Grounds(
      "Practice in long bids: the price corridor narrows from first contact to the offer.",
      thresholdsAreJudgement: true),
    recommendation: """
      a reading of the corridor at each gate before the offer, and a decision, at the gate where the top has come down, \
      to change the offer or to leave.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { offer: 2025-05-12 }
      corridor:
        - { date: 2024-11-18, low: 4.2m, high: 5.4m }
        - { date: 2025-04-28, low: 4.2m, high: 4.7m }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { offer: 2025-05-12 }
      corridor:
        - { date: 2024-11-18, low: 4.2m, high: 5.4m }
        - { date: 2025-04-28, low: 4.5m, high: 5.2m }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let corridor = CorridorByOffer(of: deal)
  func high(_ reading: CorridorReading) -> Quantity {
    amountOrUnknown(reading.high, deal.path("corridor", "high", reading))
  }
  func low(_ reading: CorridorReading) -> Quantity {
    amountOrUnknown(reading.low, deal.path("corridor", "low", reading))
  }
  let readings = corridor.ends.flatMap { [$0.first, $0.last] }
  return decide(
    applies: [
      deal.hasOffered,
      Requirement(
        corridor.isDrawnTwice, else: "no two readings of the corridor on different days by our offer"),
      Requirement(
        corridor.holds { high($0.first) > low($0.first) },
        else: "the first reading of the corridor has no width"),
    ],
    moderate: corridor.holds {
      Share(high($0.first) - high($0.last), of: high($0.first) - low($0.first))
        .isAtLeast(thresholds.moderateShare)
    },
    severe: corridor.holds { deal.price(.offered) > high($0.last) },
    finding: { severity in
      let offer = severity == .severe ? deal.writtenPrice(.offered) : nil
      return Finding(
        severity, .operating, condition: narrowed(corridor.leastFall, offer, deal.notation),
        citing: deal.cite(
          readings, of: deal.dossier.corridor, also: [offer == nil ? nil : deal.evidence(of: .offered)]))
    },
    satisfied: { (held(corridor.leastFall, deal.notation), deal.cite(readings, of: deal.dossier.corridor)) })
}

extension CorridorByOffer {
  fileprivate struct Fall {
    let from, to, width: Amount

    var amount: Amount { from - to }

    func share(_ notation: Notation) -> String {
      (amount.isEstimate || width.isEstimate ? "~" : "") + notation.share(amount.money, of: width.money)
    }
  }

  /// The fall of the top as written, the least where several readings may be the first or the last; nil where
  /// a figure is missing.
  fileprivate var leastFall: Fall? {
    let falls = ends.compactMap { first, last -> Fall? in
      guard let from = first.high.value, let low = first.low.value, let to = last.high.value else {
        return nil
      }
      return Fall(from: from, to: to, width: from - low)
    }
    return falls.min { ($0.amount.money, $1.width.money) < ($1.amount.money, $0.width.money) }
  }
}

private func narrowed(_ fall: CorridorByOffer.Fall?, _ offer: Amount?, _ notation: Notation) -> String {
  guard let fall else { return "The top of the corridor came down before our offer." }
  let sentence =
    "The top of the corridor fell from \(notation.brief(fall.from)) to \(notation.brief(fall.to)) before our "
    + "offer, \(fall.share(notation)) of its first width"
  guard let offer else { return "\(sentence)." }
  // A price that reads like the top itself is told in full.
  let isTold = notation.brief(offer.money) != notation.brief(fall.to.money)
  let price = isTold ? notation.brief(offer) : (offer.isEstimate ? "~" : "") + notation.full(offer.money)
  return "\(sentence); we offered \(price), which is above that."
}

private func held(_ fall: CorridorByOffer.Fall?, _ notation: Notation) -> String {
  guard let fall, fall.amount.money > .zero else {
    return "the top of the corridor did not fall before our offer"
  }
  return "the top of the corridor fell by only \(notation.brief(fall.amount)) before our offer, "
    + "\(fall.share(notation)) of its first width"
}
