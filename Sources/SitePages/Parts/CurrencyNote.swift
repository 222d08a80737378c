import Dossiers
import Intelligence
import Rendering

/// At which rates a page's sums are converted, and which deals they leave out.
struct CurrencyNote: View {
  let rates: String
  let leftOut: String
  let deals: [Link]
  let more: String

  static let fields: [ViewField<Self>] = [
    .text("rates", "The sums' currency, and the rates at which others count in them.") { $0.rates },
    .text("leftOut", "How many deals are in no sum for want of a rate, in words; empty for none.") {
      $0.leftOut
    },
    .list("deals", "Those deals with their currencies; a dozen at most.") { $0.deals },
    .text("more", "How many more there are; may be empty.") { $0.more },
  ]

  private static let mostNamed = 12

  /// Nil where all of the deals are in the site's own currency. Somebody else's contract is in no sum.
  init?(of all: [DiagnosedDeal], _ facts: SiteFacts, on route: Route) {
    let (home, notation) = (facts.settings.currency, facts.settings.notation)
    let foreign = all.filter { $0.isOurs && $0.dossier.currency != home }
    guard !foreign.isEmpty else { return nil }
    let conversion = facts.portfolio.conversion
    let converted = Set(foreign.map(\.dossier.currency).filter(conversion.canConvert)).sorted()
    let given = converted.compactMap { code in
      conversion.rates.millionths[code].map { "1 \(code) = \(notation.rate(millionths: $0)) \(home)" }
    }
    let day =
      conversion.rates.asOf.map { "as of \(notation.day($0))" } ?? "as of a day that the site does not give"
    rates =
      given.isEmpty
      ? "Sums are in \(home)."
      : "Sums are in \(home); others are converted at \(Words.listed(given)), \(day)."
    let without = foreign.filter { !conversion.canConvert(from: $0.dossier.currency) }
    leftOut =
      without.isEmpty
      ? "" : "In no sum, as the site has no rate for it: \(Words.counted(without.count, "deal")),"
    deals = without.prefix(CurrencyNote.mostNamed).map { deal in
      Link(
        text: "\(deal.dossier.title.value) (\(deal.dossier.currency))",
        href: route.link(to: .deal(deal.dossier.id)))
    }
    more = without.count > deals.count ? "and \(without.count - deals.count) more" : ""
  }
}
