import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// How value moved in one stage of a buyer's deals, beside all other buyers' deals; figures alone, and no judgement.
struct StageComparison: View {
  struct Side: View {
    let deals: String
    let median: String
    let cases: [Link]
    let givenUp: String
    let forNothing: String
    let reconciled: String

    static let fields: [ViewField<Self>] = [
      .text("deals", "In how many deals the price fell, of how many.") { $0.deals },
      .text("median", "The middle movement with its range and n; empty for fewer than three deals.") {
        $0.median
      },
      .list("cases", "The movements deal by deal, where they are too few for a median.") { $0.cases },
      .flag("hasCases", "Whether the movements are listed deal by deal.") { !$0.cases.isEmpty },
      .text("givenUp", "All that left in the stage, in the price and beyond it; may be empty.") {
        $0.givenUp
      },
      .text("forNothing", "What of it went for nothing, as the ledgers tell; may be empty.") {
        $0.forNothing
      },
      .text("reconciled", "How many deals' ledgers explain the movement.") { $0.reconciled },
    ]
  }

  let stage: String
  let own: Side
  let others: Side

  static let fields: [ViewField<Self>] = [
    .text("stage", "The stage.") { $0.stage },
    .view("own", "This buyer's deals.") { $0.own },
    .view("others", "All other buyers' deals.") { $0.others },
  ]

  /// Empty where none of the buyer's deals has two points on record.
  static func stages(of record: BuyerRecord, _ facts: SiteFacts, on route: Route) -> [StageComparison] {
    let portfolio = facts.portfolio
    return record.path.stages.enumerated().compactMap { index, own in
      guard let stage = own.stage else { return nil }
      let moves = record.moves[stage]
      guard own.deals > 0 || !moves.isEmpty else { return nil }
      let all = portfolio.moves[stage]
      let whole = portfolio.path.stages[index]
      return StageComparison(
        stage: stage.inStep,
        own: Side(
          moves, all: moves.count, fell: moves.count { $0.basisPoints < 0 },
          Median(of: moves.map(\.basisPoints)),
          own, facts, on: route),
        others: Side(
          [], all: all.count - moves.count,
          fell: all.prefix { $0.basisPoints < 0 }.count - moves.count { $0.basisPoints < 0 },
          portfolio.moves.median(in: stage, without: record), whole.without(own), facts, on: route))
    }
  }
}

extension StageComparison.Side {
  /// `moves` are listed where there is no median.
  fileprivate init(
    _ moves: [PriceMoves.Case], all: Int, fell: Int, _ median: Median?, _ stage: StageSum,
    _ facts: SiteFacts, on route: Route
  ) {
    let notation = facts.settings.notation
    let money = SiteMoney(facts)
    func share(_ basisPoints: Int) -> String { Words.share(basisPoints: basisPoints, notation) }
    deals =
      all == 0
      ? (stage.deals == 0 ? "no deal" : "\(Words.counted(stage.deals, "deal")), their prices not on record")
      : all < 3 ? Words.counted(all, "deal") : "fell in \(fell) of \(all) deals"
    self.median =
      median.map {
        "median \(share($0.middle)) (\(share($0.least)) to \(share($0.greatest)), n\u{A0}=\u{A0}\($0.count))"
      } ?? ""
    cases =
      median == nil
      ? moves.map {
        Link(
          text: "\($0.isEstimate ? "~" : "")\(share($0.basisPoints)) \($0.deal.dossier.title.value)",
          href: route.link(to: .deal($0.deal.dossier.id)))
      }
      : []
    givenUp = money.column(-stage.givenUp)
    forNothing = money.column(-stage.forNothing)
    reconciled = stage.deals == 0 ? "" : "\(stage.reconciled) of \(stage.deals) reconciled"
  }
}
