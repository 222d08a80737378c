/// So many cases of so many, and how far the share behind them may lie from theirs.
public struct Proportion: Hashable, Sendable {
  public var count: Int
  /// Never less than `count`.
  public var total: Int

  public init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// From 0 to 1; nil of no cases.
  public var share: Double? { total == 0 ? nil : Double(count) / Double(total) }

  /// The 95% interval of the share by Wilson's score method, without correction for continuity; from 0 to 1.
  ///
  /// It keeps close to its 95% where the cases are few and the share is near none or all, where the interval that
  /// textbooks begin with does not. Source: E. B. Wilson, "Probable inference, the law of succession, and statistical
  /// inference", Journal of the American Statistical Association 22 (1927), 209–212; recommended for small samples by
  /// L. D. Brown, T. T. Cai and A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16
  /// (2001), 101–133.
  public var interval: ClosedRange<Double> {
    guard let share else { return 0...1 }
    let n = Double(total)
    let z2 = Self.z * Self.z
    let middle = share + z2 / (2 * n)
    let reach = Self.z * (share * (1 - share) / n + z2 / (4 * n * n)).squareRoot()
    let width = 1 + z2 / n
    // Exact at both ends, where rounding would leave a trace.
    return (count == 0 ? 0 : (middle - reach) / width)...(count == total ? 1 : (middle + reach) / width)
  }

  /// Between minus and plus this lie 95% of a normal distribution.
  private static let z = 1.959963984540054
}
