import Testing

@testable import Charts

@Suite struct TimelineKeyTests {
  @Test func `the key explains what the timeline shows and nothing else`() {
    let timeline = LifecycleTimeline(
      stages: [Lifecycle.Stage(name: "Table", caption: "", days: 0...40)],
      milestones: [Lifecycle.Milestone(name: "Signature", days: 35...35, isPlanned: true)],
      entries: [
        Lifecycle.Entry(
          label: "c1", days: 3...3, gave: Lifecycle.Mark(amount: "?", value: nil, kind: .traded)),
        Lifecycle.Entry(
          label: "c2", days: 9...9,
          gave: Lifecycle.Mark(amount: "8k", value: 8, kind: .waived, isEstimate: true)),
      ],
      behaviours: [Lifecycle.Behaviour(label: "A", days: 9...9, effect: .held)],
      laneGroups: [
        Lifecycle.LaneGroup(
          heading: "Terms",
          lanes: [Lifecycle.Lane(name: "Price", spans: [Lifecycle.Span(days: 1...9, kind: .reopened)])])
      ])
    #expect(
      TimelineKey(timeline).items.map(\.words)
        == ["for nothing, waived", "not priced", "estimate", "held", "planned", "reopened"])
  }

  @Test(arguments: 0..<20)
  func `every sign of the key is well formed`(seed: Int) {
    for item in TimelineKey(GeneratedTimeline.timeline(seed: seed)).items {
      #expect(WellFormedness(of: item.svg).faults == [])
      #expect(!item.words.isEmpty)
    }
  }
}
