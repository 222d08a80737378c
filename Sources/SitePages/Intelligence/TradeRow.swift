import Dossiers
import Intelligence
import Rendering

/// A lever over all deals, with what it was traded for.
struct TradeRow: View {
  struct Return: View {
    let what: String
    let count: String
    let cases: [Link]

    static let fields: [ViewField<Self>] = [
      .text("what", "What came back: a lever of the buyer's, or something else that the entry names.") {
        $0.what
      },
      .text("count", "How often.") { $0.count },
      .list("cases", "Cases, with their rows.") { $0.cases },
    ]
  }

  let lever: LeverRow
  let rate: String
  let returns: [Return]

  static let fields: [ViewField<Self>] = [
    .view("lever", "What it cost and what came back.") { $0.lever },
    .text("rate", "What came back for each unit traded away, from three trades on; may be empty.") {
      $0.rate
    },
    .flag("hasReturns", "Whether anything ever came back for it.") { !$0.returns.isEmpty },
    .list("returns", "What it was traded for, the most cases first.") { $0.returns },
  ]

  private static let mostReturns = 4
  private static let mostCases = 3

  static func rows(_ portfolio: Portfolio, _ facts: SiteFacts, on route: Route) -> [TradeRow] {
    let trades = recordTrades(of: portfolio.deals.filter(\.isOurs))
    let ours = portfolio.levers.filter { $0.moves > 0 }
    return zip(ours, LeverRow.rows(of: ours, facts)).map { record, row in
      TradeRow(
        lever: row, rate: rate(record, facts.settings.notation),
        returns: (trades[record.lever] ?? []).prefix(mostReturns).map { Return($0, on: route) })
    }
  }

  private static func rate(_ record: LeverRecord, _ notation: Notation) -> String {
    let tradedAway = record.gaveInTrades.money
    guard record.traded >= 3, tradedAway > .zero else { return "" }
    let hundredths =
      (Int128(record.got.money.tenThousandths) * 200 + Int128(tradedAway.tenThousandths))
      / (Int128(tradedAway.tenThousandths) * 2)
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let about = record.got.isEstimate || record.gaveInTrades.isEstimate ? "~" : ""
    return "\(about)\(whole)\(notation.decimal)\(rest < 10 ? "0" : "")\(rest) for 1"
  }
}

extension TradeRow.Return {
  fileprivate init(_ trade: TradeRecord, on route: Route) {
    what =
      trade.lever.map {
        $0.text == "other" ? "something else of the buyer’s" : "the buyer’s \(Words.prose($0.text))"
      }
      ?? "named in the entry"
    count = trade.cases.count == 1 ? "once" : trade.cases.count == 2 ? "twice" : "\(trade.cases.count) times"
    cases = trade.cases.suffix(TradeRow.mostCasesShown).reversed().map { deal, concession in
      let said = trade.lever == nil ? concession.got.value ?? "" : ""
      return Link(
        text: said.isEmpty ? deal.dossier.title.value : said,
        href: route.link(to: concession.span, of: deal.dossier))
    }
  }
}

extension TradeRow {
  fileprivate static var mostCasesShown: Int { mostCases }
}
