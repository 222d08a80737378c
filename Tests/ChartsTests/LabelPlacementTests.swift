import Testing

@testable import Charts

@Suite struct LabelPlacementTests {
  /// The area of a text at one width of the plot, in ten-thousandths of a pixel along and pixels down.
  private struct Area {
    var text: String
    var left: Int
    var right: Int
    var top: Int
    var bottom: Int

    init(_ label: PlacedLabel, at width: Int) {
      let box = label.box
      text = label.text
      left = box.left.position(at: width)
      right = box.right.position(at: width)
      top = box.top
      bottom = box.bottom
    }

    func overlaps(_ other: Area) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
  }

  private func overlaps(among labels: [PlacedLabel], at width: Int) -> [String] {
    let areas = labels.filter { !$0.text.isEmpty }.map { Area($0, at: width) }.sorted { $0.left < $1.left }
    var found: [String] = []
    for (index, area) in areas.enumerated() {
      for other in areas[(index + 1)...].prefix(while: { $0.left < area.right }) where area.overlaps(other) {
        found.append("\(area.text) over \(other.text) at \(width)")
      }
    }
    return found
  }

  private func strays(among labels: [PlacedLabel], at width: Int, height: Int) -> [String] {
    labels.filter { !$0.text.isEmpty }.map { Area($0, at: width) }
      .filter { $0.left < 0 || $0.right > width * 10_000 || $0.top < 0 || $0.bottom > height }
      .map { "\($0.text) at \(width)" }
  }

  @Test(arguments: 0..<240)
  func `the caption of a quiet stretch keeps clear of the as-of line`(seed: Int) {
    var timeline = GeneratedTimeline.timeline(seed: seed)
    for stretch in TimelinePlot(timeline).scale.bands.flatMap(\.stretches) where stretch.isQuiet {
      timeline.asOf = Lifecycle.AsOf(
        day: (stretch.days.lowerBound + stretch.days.upperBound) / 2, text: "today")
      let line = TimelinePlot(timeline).scale.place(of: timeline.asOf?.day ?? 0).hundredths
      for caption in TimelineLayout(timeline).labels where caption.text == "quiet" {
        for width in [700, 1_160] {
          let area = Area(caption, at: width - TimelinePlot.gutter)
          let position = line * (width - TimelinePlot.gutter)
          #expect(area.right < position || position < area.left)
        }
      }
    }
  }

  @Test(arguments: 0..<240)
  func `no label of a timeline meets another or leaves the picture`(seed: Int) {
    let layout = TimelineLayout(GeneratedTimeline.timeline(seed: seed))
    for width in [700, 853, 1_000, 1_160] {
      let plotWidth = width - TimelinePlot.gutter
      #expect(overlaps(among: layout.labels, at: plotWidth) == [])
      #expect(strays(among: layout.labels, at: plotWidth, height: layout.height) == [])
    }
  }

  @Test(arguments: 0..<240)
  func `row names stay in their gutter and apart`(seed: Int) {
    let layout = TimelineLayout(GeneratedTimeline.timeline(seed: seed))
    #expect(overlaps(among: layout.rowNames, at: 888) == [])
    for name in layout.rowNames {
      #expect(name.box.left.offset >= -TimelinePlot.gutter)
      #expect(name.box.right.offset <= 0)
      #expect(name.box.bottom <= layout.height)
    }
  }

  @Test(arguments: 0..<60)
  func `no label of a strip meets another or leaves it`(seed: Int) throws {
    let timeline = GeneratedTimeline.timeline(seed: seed)
    let layout = try #require(
      StripLayout(LifecycleStrip(stages: timeline.stages, entries: timeline.entries)))
    for width in [300, 620, 1_160] {
      #expect(overlaps(among: layout.labels, at: width) == [])
      #expect(strays(among: layout.labels, at: width, height: StripLayout.height) == [])
    }
  }

  @Test func `every entry keeps its label, however crowded`() {
    let timeline = GeneratedTimeline.timeline(seed: 7, entryCount: 60)
    let texts = Set(TimelineLayout(timeline).labels.map(\.text))
    for entry in timeline.entries where entry.package == nil && (entry.gave ?? entry.cameBack) != nil {
      #expect(texts.contains(entry.label))
    }
  }

  @Test func `a date near the right edge has its words at its left`() throws {
    let timeline = LifecycleTimeline(
      stages: [Lifecycle.Stage(name: "Delivery", caption: "100 days", days: 20_000...20_100)],
      milestones: [Lifecycle.Milestone(name: "The contract ends", days: 20_100...20_100)])
    let label = try #require(TimelineLayout(timeline).labels.first { $0.text == "The contract ends" })
    #expect(label.anchor == .end)
  }
}
