import Testing

@testable import Charts

@Suite struct WellFormednessTests {
  private let hostile = #"<script>&"'</text>]]>"# + "\u{0}\u{1B}\n"

  private var label: ChartLabel { ChartLabel(idPrefix: hostile, title: hostile, description: hostile) }

  @Test(arguments: 0..<60)
  func `a timeline is well formed`(seed: Int) {
    let svg = GeneratedTimeline.timeline(seed: seed).svg(
      ChartLabel(idPrefix: "deal", title: "How it ran", description: "Five stages."))
    #expect(WellFormedness(of: svg).faults == [])
  }

  @Test func `hostile words in a timeline stay words`() {
    let mark = Lifecycle.Mark(amount: hostile, value: 3, kind: .waived)
    let svg = LifecycleTimeline(
      stages: [Lifecycle.Stage(name: hostile, caption: hostile, days: 0...90, sum: hostile)],
      milestones: [Lifecycle.Milestone(name: hostile, days: 5...5)],
      entries: [Lifecycle.Entry(label: hostile, days: 9...9, gave: mark, package: hostile, href: hostile)],
      packages: [Lifecycle.Package(label: hostile, gave: hostile, cameBack: hostile, href: hostile)],
      behaviours: [
        Lifecycle.Behaviour(label: hostile, days: 9...9, effect: .held, text: hostile, href: hostile)
      ],
      events: [Lifecycle.Event(label: hostile, days: 9...9, text: hostile, href: hostile)],
      pins: [Lifecycle.Pin(number: 1, day: 9, weight: .severe, text: hostile, href: hostile)],
      laneGroups: [
        Lifecycle.LaneGroup(
          heading: hostile,
          lanes: [
            Lifecycle.Lane(
              name: hostile,
              spans: [
                Lifecycle.Span(days: 1...8, kind: .late, label: hostile, text: hostile, href: hostile)
              ])
          ])
      ], asOf: Lifecycle.AsOf(day: 50, text: hostile)
    ).svg(label)
    let reading = WellFormedness(of: svg)
    #expect(reading.faults == [])
    #expect(!reading.elementNames.contains("script"))
    #expect(reading.texts.contains { $0.contains("&lt;script&gt;&amp;&quot;&#39;") })
  }

  @Test func `hostile words in a waterfall stay words`() {
    let waterfall = Waterfall(
      levels: [10, 7], steps: [[Waterfall.Part(kind: .forNothing, value: -3)]],
      walkAway: Waterfall.Line(value: 5, text: hostile))
    let rows = waterfall.rows()
    for row in [rows.walkAway] + rows.levels + rows.steps.flatMap(\.self) {
      #expect(WellFormedness(of: row).faults == [])
    }
  }

  @Test func `the shared definitions and the small bars are well formed`() {
    #expect(WellFormedness(of: ChartDefinitions.svg).faults == [])
    #expect(WellFormedness(of: CoverageBar(known: 0.4).svg).faults == [])
    #expect(WellFormedness(of: IntervalBar(share: 0.4, interval: 0.2...0.7).svg).faults == [])
    for style in MagnitudeBar.Style.allCases {
      #expect(WellFormedness(of: MagnitudeBar(share: 0.3, style: style).svg).faults == [])
    }
  }

  @Test func `no picture says a colour`() {
    let timeline = GeneratedTimeline.timeline(seed: 3).svg(label)
    for markup in [timeline, ChartDefinitions.svg, MagnitudeBar(share: 1, style: .waived).svg] {
      #expect(!markup.contains("style="))
      #expect(!markup.contains("stroke="))
      #expect(!markup.replacing("fill=\"url(#chart-", with: "").contains("fill="))
    }
  }

  @Test func `a picture is named and described under the caller's prefix`() {
    let svg = LifecycleTimeline(stages: [Lifecycle.Stage(name: "Table", caption: "", days: 0...9)])
      .svg(ChartLabel(idPrefix: "run", title: "How it ran", description: "One stage."))
    #expect(svg.contains(#"role="img" aria-labelledby="run-title" aria-describedby="run-desc""#))
    #expect(svg.contains(#"<title id="run-title">How it ran</title><desc id="run-desc">One stage.</desc>"#))
  }

  @Test func `a picture with links is a group, as an image would hide them`() {
    let svg = LifecycleTimeline(
      stages: [Lifecycle.Stage(name: "Table", caption: "", days: 0...9)],
      pins: [Lifecycle.Pin(number: 4, day: 3, weight: .severe, text: "Gave first", href: "#f4")]
    ).svg(ChartLabel(idPrefix: "run", title: "How it ran", description: "One stage."))
    #expect(svg.contains(#"role="group""#))
    #expect(svg.contains(##"<a href="#f4" tabindex="-1"><title>Gave first</title>"##))
  }

  @Test func `sixty entries with ten findings take less than forty kilobytes`() {
    for seed in 0..<20 {
      var timeline = GeneratedTimeline.timeline(seed: seed, entryCount: 60)
      timeline.pins = (1...10).map {
        Lifecycle.Pin(number: $0, day: timeline.entries[$0].days.lowerBound, weight: .severe, href: "#f\($0)")
      }
      timeline.laneGroups = []
      #expect(timeline.svg(label).utf8.count < 40_000)
    }
  }
}
