import Testing

@testable import Charts

@Suite struct WaterfallTests {
  static let valuePath = Waterfall(
    levels: [5_000, 4_600, 4_500],
    steps: [
      [
        Waterfall.Part(kind: .traded, value: -250), Waterfall.Part(kind: .waived, value: -120),
        Waterfall.Part(kind: .unexplained, value: -30), Waterfall.Part(kind: .beyondPrice, value: -200),
      ],
      [Waterfall.Part(kind: .forNothing, value: -110), Waterfall.Part(kind: .growthPaid, value: 10)],
    ], walkAway: Waterfall.Line(value: 4_200, text: "walk-away 4.20m"))

  @Test func `parts lead from one level to the next`() {
    let scale = WaterfallScale(Self.valuePath)
    #expect(scale.movements[0][0].from == scale.levels[0])
    #expect(scale.movements[0][1].from == scale.movements[0][0].to)
    #expect(scale.arrival(at: 1) == scale.levels[1])
    #expect(scale.arrival(at: 2) == scale.levels[2])
  }

  @Test func `what is beyond the price stands beside the way and does not move it`() {
    let beyond = WaterfallScale(Self.valuePath).movements[0][3]
    #expect(beyond.after == beyond.from)
    #expect(beyond.to < beyond.from)
  }

  @Test func `the scale runs from the least value to the greatest and not from nought`() {
    let scale = WaterfallScale(Self.valuePath)
    #expect(scale.walkAway?.hundredths == 500)
    #expect(scale.levels[0].hundredths == 9_500)
  }

  @Test func `there is a row for every level and every part`() {
    let rows = Self.valuePath.rows()
    #expect(rows.levels.count == 3)
    #expect(rows.steps.map(\.count) == [4, 2])
    #expect(rows.walkAway.contains("walk-away 4.20m"))
    #expect(rows.steps[0][1].contains(#"fill="url(#chart-hatch)""#))
  }

  @Test func `amounts beyond all reason neither trap nor leave the picture`() {
    let waterfall = Waterfall(
      levels: [.max, .min], steps: [[Waterfall.Part(kind: .forNothing, value: .min)]])
    let scale = WaterfallScale(waterfall)
    #expect(scale.levels.map(\.hundredths) == [9_500, 500])
    let rows = waterfall.rows()
    for row in rows.levels + rows.steps.flatMap(\.self) { #expect(WellFormedness(of: row).faults == []) }
  }

  @Test func `a single level and no step make a picture`() {
    let waterfall = Waterfall(levels: [0], steps: [])
    #expect(WaterfallScale(waterfall).levels.map(\.hundredths) == [5_000])
    #expect(waterfall.rows().levels.count == 1)
  }

  @Test func `the share of a small bar is kept between nothing and all`() {
    #expect(MagnitudeBar(share: 0.375, style: .fact).svg.contains(#"width="37.5%""#))
    #expect(MagnitudeBar(share: 7, style: .fact).svg.contains(#"width="100%""#))
    #expect(CoverageBar(known: -1).svg.contains(#"width="0%""#))
  }

  @Test func `an interval is drawn from its lower end to its upper one, around the share`() {
    let svg = IntervalBar(share: 0.4, interval: 0.25...0.75).svg
    #expect(svg.contains(#"x="25%" width="50%""#))
    #expect(svg.contains(#"x="40%" width="3""#))
  }
}
