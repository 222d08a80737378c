/// A strip with everything in its place: stage names above, one line, bars on either side of it.
struct StripLayout {
  static let height = 62
  private static let axis = 39
  private static let barLength = 20
  private static let barWidth = 4

  let widths = WidthRange(least: 300, greatest: 2_000)
  private let strip: LifecycleStrip
  private let days: ClosedRange<Int>
  private let bands: [(start: Share, end: Share)]
  private let bars: [(entry: Lifecycle.Entry, left: Edge)]

  let labels: [PlacedLabel]

  init?(_ strip: LifecycleStrip) {
    guard let first = strip.stages.map(\.days.lowerBound).min(),
      let last = strip.stages.map(\.days.upperBound).max()
    else { return nil }
    let days = strip.days ?? first...last
    let widths = widths
    self.strip = strip
    self.days = days
    let stages = strip.stages.enumerated()
      .sorted { ($0.element.days.lowerBound, $0.offset) < ($1.element.days.lowerBound, $1.offset) }
      .map(\.element)
    let ends = stages.dropFirst().map(\.days.lowerBound) + [last]
    bands = zip(stages, ends).map { stage, end in
      let start = Self.place(of: stage.days.lowerBound, in: days)
      return (start, max(Self.place(of: end, in: days), start))
    }
    labels = Self.names(of: stages, over: bands, in: widths)
    let entries = strip.entries.filter { $0.gave != nil || $0.cameBack != nil }
      .map { (entry: $0, place: Self.place(of: $0.days, in: days)) }
      .enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    let shifts = Spreading.shifts(
      middles: entries.map { Edge(share: $0.place).position(at: widths.least) / 10_000 },
      widths: entries.map { _ in Self.barWidth + 1 }, room: widths.least)
    bars = zip(entries, shifts).map { item, shift in
      (item.entry, Edge(share: item.place, offset: shift - Self.barWidth / 2))
    }
  }

  /// The names that have room, those of wide bands first: half a name tells nothing, and none is missed less.
  private static func names(
    of stages: [Lifecycle.Stage], over bands: [(start: Share, end: Share)], in widths: WidthRange
  ) -> [PlacedLabel] {
    let order = bands.indices.sorted {
      (bands[$1].end - bands[$1].start, $0) < (bands[$0].end - bands[$0].start, $1)
    }
    var names: [PlacedLabel] = []
    for index in order {
      let name = PlacedLabel(
        stages[index].name, .date, at: Edge(share: bands[index].start, offset: 3), baseline: 12)
      if widths.contains(name.box), names.allSatisfy({ name.box.isClear(of: $0.box, in: widths) }) {
        names.append(name)
      }
    }
    return names
  }

  private static func place(of day: Int, in days: ClosedRange<Int>) -> Share {
    Share(Double(day) - Double(days.lowerBound), of: Double(days.upperBound) - Double(days.lowerBound))
  }

  private static func place(of range: ClosedRange<Int>, in days: ClosedRange<Int>) -> Share {
    place(of: range.lowerBound, in: days).midpoint(to: place(of: range.upperBound, in: days))
  }

  func svg(_ label: ChartLabel) -> String {
    draw(
      picture: .strip, height: Self.height, label: label,
      hasLinks: strip.entries.contains { $0.href != nil }
    ) { svg in
      for (index, band) in bands.enumerated() {
        if index % 2 == 0 {
          svg.element(
            "rect",
            [
              .share("x", band.start), .share("width", band.end - band.start), .text("height", "100%"),
              .marked(.band),
            ])
        }
      }
      for label in labels { label.draw(in: &svg) }
      let now = strip.asOf.map { Self.place(of: $0.day, in: days) }
      if let now { svg.upright([.asOf], at: Edge(share: now), from: 16, to: Self.height) }
      let start = bands.map(\.start).min() ?? .none
      let end = bands.map(\.end).max() ?? .whole
      let turn = min(max(now ?? end, start), end)
      svg.level(.axis, from: start, to: turn, at: Self.axis)
      if turn < end { svg.level(.axis, planned: true, from: turn, to: end, at: Self.axis) }
      let scale = LedgerScale(strip.entries, fullLength: Self.barLength, unpricedLength: 8)
      for bar in bars {
        LedgerBar(width: Self.barWidth, left: bar.left, axis: Self.axis, scale: scale)
          .draw(bar.entry, in: &svg)
      }
      for milestone in strip.milestones {
        svg.link(to: nil, words: milestone.name) { svg in
          svg.sign(
            .spark, milestone.isPlanned ? [.milestone, .planned] : [.milestone],
            at: Edge(share: Self.place(of: milestone.days, in: days)), height: Self.axis)
        }
      }
    }
  }
}
