/// What all rows of a timeline share: the widths it must hold for, its stages in order, and its scale.
struct TimelinePlot {
  static let gutter = 112
  static let leastWidth = 700

  let widths = WidthRange(least: leastWidth - gutter, greatest: 2_000)
  let stages: [Lifecycle.Stage]
  let scale: TimeScale

  init(_ timeline: LifecycleTimeline) {
    stages = timeline.stages.enumerated()
      .sorted { ($0.element.days.lowerBound, $0.offset) < ($1.element.days.lowerBound, $1.offset) }
      .map(\.element)
    let notable = Set(timeline.notableDays).sorted()
    var firstDays = stages.map(\.days.lowerBound)
    if let earliest = notable.first { firstDays[0] = min(firstDays[0], earliest) }
    let last = stages.reduce(firstDays[0]) { max($0, $1.days.upperBound) }
    firstDays.append(max(last, notable.last ?? last))
    let minimums = stages.map { stage in
      let words = max(TextStyle.stage.width(of: stage.name), TextStyle.plain.width(of: stage.caption)) + 14
      return Share(Double(words), of: Double(Self.leastWidth - Self.gutter))
    }
    let weights = stages.indices.map { index in
      let days = firstDays[index]..<max(firstDays[index + 1], firstDays[index])
      let marks = timeline.labelledDays.reduce(0) { $0 + (days.contains($1) ? 1 : 0) }
      let weeks = days.count / 7 + 1
      return 2 + marks + (Int.bitWidth - weeks.leadingZeroBitCount)
    }
    scale = TimeScale(
      firstDays: firstDays, boundaries: StageShares.boundaries(weights: weights, minimums: minimums),
      notable: notable, asOf: timeline.asOf?.day)
  }

  /// How many pixels of a band can hold words at the least width.
  func room(in band: TimeScale.Band) -> Int {
    (band.end - band.start).hundredths * widths.least / 10_000 - 8
  }

  /// The name of a row, in the gutter at the picture's left.
  func rowName(_ text: String, _ style: TextStyle = .plain, baseline: Int) -> PlacedLabel {
    PlacedLabel(
      style.shorten(text, to: Self.gutter - 6), style, at: Edge(share: .none, offset: -Self.gutter),
      baseline: baseline)
  }
}

extension LifecycleTimeline {
  /// The days of what carries a label, which is what needs room.
  fileprivate var labelledDays: [Int] {
    entries.map(\.days.lowerBound) + milestones.map(\.days.lowerBound) + behaviours.map(\.days.lowerBound)
      + events.map(\.days.lowerBound) + pins.map(\.day)
  }

  /// Every day on which something is drawn.
  fileprivate var notableDays: [Int] {
    let spans = laneGroups.flatMap { $0.lanes.flatMap { $0.spans.map(\.days) } }
    let ranges =
      entries.map(\.days) + milestones.map(\.days) + behaviours.map(\.days) + events.map(\.days) + spans
    return ranges.flatMap { [$0.lowerBound, $0.upperBound] } + pins.map(\.day) + (asOf.map { [$0.day] } ?? [])
  }
}
