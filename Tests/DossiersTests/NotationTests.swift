import Testing

@testable import Dossiers

@Suite("Money, shares and days are printed at a glance") struct NotationTests {
  private let point = Notation()
  private let comma = Notation(decimal: ",", group: ".", date: .numeric)

  @Test(
    arguments: [
      (0, "0"), (850, "850"), (999, "999"), (1_000, "1k"), (1_050, "1.1k"), (9_949, "9.9k"), (9_950, "10k"),
      (10_000, "10k"), (10_499, "10k"), (10_500, "11k"), (999_499, "999k"), (999_500, "1.00m"),
      (1_000_000, "1.00m"),
      (4_514_999, "4.51m"), (4_515_000, "4.52m"), (999_499_999, "999.50m"), (999_500_000, "1.00bn"),
      (1_234_000_000_000, "1234.00bn"),
    ] as [(Int64, String)])
  func anAmountIsShortenedWhereItsUnitChanges(_ units: Int64, _ printed: String) {
    #expect(point.brief(Money(units: units)) == printed)
    #expect(comma.brief(Money(units: units)) == String(printed.map { $0 == "." ? "," : $0 }))
    if units > 0 { #expect(point.brief(Money(units: -units)) == "−\(printed)") }
  }

  @Test func partsOfAUnitShowBelowAThousandAlone() {
    #expect(point.brief(Money(tenThousandths: 12_500)) == "1.25")
    #expect(point.brief(Money(tenThousandths: 12_000)) == "1.2")
    #expect(comma.brief(Money(tenThousandths: 8_500_050)) == "850,01")
  }

  @Test func whatRoundsToNothingHasNoSign() {
    #expect(point.brief(Money(tenThousandths: -49)) == "0")
    #expect(point.brief(Money(tenThousandths: -50)) == "−0.01")
    #expect(point.share(Money(units: -1), of: Money(units: 100_000)) == "0%")
  }

  @Test func anEstimateIsMarkedBeforeItsSign() {
    #expect(point.brief(amount(90_000, isEstimate: true)) == "~90k")
    #expect(point.brief(amount(-90_000, isEstimate: true)) == "~−90k")
    #expect(point.brief(amount(90_000)) == "90k")
  }

  @Test(
    arguments: [
      (58, 1_000, "5.8%"), (300, 1_000, "30%"), (1, 3, "33.3%"), (2, 3, "66.7%"), (0, 7, "0%"),
      (1, 100_000, "0%"),
      (-58, 1_000, "−5.8%"), (58, -1_000, "−5.8%"), (-58, -1_000, "5.8%"), (5, 0, "–"), (3, 2, "150%"),
    ] as [(Int64, Int64, String)])
  func aShareHasATenthAndNoNeedlessNought(_ part: Int64, _ whole: Int64, _ printed: String) {
    #expect(point.share(Money(units: part), of: Money(units: whole)) == printed)
  }

  @Test func aPercentageKeepsUpToTwoDecimals() {
    #expect(point.percent(Percent(60)) == "60%")
    #expect(point.percent(Percent(tenThousandths: 25_000)) == "2.5%")
    #expect(comma.percent(Percent(tenThousandths: 12_500)) == "1,25%")
  }

  @Test func moneyInFullIsGrouped() {
    #expect(point.full(Money(units: 4_800_000)) == "4,800,000")
    #expect(point.full(Money(tenThousandths: 12_345_000)) == "1,234.50")
    #expect(comma.full(Money(tenThousandths: -12_345_678)) == "−1.234,5678")
    #expect(point.grouped(-1_000) == "−1,000" && point.grouped(999) == "999" && point.grouped(0) == "0")
  }

  @Test(
    arguments: [
      (Notation.DatePattern.dayMonthYear, "3 Feb 2026", "Feb 2026"),
      (.monthDayYear, "Feb 3, 2026", "Feb 2026"),
      (.iso, "2026-02-03", "2026-02"), (.numeric, "03.02.2026", "Feb 2026"),
    ])
  func aDayFollowsTheSitesPattern(_ pattern: Notation.DatePattern, _ day: String, _ month: String) throws {
    let notation = Notation(date: pattern)
    let date = try #require(CalendarDay(iso: "2026-02-03"))
    #expect(notation.day(date) == day && notation.day(DayRange(date)) == day)
    #expect(notation.day(try #require(DayRange(year: 2026, month: 2))) == month)
    #expect(notation.day(try #require(DayRange(year: 2026, month: nil))) == "2026")
  }
}
