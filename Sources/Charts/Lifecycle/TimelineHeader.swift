/// The top of a timeline: the stages' names and captions, the scale of each, and the as-of day.
struct TimelineHeader {
  private(set) var labels: [PlacedLabel] = []
  let rowNames: [PlacedLabel]
  let baseline: Int
  private let ticks: [Share]
  private let quiet: [TimeScale.Stretch]
  private let asOfTop: Int

  var bottom: Int { baseline + 5 }

  init(_ timeline: LifecycleTimeline, in plot: TimelinePlot) {
    var ticks: [TimelineTicks] = []
    for band in plot.scale.bands {
      let namesYear = ticks.allSatisfy(\.labels.isEmpty)
      ticks.append(TimelineTicks(band, baseline: 48, namesYear: namesYear, widths: plot.widths))
    }
    var words: [PlacedLabel] = []
    for ((stage, band), ticks) in zip(zip(plot.stages, plot.scale.bands), ticks) {
      let room = plot.room(in: band)
      let edge = Edge(share: band.start, offset: 6)
      let withUnit = "\(stage.caption), by \(ticks.unit.rawValue)"
      let caption =
        !stage.caption.isEmpty && TextStyle.plain.width(of: withUnit) <= room
        ? withUnit : TextStyle.plain.shorten(stage.caption, to: room)
      words.append(PlacedLabel(TextStyle.stage.shorten(stage.name, to: room), .stage, at: edge, baseline: 16))
      words.append(PlacedLabel(caption, .plain, at: edge, baseline: 32))
    }
    let asOf = timeline.asOf.map { Self.label($0, clearOf: words, in: plot) }
    // When no row of the stages has room for it, the as-of day has a row of its own above them.
    let top = (asOf?.baseline ?? 0) < 0 ? 18 : 0
    labels = (words + ticks.flatMap(\.labels) + (asOf.map { [$0] } ?? [])).map { $0.moved(down: top) }
    asOfTop = (asOf?.baseline ?? 0) + top + 5
    baseline = top + 52
    rowNames = [
      plot.rowName("Stage", .heading, baseline: top + 16),
      plot.rowName("own scale each", .quietWords, baseline: top + 48),
    ]
    self.ticks = ticks.flatMap(\.places) + plot.scale.bands.map(\.start)
    quiet = plot.scale.bands.flatMap(\.stretches).filter(\.isQuiet)
  }

  private static func label(
    _ asOf: Lifecycle.AsOf, clearOf words: [PlacedLabel], in plot: TimelinePlot
  ) -> PlacedLabel {
    let place = plot.scale.place(of: asOf.day)
    let text = TextStyle.today.shorten(asOf.text, to: plot.widths.least / 2)
    let sides: [(Int, PlacedLabel.Anchor)] = [(6, .start), (-6, .end)]
    var own = PlacedLabel(text, .today, at: Edge(share: place), baseline: -4)
    for baseline in [16, 32, -4] {
      for (offset, anchor) in sides {
        let label = PlacedLabel(
          text, .today, at: Edge(share: place, offset: offset), anchor: anchor, baseline: baseline)
        guard plot.widths.contains(label.box) else { continue }
        if words.allSatisfy({ label.box.isClear(of: $0.box, in: plot.widths) }) { return label }
        own = label
      }
    }
    return own
  }

  /// The line of the as-of day runs through the whole picture, so it is drawn before anything else stands on
  /// it.
  func drawAsOf(_ asOf: Lifecycle.AsOf, to bottom: Int, in plot: TimelinePlot, svg: inout SVGWriter) {
    let place = plot.scale.place(of: asOf.day)
    svg.upright([.asOf], at: Edge(share: place), from: asOfTop, to: bottom)
  }

  func draw(in svg: inout SVGWriter) {
    svg.element(
      "line",
      [
        .pixels("x1", 0), .text("x2", "100%"), .pixels("y1", baseline), .pixels("y2", baseline),
        .marked(.base),
      ])
    svg.group(.tick) { svg in
      for tick in ticks { svg.upright(at: Edge(share: tick), from: baseline, to: baseline + 5) }
    }
    for stretch in quiet {
      svg.element(
        "rect",
        [
          .share("x", stretch.start), .pixels("y", baseline), .share("width", stretch.end - stretch.start),
          .pixels("height", 9), .quiet,
        ])
    }
    for label in labels { label.draw(in: &svg) }
  }
}
