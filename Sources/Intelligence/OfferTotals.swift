import ControlGaps
import Dossiers

/// What some deals were first offered at, and what they are worth now, in the site's currency.
///
/// Only deals with both on record count, so that the difference of the two means something.
public struct OfferTotals: Sendable {
  public let deals: Int
  public let offered: Money
  public let now: Money

  init(of deals: [DiagnosedDeal], in conversion: CurrencyConversion) {
    var (count, offered, now) = (0, Money.zero, Money.zero)
    for deal in deals {
      let path = deal.diagnosis.path
      guard path.movementFromOffer != nil, let first = path.level(.offered), let last = path.levels.last,
        let from = conversion.convert(first.amount.money, from: deal.dossier.currency),
        let to = conversion.convert(last.amount.money, from: deal.dossier.currency)
      else { continue }
      count += 1
      offered += from
      now += to
    }
    (self.deals, self.offered, self.now) = (count, offered, now)
  }
}
