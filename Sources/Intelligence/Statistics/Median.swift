/// The middle of some numbers with the range that they come from; a median never stands without its n.
public struct Median: Hashable, Sendable {
  public let least: Int
  /// Of an even count, the lower of the two in the middle, so that it is a case that happened.
  public let middle: Int
  public let greatest: Int
  public let count: Int

  init(least: Int, middle: Int, greatest: Int, count: Int) {
    self.least = least
    self.middle = middle
    self.greatest = greatest
    self.count = count
  }

  /// Nil for fewer than three: those are listed, and nothing is computed.
  public init?(of numbers: [Int]) {
    guard numbers.count >= 3 else { return nil }
    let sorted = numbers.sorted()
    least = sorted[0]
    middle = sorted[(sorted.count - 1) / 2]
    greatest = sorted[sorted.count - 1]
    count = sorted.count
  }
}
