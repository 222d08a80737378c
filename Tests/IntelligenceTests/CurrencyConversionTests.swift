import ControlGaps
import Dossiers
import Intelligence
import Testing

private let conversion = CurrencyConversion(
  to: "EUR", at: ExchangeRates(millionths: ["NOK": 86_000, "USD": 500_000, "GBP": 1_190_000]))

@Test("Money of the site's own currency stays as it is")
func ownCurrency() {
  #expect(conversion.convert(Money(units: 7), from: "EUR") == Money(units: 7))
}

@Test("A foreign amount is worth its rate")
func foreignCurrency() {
  #expect(conversion.convert(Money(units: 1_000), from: "GBP") == Money(units: 1_190))
  #expect(conversion.convert(-Money(units: 1_000), from: "NOK") == -Money(units: 86))
}

@Test("Half a ten-thousandth is rounded to the even neighbour", arguments: [(1, 0), (3, 2), (5, 2), (7, 4)])
func halfToEven(foreign: Int64, own: Int64) {
  #expect(
    conversion.convert(Money(tenThousandths: foreign), from: "USD") == Money(tenThousandths: own))
  #expect(
    conversion.convert(Money(tenThousandths: -foreign), from: "USD") == Money(tenThousandths: -own))
}

@Test("Without a rate there is no amount")
func noRate() {
  #expect(!conversion.canConvert(from: "SEK"))
  #expect(conversion.convert(Money(units: 1), from: "SEK") == nil)
}

@Test("The greatest amount does not overflow")
func greatestAmount() {
  #expect(conversion.convert(Money(tenThousandths: .max), from: "GBP") == Money(tenThousandths: .max))
}

@Test("An estimate stays an estimate")
func estimate() {
  #expect(conversion.convert(Amount(Money(units: 2), isEstimate: true), from: "USD")?.isEstimate == true)
}
