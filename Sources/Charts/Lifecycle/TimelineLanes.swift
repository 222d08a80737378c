/// Lanes of bars under a heading; a lane becomes as many rows as keep its bars and labels apart.
struct TimelineLanes {
  fileprivate struct Placed {
    var span: Lifecycle.Span
    var start: Share
    var end: Share
    var middle: Int
    var label: PlacedLabel?

    var box: Box {
      let reach = span.kind.isSign ? 6 : 0
      return Box(
        left: Edge(share: start) - reach, right: Edge(share: end) + reach, top: middle - 6, bottom: middle + 6
      )
    }
  }

  private static let rowHeight = 17

  private(set) var rowNames: [PlacedLabel] = []
  private(set) var bottom: Int
  private var placed: [Placed] = []

  var labels: [PlacedLabel] { placed.compactMap(\.label) }

  init(_ groups: [Lifecycle.LaneGroup], top: Int, in plot: TimelinePlot) {
    bottom = top
    for group in groups where !group.lanes.isEmpty {
      bottom += 14
      rowNames.append(plot.rowName(group.heading, .heading, baseline: bottom + 4))
      bottom += 8
      for lane in group.lanes { add(lane, in: plot) }
    }
  }

  private mutating func add(_ lane: Lifecycle.Lane, in plot: TimelinePlot) {
    let first = bottom + 10
    rowNames.append(plot.rowName(lane.name, baseline: first + 4))
    var row: [Placed] = []
    let order = lane.spans.enumerated().sorted {
      ($0.element.days.lowerBound, $0.offset) < ($1.element.days.lowerBound, $1.offset)
    }
    for (_, span) in order {
      for count in 0...row.count {
        let wishes = Self.wishes(for: span, middle: first + count * Self.rowHeight, in: plot)
        guard
          let fitting = wishes.first(where: { wish in row.allSatisfy { Self.areClear(wish, $0, in: plot) } })
        else { continue }
        row.append(fitting)
        break
      }
    }
    placed += row
    bottom = row.reduce(first) { max($0, $1.middle) } + 7
  }

  /// A label stands left of its bar, or right of it; where neither is in the picture, the bar stands alone.
  private static func wishes(for span: Lifecycle.Span, middle: Int, in plot: TimelinePlot) -> [Placed] {
    let start = plot.scale.place(of: span.days.lowerBound)
    let end = span.kind.isSign ? start : plot.scale.place(of: span.days.upperBound)
    let bare = Placed(span: span, start: start, end: end, middle: middle, label: nil)
    guard !span.label.isEmpty else { return [bare] }
    let text = TextStyle.plain.shorten(span.label, to: 200)
    let labels = [
      PlacedLabel(
        text, .plain, at: bare.box.left - 4, anchor: .end, baseline: middle + 4,
        isPlanned: span.kind == .planned),
      PlacedLabel(
        text, .plain, at: bare.box.right + 4, anchor: .start, baseline: middle + 4,
        isPlanned: span.kind == .planned),
    ].filter { plot.widths.contains($0.box) }
    if labels.isEmpty { return [bare] }
    return (span.kind.isSign ? labels.reversed() : labels).map { label in
      var placed = bare
      placed.label = label
      return placed
    }
  }

  /// A sign may stand on a bar, because it is what the bar leads to; labels keep clear of everything.
  private static func areClear(_ one: Placed, _ other: Placed, in plot: TimelinePlot) -> Bool {
    func isClear(_ label: PlacedLabel?, _ box: Box) -> Bool {
      label.map { $0.box.isClear(of: box, in: plot.widths) } ?? true
    }
    let barsAreClear =
      one.span.kind.isSign != other.span.kind.isSign || one.box.isClear(of: other.box, in: plot.widths)
    return barsAreClear && isClear(one.label, other.box) && isClear(other.label, one.box)
      && (other.label.map { isClear(one.label, $0.box) } ?? true)
  }

  func draw(in svg: inout SVGWriter) {
    for item in placed {
      svg.link(to: item.span.href, words: item.words) { svg in
        item.draw(in: &svg)
        item.label?.draw(in: &svg)
      }
    }
  }
}

extension TimelineLanes.Placed {
  fileprivate var words: String {
    span.text.isEmpty && !span.label.isEmpty ? "\(span.label): \(span.kind.rawValue)" : span.text
  }

  fileprivate func draw(in svg: inout SVGWriter) {
    switch span.kind.shape {
    case .line(let kind): svg.level(kind, from: start, to: end, at: middle)
    case .bar(let kind): drawBar(kind, in: &svg)
    case .sign(let sign, let classes):
      svg.sign(sign, classes, at: Edge(share: start), height: middle)
    }
  }

  private func drawBar(_ kind: ChartClass, in svg: inout SVGWriter) {
    let width = max(end - start, Share(hundredths: 20))
    svg.element(
      "rect",
      [
        .share("x", start), .pixels("y", middle - 4), .share("width", width), .pixels("height", 8),
        .marked(kind),
      ])
  }
}
