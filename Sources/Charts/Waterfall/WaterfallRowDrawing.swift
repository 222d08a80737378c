/// Draws one row in a box of any height: what a row shows is tied to its middle or to its lower edge.
enum WaterfallRowDrawing {
  static func drawWalkAway(of scale: WaterfallScale, in svg: inout SVGWriter) {
    guard let walkAway = scale.walkAway else { return }
    draw(.walkAway, at: walkAway, from: 0, to: 100, in: &svg)
  }

  static func draw(level: Int, of scale: WaterfallScale, leadsOn: Bool, in svg: inout SVGWriter) {
    let value = scale.levels[level]
    if level > 0 { draw(.connector, at: scale.arrival(at: level), from: 0, to: 50, in: &svg) }
    if leadsOn { draw(.connector, at: value, from: 50, to: 100, in: &svg) }
    draw(.level, at: value, from: 10, to: 90, in: &svg)
  }

  /// The bar stands six pixels above the row's lower edge; the way comes in from above and leaves below.
  static func draw(
    _ kind: Waterfall.PartKind, _ movement: WaterfallScale.Movement, in svg: inout SVGWriter
  ) {
    svg.element(
      "line",
      [
        .share("x1", movement.from), .share("x2", movement.from), .pixels("y1", 0), .text("y2", "100%"),
        .shift(0, -13), .marked(.connector),
      ])
    svg.element(
      "rect",
      [
        .share("x", movement.after), .text("y", "100%"), .pixels("width", 1), .pixels("height", 13),
        .shift(0, -13), .marked(.connector),
      ])
    svg.element(
      "rect",
      [
        .share("x", movement.start), .text("y", "100%"), .share("width", movement.length),
        .pixels("height", 14), .shift(0, -20),
      ] + fill(of: kind))
  }

  private static func draw(
    _ kind: ChartClass, at share: Share, from top: Int, to bottom: Int, in svg: inout SVGWriter
  ) {
    svg.element(
      "line",
      [
        .share("x1", share), .share("x2", share), .share("y1", Share(hundredths: top * 100)),
        .share("y2", Share(hundredths: bottom * 100)), .marked(kind),
      ])
  }

  /// The words of the walk-away stand on that side of the line which has more room.
  static func label(_ text: String, at share: Share) -> PlacedLabel {
    let isLeft = share > Share(hundredths: 5_000)
    return PlacedLabel(
      text, .plain, at: Edge(share: share, offset: isLeft ? -5 : 5), anchor: isLeft ? .end : .start,
      baseline: 11)
  }

  private static func fill(of kind: Waterfall.PartKind) -> [SVGAttribute] {
    switch kind {
    case .traded: [.marked(.traded)]
    case .forNothing: [.marked(.forNothing)]
    case .waived: [.marked(.waived), .hatched]
    case .unexplained: [.marked(.unexplained)]
    case .growthPaid: [.marked(.growthPaid)]
    case .headroom: [.marked(.headroom)]
    case .beyondPrice: [.marked(.beyondPrice)]
    case .beyondPriceTraded: [.marked(.beyondPriceTraded)]
    }
  }
}
