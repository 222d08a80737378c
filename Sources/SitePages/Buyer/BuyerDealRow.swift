import Charts
import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// One deal on its buyer's page, with its life in a line, so that all stand on the day of selection.
struct BuyerDealRow: View {
  let anchor: String
  let deal: DealLine
  let strip: String
  let days: String

  static let fields: [ViewField<Self>] = [
    .text("anchor", "The row's id on this page.") { $0.anchor },
    .view("deal", "The deal in a line.") { $0.deal },
    .svg("strip", "Its life in a line; empty without dates, and for the older ones of very many.") {
      $0.strip
    },
    .text("days", "How long each stage took, in words.") { $0.days },
  ]

  /// The strips of more deals than this would make a page that nobody scrolls through.
  private static let mostStrips = 16

  static func rows(of record: BuyerRecord, _ facts: SiteFacts, on route: Route) -> [BuyerDealRow] {
    let drawn = record.deals.prefix(mostStrips).map { StripSource($0, facts) }
    let window = DayWindow(around: drawn)
    return record.deals.enumerated().map { index, deal in
      let source = index < drawn.count ? drawn[index] : nil
      return BuyerDealRow(
        anchor: "deal-\(deal.dossier.id)", deal: DealLine(deal, facts, on: route),
        strip: source.map { $0.strip(over: window.days(around: $0.turn)) } ?? "",
        days: source?.lengths ?? "")
    }
  }
}

/// A deal as its strip is drawn.
private struct StripSource {
  let facts: DealFacts
  let bands: StageBands
  /// The day on which strips are lined up: selection, planned or not, else signature, else the end of what is known.
  let turn: Int

  init(_ deal: DiagnosedDeal, _ site: SiteFacts) {
    facts = DealFacts(deal, site)
    bands = StageBands(of: deal.dossier, asOf: site.portfolio.asOf)
    let dates = deal.dossier.dates
    turn =
      dates[.award].days?.first.number ?? dates[.signature].days?.first.number ?? dates[.closed].days?.first
      .number
      ?? bands.bands.last?.days.upperBound ?? site.portfolio.asOf.number
  }

  var start: Int { bands.bands.first?.days.lowerBound ?? turn }
  var end: Int { bands.bands.last?.days.upperBound ?? turn }

  func strip(over days: ClosedRange<Int>) -> String {
    TimelineOfDeal(facts, bands, findings: [], on: .buyer(facts.deal.buyer)).strip(
      idPrefix: "strip-\(facts.dossier.id)", over: days)
  }

  var lengths: String {
    let stages = bands.bands.map { "\($0.stage.rawValue) \($0.days.upperBound - $0.days.lowerBound)" }
    return stages.isEmpty ? "" : "Days: \(stages.joined(separator: ", "))"
  }
}

/// How far strips reach before and after the day of selection, the same for all, so that days compare.
private struct DayWindow {
  private let before: Int
  private let after: Int

  /// A delivery of years would leave no room for what came before it, so strips end so many days after.
  private static let mostBefore = 400
  private static let mostAfter = 200

  init(around strips: [StripSource]) {
    before = min(max(strips.map { $0.turn - $0.start }.max() ?? 1, 30), DayWindow.mostBefore)
    after = min(max(strips.map { $0.end - $0.turn }.max() ?? 1, 30), DayWindow.mostAfter)
  }

  func days(around turn: Int) -> ClosedRange<Int> { turn - before...turn + after }
}
