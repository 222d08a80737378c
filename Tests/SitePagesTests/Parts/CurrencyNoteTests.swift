import Dossiers
import Testing

@testable import SitePages

@Suite("What a page says of its conversions") struct CurrencyNoteTests {
  private static func site(rates: String = "rates: { as_of: 2026-06-01, USD: 0.92, VND: 0.000036 }") throws
    -> TestSite
  {
    func deal(_ currency: String) -> String {
      dossier(
        """
        status: signed
        currency: \(currency)
        dates: { offer: 2025-01-13, award: 2025-03-03, signature: 2025-04-07 }
        value: { offered: 500, awarded: 450, signed: 440 }
        concessions: [{ id: c1, lever: price, value: 50 }]
        """, titled: "Deal in \(currency)", of: "Buyer \(currency)")
    }
    return try smallSite(
      [
        "deals/usd.md": deal("USD"), "deals/vnd.md": deal("VND"), "deals/sek.md": deal("SEK"),
        "deals/eur.md": deal("EUR"),
      ],
      settings: rates)
  }

  private static let pages: [Route] = [
    .portfolio, .buyers, .intelligence, .rules, .control(.table), .rule("unreciprocated-concession"),
  ]

  @Test("is at which rates and of which day, and which deals are left out", arguments: pages)
  func everyPageWithSums(route: Route) throws {
    let text = ReadableText.text(of: try Self.site().page(route))
    #expect(text.contains("converted at 1 USD = 0.92 EUR and 1 VND = 0.000036 EUR, as of 1 Jun 2026"))
    #expect(text.contains("no rate for it: 1 deal,") && text.contains("[Deal in SEK (SEK)]("))
  }

  @Test("is of a buyer's own deals on its page") func buyers() throws {
    let site = try Self.site()
    func text(_ buyer: String) throws -> String { ReadableText.text(of: try site.page(.buyer(buyer))) }
    #expect(try text("buyer-usd").contains("converted at 1 USD = 0.92 EUR, as of"))
    #expect(try !text("buyer-usd").contains("no rate for it"))
    #expect(try text("buyer-sek").contains("no rate for it: 1 deal"))
    #expect(try !text("buyer-eur").contains("Sums are in"))
  }

  @Test("is nothing where no deal is in another currency", arguments: pages) func oneCurrency(route: Route)
    throws
  {
    let site = try smallSite(["deals/eur.md": dossier("status: bidding")])
    #expect(!ReadableText.text(of: try site.page(route)).contains("Sums are in"))
  }

  @Test("says so where nobody gave the day of the rates") func noDay() throws {
    let text = ReadableText.text(of: try Self.site(rates: "rates: { USD: 0.92 }").page(.portfolio))
    #expect(text.contains("1 USD = 0.92 EUR, as of a day that the site does not give"))
    #expect(text.contains("2 deals,"))
  }

  @Test(
    "is the whole rate",
    arguments: [(920_000, "0.92"), (36, "0.000036"), (1_000_000, "1"), (1_190_500, "1.1905")])
  func rates(millionths: Int64, printed: String) {
    #expect(Notation().rate(millionths: millionths) == printed)
  }
}
