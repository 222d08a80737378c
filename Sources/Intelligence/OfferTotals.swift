import ControlGaps
import Dossiers

/// What some deals were first offered at, and what they are worth now, in the site's currency.
///
/// Only deals with both on record count, so that the difference of the two means something.
public struct OfferTotals: Sendable {
  public let deals: Int
  public let offered: Amount
  public let now: Amount
  /// What was asked for them, of which the difference is a share; nil where one is a margin without its cost.
  public let price: Amount?

  init(of deals: [DiagnosedDeal], in conversion: CurrencyConversion) {
    var (count, offered, now) = (0, Amount(.zero), Amount(.zero))
    var price: Amount? = Amount(.zero)
    for deal in deals {
      let path = deal.diagnosis.path
      guard path.movementFromOffer != nil, let first = path.level(.offered), let last = path.levels.last,
        let from = conversion.convert(first.amount, from: deal.dossier.currency),
        let to = conversion.convert(last.amount, from: deal.dossier.currency)
      else { continue }
      count += 1
      offered += from
      now += to
      let asked = path.steps.first { $0.from.point == .offered }?.price
      price = price.flatMap { sum in
        asked.flatMap { conversion.convert($0, from: deal.dossier.currency) }.map { sum + $0 }
      }
    }
    (self.deals, self.offered, self.now, self.price) = (count, offered, now, price)
  }
}
