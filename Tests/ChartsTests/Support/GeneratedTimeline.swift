import TestSupport

@testable import Charts

/// Timelines of made-up deals: some sparse, some crowded into a few days, some with words far too long.
enum GeneratedTimeline {
  static func timeline(seed: Int, entryCount: Int? = nil) -> LifecycleTimeline {
    var random = SeededGenerator(seed: seed)
    let start = random.number(19_000...20_500)
    let stages = stages(from: start, &random)
    let end = stages[stages.count - 1].days.upperBound
    let crowdedAround = random.number(start...end)

    func day(_ random: inout SeededGenerator) -> Int {
      random.chance(oneIn: 3)
        ? random.number(start - 5...end + 20)
        : min(max(crowdedAround + random.number(-15...15), start), end)
    }
    func days(_ random: inout SeededGenerator) -> ClosedRange<Int> {
      let first = day(&random)
      return first...first + (random.chance(oneIn: 6) ? 30 : 0)
    }

    let entryCount = entryCount ?? random.number(0...60)
    let packages = ["p1", "p2"]
    let entries = (0..<entryCount).map { index in
      let isInPackage = random.chance(oneIn: 12)
      return Lifecycle.Entry(
        label: "c\(index + 1)", days: days(&random),
        gave: random.chance(oneIn: 5) ? nil : mark(&random),
        cameBack: random.chance(oneIn: 2) ? nil : mark(&random),
        package: isInPackage ? random.pick(packages) : nil, href: "#c\(index + 1)")
    }
    let names = ["RFP", "First contact", "Selected 4.56m", "Best and final offer asked for", "WWWWW MMMMM"]
    return LifecycleTimeline(
      stages: stages,
      milestones: (0..<random.number(0...14)).map { _ in
        Lifecycle.Milestone(
          name: random.pick(names), days: days(&random), isPlanned: random.chance(oneIn: 4))
      },
      entries: entries,
      packages: [Lifecycle.Package(label: "p1", gave: "~1,170k", cameBack: "~160k", href: "#p1")],
      behaviours: (0..<random.number(0...12)).map { _ in
        Lifecycle.Behaviour(
          label: random.pick(["A", "B", "M", "late ask"]), days: days(&random),
          effect: random.pick(Lifecycle.Effect.allCases))
      },
      events: (0..<random.number(0...6)).map { index in
        Lifecycle.Event(label: "e\(index)", days: days(&random), isDisclosure: random.chance(oneIn: 2))
      },
      pins: (0..<random.number(0...40)).map { index in
        Lifecycle.Pin(
          number: index * (random.chance(oneIn: 9) ? 31 : 1), day: day(&random),
          weight: random.pick(Lifecycle.Pin.Weight.allCases), href: "#f\(index)")
      },
      laneGroups: [laneGroup("Terms", &random, days), laneGroup("In delivery", &random, days)],
      asOf: random.chance(oneIn: 5)
        ? nil : Lifecycle.AsOf(day: random.number(start...end), text: "today, 15 Apr 2026"))
  }

  private static func stages(from start: Int, _ random: inout SeededGenerator) -> [Lifecycle.Stage] {
    var first = start
    return ["Upstream", "Table", "Award", "Delivery", "Renewal"].prefix(random.number(1...5)).map { name in
      let length = random.number(0...random.pick([3, 20, 100, 800]))
      defer { first += length }
      return Lifecycle.Stage(
        name: name, caption: "\(length) days", days: first...first + length,
        sum: random.chance(oneIn: 2) ? "80k, and 120k waived" : "")
    }
  }

  private static func mark(_ random: inout SeededGenerator) -> Lifecycle.Mark {
    let value = random.number(1...random.pick([9, 90, 900, 2_500_000]))
    return Lifecycle.Mark(
      amount: "\(value)k", value: random.chance(oneIn: 8) ? nil : value,
      kind: random.pick(Lifecycle.MarkKind.allCases), isEstimate: random.chance(oneIn: 6))
  }

  private static func laneGroup(
    _ heading: String, _ random: inout SeededGenerator,
    _ days: (inout SeededGenerator) -> ClosedRange<Int>
  ) -> Lifecycle.LaneGroup {
    Lifecycle.LaneGroup(
      heading: heading,
      lanes: (0..<random.number(0...5)).map { _ in
        Lifecycle.Lane(
          name: random.pick(["Price", "Northwind owes", "A term of very many words indeed"]),
          spans: (0..<random.number(0...9)).map { index in
            let span = days(&random)
            return Lifecycle.Span(
              days: span.lowerBound...span.upperBound + random.number(0...60),
              kind: random.pick(Lifecycle.SpanKind.allCases),
              label: random.chance(oneIn: 4) ? "" : "o\(index)", href: "#o\(index)")
          })
      })
  }
}
