import Testing

@testable import Charts

@Suite struct ScaleTests {
  @Test(arguments: [(0.5, 5_000), (-1, 0), (2, 10_000), (.nan, 0), (.infinity, 10_000)] as [(Double, Int)])
  func `a share lies between nothing and all, whatever it is made of`(part: Double, hundredths: Int) {
    #expect(Share(part, of: 1).hundredths == hundredths)
  }

  @Test(arguments: 0..<100)
  func `a later day never lies left of an earlier one`(seed: Int) {
    let timeline = GeneratedTimeline.timeline(seed: seed)
    let scale = TimelinePlot(timeline).scale
    var last = Share.none
    for day in (timeline.stages[0].days.lowerBound - 40)...(timeline.stages[0].days.lowerBound + 900) {
      let place = scale.place(of: day)
      #expect(place >= last)
      #expect(place <= .whole)
      last = place
    }
  }

  @Test func `a stage of few days with much in it is wider than its share of the days`() {
    let entries = (0..<12).map { index in
      Lifecycle.Entry(
        label: "c\(index)", days: (100 + index)...(100 + index),
        gave: Lifecycle.Mark(amount: "1k", value: 1, kind: .traded))
    }
    let timeline = LifecycleTimeline(
      stages: [
        Lifecycle.Stage(name: "Upstream", caption: "100 days", days: 0...100),
        Lifecycle.Stage(name: "Award", caption: "12 days", days: 100...112),
      ], entries: entries)
    let bands = TimelinePlot(timeline).scale.bands
    #expect(bands[1].end - bands[1].start > bands[0].end - bands[0].start)
  }

  @Test func `stages share the whole width and none falls below its minimum`() {
    let minimums = [Share(hundredths: 3_000), Share(hundredths: 1_000), Share(hundredths: 1_000)]
    let boundaries = StageShares.boundaries(weights: [1, 1, 8], minimums: minimums)
    #expect(boundaries.map(\.hundredths) == [0, 3_000, 4_000, 10_000])
  }

  @Test func `minimums that exceed the whole shrink alike`() {
    let minimums = [Share(hundredths: 10_000), Share(hundredths: 10_000)]
    #expect(
      StageShares.boundaries(weights: [1, 5], minimums: minimums).map(\.hundredths) == [0, 5_000, 10_000])
  }

  @Test func `a long stretch without anything is drawn short`() throws {
    let scale = TimeScale(
      firstDays: [0, 400], boundaries: [.none, .whole], notable: [20, 40, 60, 340, 360, 380], asOf: nil)
    let quiet = try #require(scale.bands[0].stretches.first { $0.isQuiet })
    #expect(quiet.days == 60...340)
    #expect((quiet.end - quiet.start).hundredths == 350)
    #expect(scale.bands[0].stretches.filter(\.isQuiet).count == 1)
  }

  @Test func `even spacing is not called quiet`() {
    let scale = TimeScale(
      firstDays: [0, 400], boundaries: [.none, .whole], notable: [100, 200, 300], asOf: nil)
    #expect(scale.bands[0].stretches.allSatisfy { !$0.isQuiet })
  }

  @Test func `a month of the future without a date is quiet`() {
    let scale = TimeScale(
      firstDays: [0, 400], boundaries: [.none, .whole], notable: [100, 200, 300], asOf: 300)
    #expect(scale.bands[0].stretches.filter(\.isQuiet).map(\.days) == [300...400])
  }

  @Test func `bars that would cover each other move apart, and no others`() {
    let shifts = Spreading.shifts(middles: [10, 100, 104, 300], widths: [10, 10, 10, 10], room: 400)
    #expect(shifts == [0, -3, 3, 0])
  }

  @Test func `bars stay in the picture`() {
    let shifts = Spreading.shifts(middles: [0, 0, 400], widths: [10, 10, 10], room: 400)
    #expect(shifts == [5, 15, -5])
  }

  @Test func `a scale of short months counts in weeks and a long one in months`() {
    #expect(TimelineTicks.Unit(days: 46) == .week)
    #expect(TimelineTicks.Unit(days: 391) == .month)
    #expect(TimelineTicks.Unit(days: 4_000) == .year)
  }

  @Test func `a text that fits is whole and one that does not ends in an ellipsis`() {
    #expect(TextStyle.plain.shorten("Price", to: 80) == "Price")
    let short = TextStyle.plain.shorten("Limitation of liability", to: 80)
    #expect(short == "Limitation…")
    #expect(TextStyle.plain.width(of: short) <= 80)
    #expect(TextStyle.plain.shorten("Price", to: 5) == "")
  }
}
