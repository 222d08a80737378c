/// A deal's life on one line: stages with a scale each, dates, what was given and what came back, what the
/// buyer did, findings, and lanes of bars.
///
/// The picture is as wide as its container and holds from 700 pixels up: no two labels meet, none leaves it.
/// It stands on the page's `ChartDefinitions` and on the classes of `ChartClass`.
public struct LifecycleTimeline: Sendable {
  public var stages: [Lifecycle.Stage]
  public var milestones: [Lifecycle.Milestone]
  public var entries: [Lifecycle.Entry]
  public var packages: [Lifecycle.Package]
  public var behaviours: [Lifecycle.Behaviour]
  public var events: [Lifecycle.Event]
  public var pins: [Lifecycle.Pin]
  public var laneGroups: [Lifecycle.LaneGroup]
  public var asOf: Lifecycle.AsOf?

  public init(
    stages: [Lifecycle.Stage], milestones: [Lifecycle.Milestone] = [], entries: [Lifecycle.Entry] = [],
    packages: [Lifecycle.Package] = [], behaviours: [Lifecycle.Behaviour] = [],
    events: [Lifecycle.Event] = [], pins: [Lifecycle.Pin] = [], laneGroups: [Lifecycle.LaneGroup] = [],
    asOf: Lifecycle.AsOf? = nil
  ) {
    self.stages = stages
    self.milestones = milestones
    self.entries = entries
    self.packages = packages
    self.behaviours = behaviours
    self.events = events
    self.pins = pins
    self.laneGroups = laneGroups
    self.asOf = asOf
  }

  /// The picture as an `<svg>` element; empty when there is no stage to draw.
  public func svg(_ label: ChartLabel) -> String {
    guard !stages.isEmpty else { return "" }
    return TimelineLayout(self).svg(label)
  }
}
