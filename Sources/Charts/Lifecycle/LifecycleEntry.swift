extension Lifecycle {
  /// One line of a ledger: what was given hangs below the line of time, what came back stands above it.
  public struct Entry: Sendable {
    /// The short name that the page's ledger uses, such as `c1`.
    public var label: String
    public var days: ClosedRange<Int>
    public var gave: Mark?
    public var cameBack: Mark?
    /// The label of the package that this entry belongs to.
    public var package: String?
    public var href: String?

    public init(
      label: String, days: ClosedRange<Int>, gave: Mark? = nil, cameBack: Mark? = nil,
      package: String? = nil, href: String? = nil
    ) {
      self.label = label
      self.days = days
      self.gave = gave
      self.cameBack = cameBack
      self.package = package
      self.href = href
    }
  }

  /// Entries that were agreed as one: a frame joins their marks, and one label a side stands for them all.
  public struct Package: Sendable {
    public var label: String
    /// The sum of what was given, such as `~170k`; empty when it cannot be told.
    public var gave: String
    public var cameBack: String
    public var href: String?

    public init(label: String, gave: String, cameBack: String, href: String? = nil) {
      self.label = label
      self.gave = gave
      self.cameBack = cameBack
      self.href = href
    }
  }

  /// A bar on the line of time, as long as its value.
  public struct Mark: Sendable {
    /// The amount in print, such as `150k`.
    public var amount: String
    /// In any unit, the same for all marks of a picture; no value draws a hollow mark of fixed length.
    public var value: Int?
    public var kind: MarkKind
    /// Draws a whisker at the end of the bar.
    public var isEstimate: Bool

    public init(amount: String, value: Int?, kind: MarkKind, isEstimate: Bool = false) {
      self.amount = amount
      self.value = value
      self.kind = kind
      self.isEstimate = isEstimate
    }
  }

  /// On what terms something moved, told by fill: pale, solid, hatched or hollow.
  public enum MarkKind: String, Sendable, CaseIterable {
    case traded
    case forNothing = "for nothing"
    case waived = "for nothing, waived"
    case unpriced = "not priced"
  }
}
