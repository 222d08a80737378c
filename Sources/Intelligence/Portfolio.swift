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
  public let sensitivity: WeightSensitivity
  public let path: PortfolioPath
  /// How far the price moved in each stage, deal by deal.
  public let moves: PriceMoves
  public let totals: OfferTotals
  public let loss: LossTotal
  public let behaviours: [BehaviourRecord]
  public let levers: [LeverRecord]
  public let gapsByBuyer: GapsByBuyer
  public let lessons: [LessonRecord]
  public let openDates: [OpenDate]
  /// Deals of ours in no sum, because the site has no rate for their currency.
  public let withoutRate: [DiagnosedDeal]
  public let conversion: CurrencyConversion
  public let asOf: CalendarDay

  /// Where each buyer stands in the list, by id: every page asks for its buyer.
  let buyerPlaces: [String: Int]

  public func buyer(_ id: String) -> BuyerRecord? { buyerPlaces[id].map { buyers[$0] } }
}
