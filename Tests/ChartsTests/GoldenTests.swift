import Foundation
import TestSupport
import Testing

@testable import Charts

@Suite struct GoldenTests {
  private let timeline = LifecycleTimeline(
    stages: [
      Lifecycle.Stage(name: "Table", caption: "46 days", days: 20_101...20_147, sum: "80k"),
      Lifecycle.Stage(name: "Award", caption: "20 days so far", days: 20_147...20_167, sum: "200k"),
    ],
    milestones: [
      Lifecycle.Milestone(name: "First session", days: 20_101...20_101),
      Lifecycle.Milestone(name: "Selected 4.56m", days: 20_147...20_147),
      Lifecycle.Milestone(name: "Signature", days: 20_173...20_173, isPlanned: true),
    ],
    entries: [
      Lifecycle.Entry(
        label: "c1", days: 20_108...20_108,
        gave: Lifecycle.Mark(amount: "150k", value: 150, kind: .traded),
        cameBack: Lifecycle.Mark(amount: "40k", value: 40, kind: .traded), href: "#c1"),
      Lifecycle.Entry(
        label: "c2", days: 20_122...20_122,
        gave: Lifecycle.Mark(amount: "90k", value: 90, kind: .traded, isEstimate: true), package: "p1",
        href: "#c2"),
      Lifecycle.Entry(
        label: "c3", days: 20_122...20_122,
        cameBack: Lifecycle.Mark(amount: "?", value: nil, kind: .unpriced), package: "p1", href: "#c3"),
      Lifecycle.Entry(
        label: "c4", days: 20_144...20_144,
        gave: Lifecycle.Mark(amount: "80k", value: 80, kind: .waived), href: "#c4"),
      Lifecycle.Entry(
        label: "c5", days: 20_161...20_161,
        gave: Lifecycle.Mark(amount: "200k", value: 200, kind: .forNothing), href: "#c5"),
    ],
    packages: [Lifecycle.Package(label: "p1", gave: "~90k", cameBack: "?")],
    behaviours: [
      Lifecycle.Behaviour(
        label: "C", days: 20_152...20_152, effect: .conceded, text: "Reopen a term: conceded", href: "#C")
    ],
    events: [Lifecycle.Event(label: "e1", days: 20_149...20_149)],
    pins: [
      Lifecycle.Pin(number: 1, day: 20_144, weight: .moderate, text: "Given under a deadline", href: "#f1"),
      Lifecycle.Pin(number: 2, day: 20_161, weight: .severe, text: "Given after selection", href: "#f2"),
    ],
    laneGroups: [
      Lifecycle.LaneGroup(
        heading: "Terms",
        lanes: [
          Lifecycle.Lane(
            name: "Price",
            spans: [
              Lifecycle.Span(days: 20_101...20_144, kind: .open),
              Lifecycle.Span(days: 20_144...20_152, kind: .locked),
              Lifecycle.Span(days: 20_152...20_167, kind: .reopened, label: "reopened"),
            ])
        ])
    ], asOf: Lifecycle.AsOf(day: 20_167, text: "today, 20 Mar 2025"))

  @Test func `a small timeline is drawn as it was`() throws {
    let label = ChartLabel(
      idPrefix: "run", title: "How the deal ran", description: "Two stages, five entries, two findings.")
    try expectPicture(timeline.svg(label), "timeline.svg")
  }

  @Test func `the rows of a small waterfall are drawn as they were`() throws {
    let rows = WaterfallTests.valuePath.rows()
    let drawn = [rows.walkAway] + rows.levels + rows.steps.flatMap(\.self)
    try expectPicture(drawn.joined(separator: "\n"), "waterfall-rows.svg")
  }

  @Test func `the same timeline gives the same bytes`() {
    let label = ChartLabel(idPrefix: "run", title: "", description: "")
    #expect(timeline.svg(label) == timeline.svg(label))
  }

  @Test func `no picture is kept that nothing draws`() throws {
    try Goldens.expectNothing(in: goldens, besides: ["timeline.svg", "waterfall-rows.svg"])
  }

  private let goldens = repository.appending(path: "Tests/ChartsTests/Goldens")

  private func expectPicture(
    _ svg: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try Goldens.expect(svg + "\n", at: goldens.appending(path: name), sourceLocation: sourceLocation)
  }
}
