import ControlGaps
import Dossiers

/// How far each deal's price moved in a stage, as a share of what the price was when it began; no rate is needed for that.
///
/// A step that leads through several stages is in none of them.
public struct PriceMoves: Sendable {
  public struct Case: Sendable {
    public let deal: DiagnosedDeal
    /// Hundredths of a per cent, negative where the price fell.
    public let basisPoints: Int
    /// Whether an estimate is part of it.
    public let isEstimate: Bool
  }

  /// The deepest fall first, then by the deal's id.
  private let table: [Case]
  private let award: [Case]
  private let delivery: [Case]

  init(of deals: [DiagnosedDeal]) {
    func cases(_ stage: Stage) -> [Case] {
      deals.compactMap { deal in
        guard let step = deal.diagnosis.path.steps.first(where: { $0.stage == stage }) else { return nil }
        return basisPoints(of: step).map {
          Case(
            deal: deal, basisPoints: $0,
            isEstimate: step.movement.isEstimate || step.price?.isEstimate == true)
        }
      }.sorted { ($0.basisPoints, $0.deal.dossier.id) < ($1.basisPoints, $1.deal.dossier.id) }
    }
    table = cases(.table)
    award = cases(.award)
    delivery = cases(.delivery)
  }

  /// Empty for a stage in which no price moves.
  public subscript(stage: Stage) -> [Case] {
    switch stage {
    case .table: table
    case .award: award
    case .delivery: delivery
    case .upstream, .intelligence: []
    }
  }

  /// The middle of all deals but one buyer's, found in the sorted whole, so that a page for every buyer costs no
  /// more than its own deals.
  public func median(in stage: Stage, without buyer: BuyerRecord) -> Median? {
    let all = self[stage]
    let own = buyer.moves[stage].map { place(of: $0, in: all) }.sorted()
    let count = all.count - own.count
    /// The place in the whole of a place among the others.
    func other(_ index: Int) -> Int { own.enumerated().reduce(index) { $1.element <= $0 ? $0 + 1 : $0 } }
    guard count >= 3 else { return nil }
    return Median(
      least: all[other(0)].basisPoints, middle: all[other((count - 1) / 2)].basisPoints,
      greatest: all[other(count - 1)].basisPoints, count: count)
  }

  private func place(of own: Case, in all: [Case]) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        (all[middle].basisPoints, all[middle].deal.dossier.id) < (own.basisPoints, own.deal.dossier.id)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Rounded half away from nought; nil where the step began with no price, or with one that is not on record.
private func basisPoints(of step: ValuePath.Step) -> Int? {
  guard let price = step.price, price.money > .zero else { return nil }
  let from = Int128(price.money.tenThousandths)
  let movement = Int128(step.movement.money.tenThousandths) * 20_000
  let rounded = (movement.magnitude + UInt128(from)) / UInt128(from * 2)
  return Int(clamping: movement < 0 ? -Int128(rounded) : Int128(rounded))
}
