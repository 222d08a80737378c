extension Waterfall {
  static let rowHeight = 24
  static let gutter = 340

  /// The whole way as one picture with its labels, for use outside a table, from 700 pixels up; empty without
  /// levels.
  public func svg(_ label: ChartLabel) -> String {
    guard !levels.isEmpty else { return "" }
    let scale = WaterfallScale(self)
    let rowCount = levels.count + scale.movements.reduce(0) { $0 + $1.count }
    let top = walkAway == nil ? 0 : Self.rowHeight
    return draw(picture: .waterfall, height: top + rowCount * Self.rowHeight, label: label) { svg in
      var row = WaterfallLine(top: 0)
      if let walkAway, let share = scale.walkAway {
        row.draw(in: &svg) { svg in
          WaterfallRowDrawing.label(walkAway.text, at: share).draw(in: &svg)
        }
      }
      for (index, level) in levels.enumerated() {
        row.write(level.name, level.amount, isLevel: true, in: &svg)
        row.draw(in: &svg) { svg in
          WaterfallRowDrawing.drawWalkAway(of: scale, in: &svg)
          WaterfallRowDrawing.draw(level: index, of: scale, leadsOn: index < steps.count, in: &svg)
        }
        guard index < scale.movements.count else { continue }
        for (part, movement) in zip(steps[index].parts, scale.movements[index]) {
          row.write(part.label, part.amount, isLevel: false, in: &svg)
          row.draw(in: &svg) { svg in
            WaterfallRowDrawing.drawWalkAway(of: scale, in: &svg)
            WaterfallRowDrawing.draw(part.kind, movement, in: &svg)
          }
        }
      }
    }
  }
}

/// The line of the picture that is being drawn: words in the gutter, and a plot of the row's own height.
private struct WaterfallLine {
  var top: Int

  /// Room for an amount of ten figures at the gutter's right.
  private static let amountWidth = 96

  func write(_ name: String, _ amount: String, isLevel: Bool, in svg: inout SVGWriter) {
    let baseline = top + 18
    let room = Waterfall.gutter - Self.amountWidth - (isLevel ? 0 : 16)
    let style: TextStyle = isLevel ? .heading : .plain
    PlacedLabel(
      style.shorten(name, to: room), style,
      at: Edge(share: .none, offset: -Waterfall.gutter + (isLevel ? 0 : 16)),
      baseline: baseline
    ).draw(in: &svg)
    PlacedLabel(
      TextStyle.amount.shorten(amount, to: Self.amountWidth - 24), isLevel ? .amount : .plain,
      at: Edge(share: .none, offset: -16), anchor: .end, baseline: baseline
    ).draw(in: &svg)
  }

  mutating func draw(in svg: inout SVGWriter, _ content: (inout SVGWriter) -> Void) {
    svg.element(
      "svg", [.pixels("y", top), .text("width", "100%"), .pixels("height", Waterfall.rowHeight)], content)
    top += Waterfall.rowHeight
  }
}
