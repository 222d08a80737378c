/// What the buyer did and what happened: a letter over a sign, in as many lanes as crowding asks for.
struct TimelineAnswers {
  private struct Item {
    var label: PlacedLabel
    var days: ClosedRange<Int>
    var sign: ChartSign
    var signClasses: [ChartClass]
    var words: String
    var href: String?

    /// Letter and sign together take the room of the letter, or of the sign where that is wider.
    var box: Box {
      let middle = Edge(share: label.position.share)
      return Box(left: middle - 8, right: middle + 8, top: label.box.top, bottom: label.baseline + 18)
    }

    func isClear(of other: Item, in widths: WidthRange) -> Bool {
      box.isClear(of: other.box, in: widths) && box.isClear(of: other.label.box, in: widths)
        && label.box.isClear(of: other.box, in: widths) && label.box.isClear(of: other.label.box, in: widths)
    }
  }

  private static let laneHeight = 34

  let rowName: PlacedLabel
  let bottom: Int
  private let items: [Item]

  var labels: [PlacedLabel] { items.map(\.label) }

  init(_ timeline: LifecycleTimeline, top: Int, in plot: TimelinePlot) {
    let wishes =
      timeline.behaviours.map { Self.item($0, in: plot) } + timeline.events.map { Self.item($0, in: plot) }
    var items: [Item] = []
    for wish in wishes {
      for lane in 0...items.count {
        var candidate = wish
        candidate.label = wish.label.moved(down: top + 12 + lane * Self.laneHeight)
        guard items.allSatisfy({ candidate.isClear(of: $0, in: plot.widths) }) else { continue }
        items.append(candidate)
        break
      }
    }
    self.items = items
    rowName = plot.rowName("The buyer did", baseline: top + 26)
    bottom = items.reduce(top) { max($0, $1.box.bottom + 4) }
  }

  private static func item(_ behaviour: Lifecycle.Behaviour, in plot: TimelinePlot) -> Item {
    Item(
      label: label(behaviour.label, .letter, on: behaviour.days, in: plot), days: behaviour.days,
      sign: behaviour.effect.sign, signClasses: behaviour.effect.signClasses, words: behaviour.text,
      href: behaviour.href)
  }

  private static func item(_ event: Lifecycle.Event, in plot: TimelinePlot) -> Item {
    Item(
      label: label(event.label, .plain, on: event.days, in: plot), days: event.days, sign: event.sign,
      signClasses: event.signClasses, words: event.text, href: event.href)
  }

  private static func label(
    _ text: String, _ style: TextStyle, on days: ClosedRange<Int>, in plot: TimelinePlot
  ) -> PlacedLabel {
    let edge = Edge(share: plot.scale.place(of: days))
    let text = style.shorten(text, to: 120)
    let wishes = [
      PlacedLabel(text, style, at: edge, anchor: .middle, baseline: 0),
      PlacedLabel(text, style, at: edge, anchor: .start, baseline: 0),
    ]
    return wishes.first { plot.widths.contains($0.box) }
      ?? PlacedLabel(text, style, at: edge, anchor: .end, baseline: 0)
  }

  func draw(in plot: TimelinePlot, svg: inout SVGWriter) {
    for item in items {
      let height = item.label.baseline + 11
      svg.link(to: item.href, words: item.words) { svg in
        if item.days.count > 1 {
          svg.level(
            .range, from: plot.scale.place(of: item.days.lowerBound),
            to: plot.scale.place(of: item.days.upperBound), at: height)
        }
        svg.sign(
          item.sign, item.signClasses, at: Edge(share: item.label.position.share),
          height: height)
        item.label.draw(in: &svg)
      }
    }
  }
}
