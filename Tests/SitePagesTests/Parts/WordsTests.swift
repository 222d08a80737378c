import Dossiers
import SourceText
import Testing

@testable import SitePages

@Suite("Words") struct WordsTests {
  private let words = Words(notation: Notation())
  private static let place = SourceSpan(
    start: SourcePosition(line: 1, column: 1), end: SourcePosition(line: 1, column: 2))

  private func given<Value>(_ value: Value) -> Field<Value> { .given(value, Self.place) }

  @Test("tell what is missing from what is none") func missingIsNotNone() {
    #expect(words.text(.missing) == "–" && words.text(.none(Self.place)) == "none")
    #expect(words.money(.missing) == "–" && words.money(.none(Self.place)) == "none")
    #expect(words.date(.missing) == "–" && words.date(.none(Self.place)) == "none")
    #expect(words.share(.missing) == "–" && words.share(.none(Self.place)) == "none")
    #expect(words.limit(.missing) == "–" && words.limit(.none(Self.place)) == "none")
    #expect(words.flag(.missing) == "–" && words.flag(.none(Self.place)) == "none")
    #expect(words.names(.missing) == "–" && words.names(.none(Self.place)) == "none")
    #expect(words.text(given("")) == "none")
  }

  @Test("print what is given in the site's notation") func givenValues() {
    #expect(words.money(given(Amount(Money(units: 90_000), isEstimate: true))) == "~90k")
    #expect(words.share(given(Percent(tenThousandths: 25_000))) == "2.5%")
    #expect(words.limit(given(Limit.share(Percent(8)))) == "8%")
    #expect(words.limit(given(Limit.sum(Amount(Money(units: 1_500))))) == "1.5k")
    #expect(words.flag(given(true)) == "yes" && words.flag(given(false)) == "no")
    #expect(words.names(given([Name("Ana Ruiz"), Name("CFO")])) == "Ana Ruiz, CFO")
  }

  @Test("keep the parts of a date together, and say how little of it is known") func dates() throws {
    let day = DayRange(try #require(CalendarDay(iso: "2026-02-03")))
    #expect(words.date(given(.days(day))) == "3\u{A0}Feb\u{A0}2026")
    #expect(words.date(given(.days(try #require(DayRange(year: 2026, month: 2))))) == "Feb\u{A0}2026")
    #expect(words.date(given(.undated)) == "undated")
    #expect(words.date(given(.unknown)) == "unknown")
  }

  @Test(
    "leave the year of a day out where the notation has it last",
    arguments: [
      (Notation.DatePattern.dayMonthYear, "3\u{A0}Feb"), (.monthDayYear, "Feb\u{A0}3"), (.iso, "2026-02-03"),
      (.numeric, "03.02.2026"),
    ])
  func dayWithinYear(pattern: Notation.DatePattern, expected: String) throws {
    let words = Words(notation: Notation(date: pattern))
    let day = try #require(CalendarDay(iso: "2026-02-03"))
    #expect(words.dayWithinYear(DayRange(day)) == expected)
    #expect(words.dayWithinYear(try #require(DayRange(year: 2026, month: nil))) == "2026")
  }

  @Test("count, list and begin sentences") func sentences() {
    #expect([0, 1, 12, 13].map(Words.count) == ["no", "one", "twelve", "13"])
    #expect(Words.counted(1, "deal") == "1 deal" && Words.counted(0, "deal") == "0 deals")
    #expect(Words.counted(2, "move of its own", "moves of its own") == "2 moves of its own")
    #expect(Words.listed([]) == "" && Words.listed(["a"]) == "a")
    #expect(Words.listed(["a", "b"]) == "a and b" && Words.listed(["a", "b", "c"]) == "a, b and c")
    #expect(Words.prose("service-level") == "service level" && Words.prose("in_price") == "in price")
    #expect(Words.capitalised("été") == "Été" && Words.capitalised("") == "")
  }

  @Test(
    "round a share to a tenth, and nothing has no sign",
    arguments: [
      (-584, "−5.8%"), (-585, "−5.9%"), (40, "+0.4%"), (4, "0%"), (-4, "0%"), (5, "+0.1%"), (-300, "−3%"),
      (0, "0%"),
      (12_345, "+123.5%"),
    ])
  func shares(basisPoints: Int, expected: String) {
    #expect(Words.share(basisPoints: basisPoints, Notation()) == expected)
    #expect(
      Words.share(basisPoints: basisPoints, Notation(decimal: ",", group: "."))
        == String(expected.map { $0 == "." ? "," : $0 }))
  }

  @Test("keep the two signs of an estimate's movement apart") func signedAmounts() {
    let notation = Notation()
    #expect(notation.signed(Amount(Money(units: 153_000))) == "+153k")
    #expect(notation.signed(Amount(.zero)) == "0")
    #expect(notation.signed(Amount(Money(units: -90_000), isEstimate: true)) == "~\u{202F}−90k")
  }

  @Test("put a currency's sign before a sum in a sentence, or its code where nobody knows a sign")
  func siteMoney() throws {
    func money(_ currency: String) throws -> SiteMoney {
      let site = try assembleSite([
        SourceFile(
          path: "site.yml", bytes: Array("title: T\ncurrency: \(currency)\nas_of: 2026-06-30\n".utf8))
      ])
      return SiteMoney(site.facts)
    }
    #expect(try money("EUR").inSentence(Money(units: -260_000)) == "−€260k")
    #expect(try money("GBP").inSentence(Amount(Money(units: 1_500_000), isEstimate: true)) == "~£1.50m")
    #expect(try money("NOK").inSentence(Money(units: 2_000_000)) == "NOK\u{A0}2.00m")
    #expect(try money("USD").moved(Amount(Money(units: 40_000))) == "+40k")
    #expect(try money("USD").column(Amount(.zero)) == "")
  }
}
