/// A timeline with everything in its place, ready to be drawn: rows from top to bottom, each below the last.
struct TimelineLayout {
  let plot: TimelinePlot
  private let timeline: LifecycleTimeline
  private let header: TimelineHeader
  private let milestones: TimelineMilestones
  private let answers: TimelineAnswers
  private let ledger: TimelineLedger
  private let sums: TimelineSums
  private let pins: TimelinePins
  private let lanes: TimelineLanes
  let height: Int

  init(_ timeline: LifecycleTimeline) {
    self.timeline = timeline
    plot = TimelinePlot(timeline)
    header = TimelineHeader(timeline, in: plot)
    milestones = TimelineMilestones(timeline.milestones, top: header.bottom + 2, in: plot)
    answers = TimelineAnswers(timeline, top: milestones.bottom + 4, in: plot)
    ledger = TimelineLedger(timeline, leaders: milestones.leaders, top: answers.bottom, in: plot)
    sums = TimelineSums(top: ledger.bottom, in: plot)
    pins = TimelinePins(timeline.pins, top: sums.bottom, in: plot)
    lanes = TimelineLanes(timeline.laneGroups, top: pins.bottom, in: plot)
    height = lanes.bottom + 6
  }

  /// Every text of the plot with the area it takes.
  var labels: [PlacedLabel] {
    header.labels + milestones.labels + answers.labels + ledger.labels + sums.labels + pins.labels
      + lanes.labels
  }

  /// The names of the rows, in the gutter at the left.
  var rowNames: [PlacedLabel] {
    var names = header.rowNames
    if !timeline.milestones.isEmpty { names.append(milestones.rowName) }
    if !answers.labels.isEmpty { names.append(answers.rowName) }
    names += ledger.rowNames
    if !sums.labels.isEmpty { names.append(sums.rowName) }
    if !timeline.pins.isEmpty { names.append(pins.rowName) }
    return names + lanes.rowNames
  }

  func svg(_ label: ChartLabel) -> String {
    draw(picture: .lifecycle, height: height, label: label, hasLinks: timeline.hasLinks) { svg in
      for (index, band) in plot.scale.bands.enumerated() where index % 2 == 0 {
        svg.element(
          "rect",
          [
            .share("x", band.start), .share("width", band.end - band.start), .pixels("height", height),
            .marked(.band),
          ])
      }
      for name in rowNames { name.draw(in: &svg) }
      milestones.drawLeaders(to: ledger.axis, in: &svg)
      if let asOf = timeline.asOf { header.drawAsOf(asOf, to: height, in: plot, svg: &svg) }
      header.draw(in: &svg)
      answers.draw(in: plot, svg: &svg)
      ledger.drawAxis(asOf: timeline.asOf, in: plot, svg: &svg)
      ledger.draw(in: plot, svg: &svg)
      milestones.drawSigns(on: ledger.axis, in: plot, svg: &svg)
      for sum in sums.labels { sum.draw(in: &svg) }
      if !timeline.pins.isEmpty { pins.draw(asOf: timeline.asOf, in: plot, svg: &svg) }
      lanes.draw(in: &svg)
    }
  }
}

extension LifecycleTimeline {
  fileprivate var hasLinks: Bool {
    entries.contains { $0.href != nil } || pins.contains { $0.href != nil }
      || behaviours.contains { $0.href != nil } || events.contains { $0.href != nil }
      || laneGroups.contains { $0.lanes.contains { $0.spans.contains { $0.href != nil } } }
  }
}
