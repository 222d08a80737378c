/// The way a value went: levels, and between them the movements that lead from one to the next.
///
/// Levels are upright strokes and only movements are bars, so the scale need not start at nought.
public struct Waterfall: Sendable {
  /// A movement: below nought it left, above nought it came.
  public struct Part: Sendable {
    public var kind: PartKind
    /// In the unit of the levels.
    public var value: Int

    public init(kind: PartKind, value: Int) {
      self.kind = kind
      self.value = value
    }
  }

  /// What kind of movement a part is. The two *beyond the price* stand beside the way and do not move it.
  public enum PartKind: String, Sendable, CaseIterable {
    case traded
    case forNothing = "for-nothing"
    case waived
    case unexplained
    case growthPaid = "growth-paid"
    case headroom
    case beyondPrice = "beyond-price"
    case beyondPriceTraded = "beyond-price-traded"

    var movesTheWay: Bool { self != .beyondPrice && self != .beyondPriceTraded }
  }

  /// A line across the whole picture, such as the walk-away.
  public struct Line: Sendable {
    public var value: Int
    /// Such as `walk-away 4.20m`.
    public var text: String

    public init(value: Int, text: String) {
      self.value = value
      self.text = text
    }
  }

  /// The values that the way passes through, such as the first offer, in any unit.
  public var levels: [Int]
  /// The movements at index *i* lead from level *i* to level *i* + 1; those past the last level are not drawn.
  public var steps: [[Part]]
  public var walkAway: Line?

  public init(levels: [Int], steps: [[Part]], walkAway: Line? = nil) {
    self.levels = levels
    self.steps = steps
    self.walkAway = walkAway
  }
}
