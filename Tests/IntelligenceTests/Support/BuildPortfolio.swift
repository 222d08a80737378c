import ControlGaps
import Dossiers
import Intelligence
import SourceText
import Testing

/// A deal in small: its id, its buyer's id, and front matter without title and buyer.
struct SmallDeal {
  let id: String
  var buyer = "harbour"
  let frontMatter: String
}

/// The portfolio of some small deals, as of a day, judged by some rules with their own weights or others; what is wrong with their text fails the test.
func portfolio(
  _ deals: [SmallDeal], rules: [String] = ["unreciprocated-concession"], weights: [String: Int] = [:],
  rates: [String: Int64] = [:],
  asOf: String = "2026-06-30", sourceLocation: SourceLocation = #_sourceLocation
) throws -> Portfolio {
  let today = try #require(CalendarDay(iso: asOf), sourceLocation: sourceLocation)
  let settings = SiteSettings(title: "Deal review", rates: ExchangeRates(millionths: rates))
  let dossiers = try deals.map { deal in
    let text = "---\ntitle: Deal \(deal.id)\nbuyer: \(deal.buyer)\n\(deal.frontMatter)\n---\n"
    let reading = readDossier(
      SourceFile(path: "deals/\(deal.id).md", bytes: Array(text.utf8)), with: settings)
    #expect(
      !reading.problems.contains { $0.severity == .error }, "\(ProblemReport().text(reading.problems))",
      sourceLocation: sourceLocation)
    return try #require(reading.value, sourceLocation: sourceLocation)
  }
  let (content, _) = assembleContent(
    settings: settings, dossiers: dossiers, buyers: [], tactics: [], pages: [], knownRules: rules)
  let rulebook = Rulebook(
    Rulebook.standard.entries.filter { rules.contains($0.rule.id) }.map {
      ($0.rule, weight: weights[$0.rule.id] ?? $0.weight)
    })
  let diagnosed = content.dossiers.map { dossier in
    DiagnosedDeal(
      dossier, diagnose(dossier, with: rulebook, asOf: today, notation: settings.notation),
      buyer: content.buyerID(of: dossier))
  }
  return assemblePortfolio(
    diagnosed, buyers: content.buyers, tactics: content.tactics, tacticID: content.tacticID,
    rulebook: rulebook, conversion: CurrencyConversion(to: settings.currency, at: settings.rates), asOf: today
  )
}

extension Money {
  static func thousands(_ number: Int64) -> Money { Money(units: number * 1_000) }
}
