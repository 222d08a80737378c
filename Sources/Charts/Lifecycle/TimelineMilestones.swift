/// The dates of the lifecycle: labels in lanes like stairs, each with a line down to its sign on the axis.
struct TimelineMilestones {
  private struct Placed {
    var milestone: Lifecycle.Milestone
    var label: PlacedLabel

    var place: Share { label.position.share }
  }

  private static let laneHeight = 15

  let rowName: PlacedLabel
  let bottom: Int
  private let placed: [Placed]

  var labels: [PlacedLabel] { placed.map(\.label) }
  var leaders: [Share] { placed.map(\.place) }

  init(_ milestones: [Lifecycle.Milestone], top: Int, in plot: TimelinePlot) {
    rowName = plot.rowName("Dates", baseline: top + 18)
    let wishes = milestones.enumerated().map { index, milestone in
      let edge = Edge(share: plot.scale.place(of: milestone.days))
      let text = TextStyle.date.shorten(milestone.name, to: plot.widths.least / 2 - 8)
      var label = PlacedLabel(
        text, .date, at: edge + 4, baseline: top + 18, isPlanned: milestone.isPlanned)
      if !plot.widths.contains(label.box) {
        label.position = edge - 4
        label.anchor = .end
      }
      return (index: index, placed: Placed(milestone: milestone, label: label))
    }.sorted { ($0.placed.place, $0.index) < ($1.placed.place, $1.index) }.map(\.placed)

    // Labels that stand left of their line go first, from the right: each then leaves the lanes below free
    // for its neighbour, as the others do in the other direction.
    var placed: [Placed] = []
    let leftward = wishes.filter { $0.label.anchor == .end }.reversed()
    for var wish in leftward + wishes.filter({ $0.label.anchor == .start }) {
      wish.label = Self.firstFreeLane(for: wish.label, among: placed.map(\.label), in: plot)
      placed.append(wish)
    }
    self.placed = placed
    bottom = placed.reduce(top) { max($0, $1.label.baseline + 6) }
  }

  /// The first lane in which the label meets no other and no line crosses a label; when lines leave no such
  /// lane, the first in which it meets no other.
  private static func firstFreeLane(
    for label: PlacedLabel, among placed: [PlacedLabel], in plot: TimelinePlot
  ) -> PlacedLabel {
    var lenient: PlacedLabel?
    for lane in 0...placed.count {
      let candidate = label.moved(down: lane * laneHeight)
      guard placed.allSatisfy({ candidate.box.isClear(of: $0.box, in: plot.widths) }) else { continue }
      if placed.allSatisfy({ doNotCross(candidate, $0, in: plot) && doNotCross($0, candidate, in: plot) }) {
        return candidate
      }
      if lenient == nil { lenient = candidate }
    }
    return lenient ?? label.moved(down: (placed.count + 1) * laneHeight)
  }

  private static func doNotCross(_ leader: PlacedLabel, _ label: PlacedLabel, in plot: TimelinePlot) -> Bool {
    let place = Edge(share: leader.position.share)
    let line = Box(left: place, right: place + 1, top: leader.box.top, bottom: Int.max)
    return leader.position.share == label.position.share || line.isClear(of: label.box, in: plot.widths)
  }

  func drawLeaders(to axis: Int, in svg: inout SVGWriter) {
    for item in placed {
      let classes: [ChartClass] = item.milestone.isPlanned ? [.leader, .planned] : [.leader]
      svg.upright(classes, at: Edge(share: item.place), from: item.label.box.top, to: axis)
    }
  }

  func drawSigns(on axis: Int, in plot: TimelinePlot, svg: inout SVGWriter) {
    for item in placed {
      svg.link(to: nil, words: item.milestone.name) { svg in
        item.label.draw(in: &svg)
        if item.milestone.days.count > 1 {
          svg.range(item.milestone.days, at: axis, in: plot)
        } else {
          svg.sign(
            .diamond, item.milestone.isPlanned ? [.milestone, .planned] : [.milestone],
            at: Edge(share: item.place), height: axis)
        }
      }
    }
  }
}

extension SVGWriter {
  /// A dashed box on the axis over the days of which one is meant.
  mutating func range(_ days: ClosedRange<Int>, at axis: Int, in plot: TimelinePlot) {
    let start = plot.scale.place(of: days.lowerBound)
    element(
      "rect",
      [
        .share("x", start), .pixels("y", axis - 4),
        .share("width", plot.scale.place(of: days.upperBound) - start), .pixels("height", 8), .marked(.range),
      ])
  }
}
