/// The findings' numbers on a rail: each under its day, in the first lane where it covers no other.
struct TimelinePins {
  fileprivate struct Placed {
    var pin: Lifecycle.Pin
    var label: PlacedLabel
    var width: Int

    var box: Box {
      let left = label.position - width / 2
      return Box(left: left, right: left + width, top: label.baseline - 12, bottom: label.baseline + 4)
    }
  }

  private static let laneHeight = 19
  fileprivate static let leastWidth = 20

  let rowName: PlacedLabel
  let bottom: Int
  private let rail: Int
  private let placed: [Placed]

  var labels: [PlacedLabel] { placed.map(\.label) }

  init(_ pins: [Lifecycle.Pin], top: Int, in plot: TimelinePlot) {
    rail = top + 8
    rowName = plot.rowName("Findings", .heading, baseline: top + 26)
    var placed: [Placed] = []
    let order = pins.enumerated().sorted {
      ($0.element.day, $0.element.number, $0.offset) < ($1.element.day, $1.element.number, $1.offset)
    }
    for (_, pin) in order {
      var wish = Self.placed(pin, baseline: top + 26, in: plot)
      for lane in 0...placed.count {
        wish.label.baseline = top + 26 + lane * Self.laneHeight
        guard placed.allSatisfy({ wish.box.isClear(of: $0.box, in: plot.widths) }) else { continue }
        placed.append(wish)
        break
      }
    }
    self.placed = placed
    bottom = placed.reduce(top) { max($0, $1.label.baseline + 10) }
  }

  /// A pin on the first or last day moves inwards until all of it is in the picture.
  private static func placed(_ pin: Lifecycle.Pin, baseline: Int, in plot: TimelinePlot) -> Placed {
    let text = String(pin.number)
    let width = max(leastWidth, TextStyle.number.width(of: text) + 4)
    let edge = Edge(share: plot.scale.place(of: pin.day))
    let wishes = [edge, edge + width / 2].map { edge in
      Placed(
        pin: pin, label: PlacedLabel(text, .number, at: edge, anchor: .middle, baseline: baseline),
        width: width)
    }
    if let fitting = wishes.first(where: { plot.widths.contains($0.box) }) { return fitting }
    return Placed(
      pin: pin,
      label: PlacedLabel(text, .number, at: edge - width / 2, anchor: .middle, baseline: baseline),
      width: width)
  }

  func draw(asOf: Lifecycle.AsOf?, in plot: TimelinePlot, svg: inout SVGWriter) {
    svg.level(
      .rail, from: .none, to: asOf.map { plot.scale.place(of: $0.day) } ?? .whole, at: rail)
    // All lines before all pins, so that a line to a lower lane runs behind what it passes; pins are in order
    // of their days, and the lowest pin of a day has the line for all of them.
    svg.group(.hang) { svg in
      for (index, item) in placed.enumerated() {
        let next = index + 1 < placed.count ? placed[index + 1] : nil
        if next?.label.position == item.label.position, let next, next.box.top > item.box.top { continue }
        svg.upright(at: item.label.position, from: rail - 4, to: item.box.top)
      }
    }
    let numbers = TextGroup(style: .number, anchor: .middle)
    numbers.draw(in: &svg) { svg in
      for item in placed {
        svg.link(to: item.pin.href, words: item.pin.text) { svg in
          item.drawFrame(in: &svg)
          item.label.draw(in: &svg, group: numbers)
        }
      }
    }
  }
}

extension TimelinePins.Placed {
  fileprivate var markedClass: ChartClass {
    switch pin.weight {
    case .severe: .severe
    case .moderate: .moderate
    case .waived: .waived
    case .preview: .preview
    }
  }

  /// Two figures fit the page's own frame; more take one drawn to their width.
  fileprivate func drawFrame(in svg: inout SVGWriter) {
    if width == TimelinePins.leastWidth {
      svg.sign(.pin, [.pin, markedClass], at: label.position, height: box.top)
      return
    }
    svg.element(
      "rect",
      [
        .share("x", label.position.share), .pixels("y", box.top), .pixels("width", width),
        .pixels("height", 15), .shift(box.left.offset), .marked(.pin, markedClass),
      ])
  }
}
