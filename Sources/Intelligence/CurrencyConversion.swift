import ControlGaps
import Dossiers

/// Turns amounts into the site's currency, at the site's rates.
///
/// Each amount is rounded once, half to even, to a ten-thousandth of the unit, and all sums are sums of what was
/// converted so. What is converted is the smallest that any page shows: a loss control by control, a value path part
/// by part. So controls add up to their deal, and deals to their buyer and to the portfolio.
public struct CurrencyConversion: Sendable {
  public let currency: String
  public let rates: ExchangeRates

  public init(to currency: String, at rates: ExchangeRates) {
    self.currency = currency
    self.rates = rates
  }

  public func canConvert(from foreign: String) -> Bool {
    foreign == currency || rates.millionths[foreign] != nil
  }

  /// Nil where the site has no rate for the currency.
  public func convert(_ money: Money, from foreign: String) -> Money? {
    guard foreign != currency else { return money }
    guard let rate = rates.millionths[foreign] else { return nil }
    let exact = Int128(money.tenThousandths) * Int128(rate)
    let (whole, rest) = exact.quotientAndRemainder(dividingBy: 1_000_000)
    let twice = rest.magnitude * 2
    let isUp = twice > 1_000_000 || (twice == 1_000_000 && whole % 2 != 0)
    return Money(tenThousandths: Int64(clamping: whole + (isUp ? exact.signum() : 0)))
  }

  public func convert(_ amount: Amount, from foreign: String) -> Amount? {
    convert(amount.money, from: foreign).map { Amount($0, isEstimate: amount.isEstimate) }
  }

  /// What a deal lost, as the sum of its controls; nil where the site has no rate for it.
  public func loss(of deal: DiagnosedDeal) -> LossTotal? {
    guard canConvert(from: deal.dossier.currency) else { return nil }
    return deal.diagnosis.controls.reduce(into: .nothing) {
      $0 += convert($1.loss, from: deal.dossier.currency) ?? .nothing
    }
  }

  public func convert(_ loss: LossTotal, from foreign: String) -> LossTotal? {
    guard let evidenced = convert(loss.evidenced, from: foreign),
      let atRisk = convert(loss.atRisk, from: foreign)
    else { return nil }
    return LossTotal(evidenced: evidenced, atRisk: atRisk)
  }
}
