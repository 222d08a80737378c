/// A deal's life in one line, to one scale of time: for a row of a table or a list of deals.
///
/// It holds from 300 pixels up. Bars have no labels of their own, as the row says what matters in words.
public struct LifecycleStrip: Sendable {
  public var stages: [Lifecycle.Stage]
  public var milestones: [Lifecycle.Milestone]
  public var entries: [Lifecycle.Entry]
  public var asOf: Lifecycle.AsOf?
  /// The days from the strip's left to its right, so that several strips share a scale; those of the stages
  /// where none are given.
  public var days: ClosedRange<Int>?

  public init(
    stages: [Lifecycle.Stage], milestones: [Lifecycle.Milestone] = [], entries: [Lifecycle.Entry] = [],
    asOf: Lifecycle.AsOf? = nil, days: ClosedRange<Int>? = nil
  ) {
    self.stages = stages
    self.milestones = milestones
    self.entries = entries
    self.asOf = asOf
    self.days = days
  }

  /// The strip as an `<svg>` element; empty when there is no stage to draw.
  public func svg(_ label: ChartLabel) -> String {
    guard let layout = StripLayout(self) else { return "" }
    return layout.svg(label)
  }
}
