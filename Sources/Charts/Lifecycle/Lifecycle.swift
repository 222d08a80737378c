/// What the lifecycle pictures are drawn from: days, amounts and texts.
///
/// A day is a count of days since 1 January 1970. Where only the month is known, the days are the month's
/// first to its last; a known day is a range of one. Texts are printed as given. An `href` makes a link.
public enum Lifecycle {
  /// A band of time with a scale of its own, from its first day to the first day of the next stage.
  public struct Stage: Sendable {
    public var name: String
    /// Stands under the name, such as `133 days`.
    public var caption: String
    public var days: ClosedRange<Int>
    /// What the stage gave for nothing, such as `80k, and 120k waived`; empty when there is nothing to say.
    public var sum: String

    public init(name: String, caption: String, days: ClosedRange<Int>, sum: String = "") {
      self.name = name
      self.caption = caption
      self.days = days
      self.sum = sum
    }
  }

  /// A date of the lifecycle, such as the selection or the signature.
  public struct Milestone: Sendable {
    public var name: String
    public var days: ClosedRange<Int>
    public var isPlanned: Bool

    public init(name: String, days: ClosedRange<Int>, isPlanned: Bool = false) {
      self.name = name
      self.days = days
      self.isPlanned = isPlanned
    }
  }

  /// The day that the picture is drawn for; what lies after it is a plan.
  public struct AsOf: Sendable {
    public var day: Int
    /// Stands beside the line, such as `today, 15 Apr 2026`.
    public var text: String

    public init(day: Int, text: String) {
      self.day = day
      self.text = text
    }
  }
}
