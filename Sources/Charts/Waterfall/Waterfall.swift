/// The way a value went: levels, and between them the movements that lead from one to the next.
///
/// Levels are upright strokes and only movements are bars, so the scale need not start at nought.
public struct Waterfall: Sendable {
  /// A value that the way passes through, such as the first offer.
  public struct Level: Sendable {
    public var name: String
    /// In any unit, the same for the whole picture.
    public var value: Int
    /// The value in print, such as `4.80m`.
    public var amount: String

    public init(name: String, value: Int, amount: String) {
      self.name = name
      self.value = value
      self.amount = amount
    }
  }

  /// A movement: below nought it left, above nought it came.
  public struct Part: Sendable {
    public var kind: PartKind
    public var value: Int
    public var amount: String
    /// What it was, such as `traded: c1 c3`.
    public var label: String

    public init(kind: PartKind, value: Int, amount: String, label: String) {
      self.kind = kind
      self.value = value
      self.amount = amount
      self.label = label
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

  /// The movements between one level and the next.
  public struct Step: Sendable {
    public var name: String
    public var parts: [Part]

    public init(name: String, parts: [Part]) {
      self.name = name
      self.parts = parts
    }
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

  public var levels: [Level]
  /// The step at index *i* leads from level *i* to level *i* + 1; steps past the last level are not drawn.
  public var steps: [Step]
  public var walkAway: Line?

  public init(levels: [Level], steps: [Step], walkAway: Line? = nil) {
    self.levels = levels
    self.steps = steps
    self.walkAway = walkAway
  }
}
