import ControlGaps
import Dossiers

/// All deals of a site, and what they come to together.
///
/// Sums are in the site's currency and leave out deals without a rate, which are named.
public struct Portfolio: Sendable {
  /// By id.
  public let deals: [DiagnosedDeal]
  /// The most evidenced loss first, then by name.
  public let buyers: [BuyerRecord]
  /// In the order of the stages.
  public let controls: [ControlRecord]
  /// In the order of the rulebook.
  public let rules: [RuleRecord]
  public let path: PortfolioPath
  public let loss: LossTotal
  public let behaviours: [BehaviourRecord]
  public let levers: [LeverRecord]
  public let openDates: [OpenDate]
  /// Deals of ours in no sum, because the site has no rate for their currency.
  public let withoutRate: [DiagnosedDeal]
  public let conversion: CurrencyConversion
  public let asOf: CalendarDay

  public func buyer(_ id: String) -> BuyerRecord? { buyers.first { $0.buyer.id == id } }
}
