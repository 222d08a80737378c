/// The signs that a timeline uses, each with its meaning in words, for a line of them under the picture.
public struct TimelineKey: Sendable {
  public struct Item: Sendable {
    /// A small `<svg>` element, hidden from those who hear the page.
    public var svg: String
    public var words: String
  }

  /// In a fixed order, and without what the timeline does not show.
  public let items: [Item]

  public init(_ timeline: LifecycleTimeline) {
    let spans = timeline.laneGroups.flatMap { $0.lanes.flatMap(\.spans) }
    let kinds = Lifecycle.SpanKind.allCases.filter { kind in spans.contains { $0.kind == kind } }
    items = Self.marks(of: timeline) + Self.signs(of: timeline) + kinds.compactMap(Self.item)
  }

  private static func marks(of timeline: LifecycleTimeline) -> [Item] {
    let gave = timeline.entries.compactMap(\.gave)
    let cameBack = timeline.entries.compactMap(\.cameBack)
    var items = Lifecycle.MarkKind.allCases.filter { kind in gave.contains { $0.kindDrawn == kind } }.map {
      kind in
      item(kind == .traded ? "given in a trade" : kind.rawValue) { svg in
        svg.element(
          "rect",
          [.pixels("x", 2), .pixels("y", 1), .pixels("width", 9), .pixels("height", 13)]
            + kind.fill(on: .gave))
      }
    }
    if !cameBack.isEmpty {
      items.append(
        item("came back") { svg in
          svg.element(
            "rect",
            [
              .pixels("x", 2), .pixels("y", 1), .pixels("width", 9), .pixels("height", 13),
              .marked(.cameBack),
            ])
        })
    }
    if (gave + cameBack).contains(where: { $0.isEstimate }) {
      items.append(
        item("estimate") { $0.upright([.whisker], at: Edge(share: .none, offset: 7), from: 1, to: 14) })
    }
    return items
  }

  private static func signs(of timeline: LifecycleTimeline) -> [Item] {
    var items = Lifecycle.Effect.allCases.filter { effect in
      timeline.behaviours.contains { $0.effect == effect }
    }.map { effect in sign(effect.sign, effect.signClasses, effect.rawValue) }
    for (isDisclosure, words) in [(false, "event"), (true, "told them")] {
      if let event = timeline.events.first(where: { $0.isDisclosure == isDisclosure }) {
        items.append(sign(event.sign, event.signClasses, words))
      }
    }
    if timeline.milestones.contains(where: { $0.isPlanned }) {
      items.append(sign(.diamond, [.milestone, .planned], "planned"))
    }
    let ranges = timeline.entries.map(\.days) + timeline.milestones.map(\.days)
    if ranges.contains(where: { $0.count > 1 }) {
      items.append(bar([.marked(.range)], "month known, not day"))
    }
    if TimelinePlot(timeline).scale.hasQuietStretch { items.append(bar([.quiet], "quiet, compressed")) }
    return items
  }

  /// Signs in lanes are those of the dates and the behaviours, and stand with them in the key.
  private static func item(_ kind: Lifecycle.SpanKind) -> Item? {
    switch kind.shape {
    case .line(let line): item(kind.rawValue) { $0.level(line, from: .none, to: .whole, at: 8) }
    case .bar(let fill): bar([.marked(fill)], kind.rawValue)
    case .sign: nil
    }
  }

  private static func sign(_ sign: ChartSign, _ classes: [ChartClass], _ words: String) -> Item {
    item(words) { $0.sign(sign, classes, at: Edge(share: .none, offset: 7), height: 8) }
  }

  private static func bar(_ fill: [SVGAttribute], _ words: String) -> Item {
    item(words) { svg in
      svg.element(
        "rect", [.pixels("x", 1), .pixels("y", 4), .pixels("width", 12), .pixels("height", 8)] + fill)
    }
  }

  private static func item(_ words: String, _ content: (inout SVGWriter) -> Void) -> Item {
    var svg = SVGWriter()
    svg.element("svg", [.marked(.chart, .key), .text("aria-hidden", "true")], content)
    return Item(svg: svg.string, words: words)
  }
}
