/// A sum of money in a currency that its surroundings name, exact to a ten-thousandth of the unit.
public struct Money: Hashable, Comparable, Sendable {
  /// Ten-thousandths of the currency's unit: `4.8m` is 48,000,000,000.
  public let tenThousandths: Int64

  public static let perUnit: Int64 = 10_000
  public static let zero = Money(tenThousandths: 0)

  public init(tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  public init(units: Int64) {
    tenThousandths = units * Money.perUnit
  }

  public static func < (a: Money, b: Money) -> Bool { a.tenThousandths < b.tenThousandths }

  /// The least amount has no opposite, and turns into the greatest.
  public static prefix func - (a: Money) -> Money {
    Money(tenThousandths: a.tenThousandths == .min ? .max : -a.tenThousandths)
  }

  public var magnitude: Money { tenThousandths < 0 ? -self : self }

  /// The sum; the reader bounds each amount at a thousand trillion cents, so a portfolio's sums stay in range
  /// and one that doesn't sticks at the greatest amount rather than wrapping round.
  public static func + (a: Money, b: Money) -> Money {
    let (sum, overflow) = a.tenThousandths.addingReportingOverflow(b.tenThousandths)
    guard overflow else { return Money(tenThousandths: sum) }
    return Money(tenThousandths: a.tenThousandths < 0 ? .min : .max)
  }

  public static func - (a: Money, b: Money) -> Money { a + -b }
  public static func += (a: inout Money, b: Money) { a = a + b }
}

/// Money as a dossier gives it: exact, or an estimate (`~120k`) that stands for the figure give or take 10%.
public struct Amount: Hashable, Sendable {
  public let money: Money
  public let isEstimate: Bool

  public init(_ money: Money, isEstimate: Bool = false) {
    self.money = money
    self.isEstimate = isEstimate
  }

  public static func + (a: Amount, b: Amount) -> Amount {
    Amount(a.money + b.money, isEstimate: a.isEstimate || b.isEstimate)
  }

  public static func - (a: Amount, b: Amount) -> Amount { a + -b }
  public static func += (a: inout Amount, b: Amount) { a = a + b }

  public static prefix func - (a: Amount) -> Amount { Amount(-a.money, isEstimate: a.isEstimate) }

  public var magnitude: Amount { Amount(money.magnitude, isEstimate: isEstimate) }
}

/// A share in hundredths, exact to a ten-thousandth of a per cent: `2.5%` is 25,000.
public struct Percent: Hashable, Comparable, Sendable {
  public let tenThousandths: Int64

  public init(tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  public init(_ whole: Int64) {
    tenThousandths = whole * 10_000
  }

  public static func < (a: Percent, b: Percent) -> Bool { a.tenThousandths < b.tenThousandths }
}

/// How far someone may go: a share of the first offer, or a sum.
public enum Limit: Hashable, Sendable {
  case share(Percent)
  case sum(Amount)
}
