extension Waterfall {
  /// One small picture a row, for a page whose own table holds the labels and the amounts.
  ///
  /// Each fills the cell it stands in, whatever the cell's height, and is hidden from those who hear the
  /// page: the row says the same in words.
  public struct Rows: Sendable {
    /// The words of the walk-away line, for a row above the first level; empty without such a line.
    public var walkAway: String
    public var levels: [String]
    /// The parts of each step, in the order of the waterfall.
    public var steps: [[String]]
  }

  /// The pictures of all rows, on one scale.
  public func rows() -> Rows {
    let scale = WaterfallScale(self)
    return Rows(
      walkAway: walkAway.map { line in
        row(scale) { svg in
          let label = WaterfallRowDrawing.label(line.text, at: scale.walkAway ?? .none)
          label.draw(in: &svg)
        }
      } ?? "",
      levels: levels.indices.map { level in
        row(scale) {
          WaterfallRowDrawing.draw(level: level, of: scale, leadsOn: level < steps.count, in: &$0)
        }
      },
      steps: zip(steps, scale.movements).map { step, movements in
        zip(step, movements).map { part, movement in
          row(scale) { WaterfallRowDrawing.draw(part.kind, movement, in: &$0) }
        }
      })
  }

  private func row(_ scale: WaterfallScale, _ content: (inout SVGWriter) -> Void) -> String {
    var svg = SVGWriter()
    svg.element("svg", [.marked(.chart, .waterfallRow), .text("aria-hidden", "true")]) { svg in
      WaterfallRowDrawing.drawWalkAway(of: scale, in: &svg)
      content(&svg)
    }
    return svg.string
  }
}
