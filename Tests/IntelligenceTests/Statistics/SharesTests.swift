import Intelligence
import Testing

// The figures were computed beforehand with SciPy 1.17.1 and statsmodels 0.15.0, by what stands above each table.

@Suite("Shares") struct SharesTests {
  /// `statsmodels.stats.proportion.proportion_confint(count, total, method="wilson")`
  private static let intervals: [(count: Int, total: Int, low: Double, high: Double)] = [
    (0, 4, 0, 0.4898908365), (0, 5, 0, 0.4344824648), (5, 5, 0.5655175352, 1),
    (3, 14, 0.0757138671, 0.4758923059), (7, 11, 0.3538011745, 0.8483352890),
    (1, 3, 0.0614919447, 0.7923403992), (50, 100, 0.4038315304, 0.5961684696),
    (2_500, 10_000, 0.2416101932, 0.2585818060),
  ]

  @Test("have Wilson's interval", arguments: intervals.indices)
  func wilson(index: Int) {
    let known = Self.intervals[index]
    let interval = Proportion(known.count, of: known.total).interval
    #expect(abs(interval.lowerBound - known.low) < 1e-9)
    #expect(abs(interval.upperBound - known.high) < 1e-9)
  }

  @Test("of no cases may be anything") func noCases() {
    #expect(Proportion(0, of: 0).share == nil)
    #expect(Proportion(0, of: 0).interval == 0...1)
  }

  @Test("of none and of all reach the ends exactly") func ends() {
    for total in 1...50 {
      #expect(Proportion(0, of: total).interval.lowerBound == 0)
      #expect(Proportion(total, of: total).interval.upperBound == 1)
    }
  }

  /// `scipy.stats.fisher_exact([[a, m - a], [b, n - b]]).pvalue` of a of m against b of n
  private static let probabilities: [(a: Int, m: Int, b: Int, n: Int, probability: Double)] = [
    (4, 4, 0, 4, 0.0285714285714), (5, 5, 0, 5, 0.00793650793651), (7, 11, 3, 14, 0.0486236370979),
    (1, 10, 1, 10, 1), (0, 6, 0, 9, 1), (8, 10, 1, 10, 0.00547749464158),
    (3, 5, 20, 80, 0.119860919847), (12, 40, 30, 60, 0.0629341257263),
    (2_600, 5_000, 2_400, 5_000, 6.87726439489e-05), (9, 9, 2, 7, 0.00480769230769),
  ]

  @Test("are told apart by Fisher's exact test", arguments: probabilities.indices)
  func fisher(index: Int) {
    let known = Self.probabilities[index]
    let (one, other) = (Proportion(known.a, of: known.m), Proportion(known.b, of: known.n))
    #expect(abs(testExactly(one, against: other) / known.probability - 1) < 1e-9)
    #expect(abs(testExactly(other, against: one) / known.probability - 1) < 1e-9)
  }

  @Test("are the same as none, for all that is known") func againstNothing() {
    #expect(testExactly(Proportion(3, of: 5), against: Proportion(0, of: 0)) == 1)
  }

  /// `statsmodels.stats.multitest.multipletests([0.01, 0.04, 0.03, 0.005, 0.5, 0.03], method="holm")[1]`
  @Test("tested together are corrected by Holm's method") func holm() {
    let adjusted = adjustForMany([0.01, 0.04, 0.03, 0.005, 0.5, 0.03])
    for (one, other) in zip(adjusted, [0.05, 0.12, 0.12, 0.03, 0.5, 0.12]) {
      #expect(abs(one - other) < 1e-12)
    }
    #expect(adjustForMany([]) == [])
    #expect(adjustForMany([0.7, 0.8]) == [1, 1])
  }

  private let apart = (Proportion(5, of: 5), Proportion(0, of: 5))
  private let alike = (Proportion(3, of: 6), Proportion(4, of: 7))

  @Test("differ clearly where chance would hardly bring it about") func clear() {
    #expect(compareShares([apart]) == [.clear])
    #expect(compareShares([alike, apart]) == [.notClear, .clear])
  }

  @Test("that differ alone may not differ among many") func many() {
    // 1 in 126 comes to 7 in 126 among seven, which is more than one in twenty.
    #expect(compareShares([apart] + Array(repeating: alike, count: 5)).first == .clear)
    #expect(compareShares([apart] + Array(repeating: alike, count: 6)).first == .notClear)
  }

  @Test("of fewer than five cases are not compared, and correct nothing") func tooFew() {
    let few = (Proportion(4, of: 4), Proportion(0, of: 40))
    #expect(compareShares([few]) == [.tooFewToTell])
    #expect(compareShares([apart] + Array(repeating: few, count: 20)).first == .clear)
  }
}
