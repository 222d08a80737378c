/// The line of time with what was given below it and what came back above it.
struct TimelineLedger {
  private let units: [LedgerUnit]
  private let scale: LedgerScale
  private let gave: LedgerLabels
  private let cameBack: LedgerLabels
  private let quietWords: [PlacedLabel]
  let axis: Int
  let bottom: Int
  let rowNames: [PlacedLabel]

  init(
    _ timeline: LifecycleTimeline, leaders: [Share], top: Int, in plot: TimelinePlot
  ) {
    units = LedgerUnit.units(of: timeline, in: plot)
    scale = LedgerScale(timeline.entries, fullLength: 86, unpricedLength: 20)
    let asOf = timeline.asOf.map { [plot.scale.place(of: $0.day)] } ?? []
    let signs = leaders.map { Self.line(at: $0, halfWidth: 6, to: 8) }
    gave = Self.labels(
      on: .gave, of: units, scale: scale, signs: signs, avoided: asOf, in: plot)
    cameBack = Self.labels(
      on: .cameBack, of: units, scale: scale, signs: signs, avoided: leaders + asOf, in: plot)
    axis = top + max(cameBack.extent, 34) + 4
    quietWords = Self.quietWords(clearOf: gave, andOf: asOf.first, in: plot).map { [axis] in
      $0.moved(down: axis)
    }
    bottom = axis + max(gave.extent, 40) + 4
    rowNames = [
      plot.rowName("came back", .sideCameBack, baseline: axis - 18),
      plot.rowName("we gave", .sideGave, baseline: axis + 26),
    ]
  }

  var labels: [PlacedLabel] {
    cameBack.labels.flatMap { $0.lines(on: .cameBack, axis: axis) }
      + gave.labels.flatMap { $0.lines(on: .gave, axis: axis) } + quietWords
  }

  private static func line(at place: Share, halfWidth: Int, to distance: Int) -> Box {
    let edge = Edge(share: place)
    return Box(left: edge - halfWidth, right: edge + halfWidth, top: 0, bottom: distance)
  }

  private static func labels(
    on side: LedgerSide, of units: [LedgerUnit], scale: LedgerScale, signs: [Box], avoided: [Share],
    in plot: TimelinePlot
  ) -> LedgerLabels {
    var bars: [(box: Box, amount: String, name: String)] = []
    for unit in units {
      var boxes: [Box] = []
      for (index, entry) in unit.entries.enumerated() {
        guard let mark = side.mark(of: entry) else { continue }
        let left = unit.left(of: index)
        let box = Box(left: left, right: left + unit.barWidth, top: 0, bottom: scale.length(of: mark))
        boxes.append(box)
        if unit.package == nil { bars.append((box, mark.amount, entry.label)) }
      }
      if let package = unit.package, let farthest = boxes.map(\.bottom).max() {
        let left = unit.middle - unit.width / 2
        let frame = Box(left: left, right: left + unit.width, top: 0, bottom: farthest + unit.padding)
        bars.append((frame, side.amount(of: package), package.label))
      }
    }
    // The reach of lines is not known before all labels have a place, and no label lies farther than this.
    let reach = scale.fullLength + (bars.count + 1) * (LedgerLabels.Label.height + 1)
    var labels = LedgerLabels(
      taken: bars.map(\.box) + signs, avoided: avoided.map { line(at: $0, halfWidth: 1, to: reach) },
      widths: plot.widths)
    // Short bars first: their labels belong nearer to the axis.
    for bar in bars.sorted(by: { $0.box.bottom < $1.box.bottom }) {
      labels.place(bar.amount, bar.name, over: bar.box)
    }
    return labels
  }

  /// How long each quiet stretch lasts, under the axis where the labels of the marks leave room for it: in the
  /// middle of the stretch, or beside the as-of line, on the side where most of it lies.
  private static func quietWords(
    clearOf labels: LedgerLabels, andOf asOf: Share?, in plot: TimelinePlot
  ) -> [PlacedLabel] {
    let line = asOf.map { Box(left: Edge(share: $0) - 3, right: Edge(share: $0) + 3, top: 0, bottom: 48) }
    var words: [PlacedLabel] = []
    for stretch in plot.scale.bands.flatMap(\.stretches) where stretch.isQuiet {
      var places: [(Edge, PlacedLabel.Anchor)] = [
        (Edge(share: stretch.start.midpoint(to: stretch.end)), .middle)
      ]
      if let asOf, stretch.start <= asOf, asOf <= stretch.end {
        let isBefore = asOf > stretch.start.midpoint(to: stretch.end)
        places.append(isBefore ? (Edge(share: asOf) - 6, .end) : (Edge(share: asOf) + 6, .start))
      }
      let candidates = places.map { edge, anchor in
        [(duration(of: stretch.days), 24), ("quiet", 37)].map { text, baseline in
          PlacedLabel(text, .quietWords, at: edge, anchor: anchor, baseline: baseline)
        }
      }
      let free = candidates.first { lines in
        lines.allSatisfy { label in
          labels.isFree(label.box) && plot.widths.contains(label.box)
            && (line.map { label.box.isClear(of: $0, in: plot.widths) } ?? true)
            && words.allSatisfy { label.box.isClear(of: $0.box, in: plot.widths) }
        }
      }
      words += free ?? []
    }
    return words
  }

  private static func duration(of days: ClosedRange<Int>) -> String {
    let count = days.count - 1
    if count >= 730 { return "\(count / 365) years" }
    if count >= 90 { return "\(count * 12 / 365) months" }
    return "\(count) days"
  }

  func drawAxis(asOf: Lifecycle.AsOf?, in plot: TimelinePlot, svg: inout SVGWriter) {
    let now = asOf.map { plot.scale.place(of: $0.day) } ?? .whole
    svg.level(.axis, from: .none, to: now, at: axis)
    if now < .whole { svg.level(.axis, planned: true, from: now, to: .whole, at: axis) }
    for stretch in plot.scale.bands.flatMap(\.stretches) where stretch.isQuiet {
      svg.element(
        "rect",
        [
          .share("x", stretch.start), .pixels("y", axis - 9), .share("width", stretch.end - stretch.start),
          .pixels("height", 18), .quiet,
        ])
    }
    for label in quietWords { label.draw(in: &svg) }
  }

  func draw(in plot: TimelinePlot, svg: inout SVGWriter) {
    let sides = [(LedgerSide.cameBack, cameBack.labels), (.gave, gave.labels)]
    svg.group(.leader) { svg in
      for (side, labels) in sides {
        for label in labels where label.hasLeader {
          let ends = [label.barEnd, label.distance].map { side.height($0, from: axis) }.sorted()
          svg.upright(at: label.foot, from: ends[0], to: ends[1])
        }
      }
    }
    for unit in units {
      for (index, entry) in unit.entries.enumerated() {
        LedgerBar(width: unit.barWidth, left: unit.left(of: index), axis: axis, scale: scale)
          .draw(entry, in: &svg) { svg in
            if entry.days.count > 1 { svg.range(entry.days, at: axis, in: plot) }
          }
      }
      if unit.package != nil { drawFrame(around: unit, svg: &svg) }
    }
    let lines = sides.flatMap { side, labels in labels.flatMap { $0.lines(on: side, axis: axis) } }
    for group in [TextGroup(style: .amount, anchor: .middle), TextGroup(style: .plain, anchor: .middle)] {
      group.draw(in: &svg) { svg in
        for line in lines where line.style == group.style { line.draw(in: &svg, group: group) }
      }
    }
  }

  private func drawFrame(around unit: LedgerUnit, svg: inout SVGWriter) {
    let reach = [LedgerSide.cameBack, .gave].map { side in
      unit.entries.compactMap { side.mark(of: $0).map(scale.length) }.max() ?? 0
    }
    let left = unit.middle - unit.width / 2
    svg.element(
      "rect",
      [
        .share("x", left.share), .pixels("y", axis - reach[0] - unit.padding), .pixels("width", unit.width),
        .pixels("height", reach[0] + reach[1] + 2 * unit.padding), .pixels("rx", 2), .shift(left.offset),
        .marked(.frame),
      ])
  }
}
