/// A small bar for a table: how large one figure is beside the others of its column.
public struct MagnitudeBar: Sendable {
  /// What the bar measures, told by its fill.
  public enum Style: Sendable, CaseIterable {
    case forNothing, waived, traded, cameBack, fact
    /// Hollow, because it is never added to what is evidenced.
    case atRisk
  }

  /// From 0 to 1; what lies outside is drawn as the nearer end.
  public var share: Double
  public var style: Style

  public init(share: Double, style: Style) {
    self.share = share
    self.style = style
  }

  /// An `<svg>` element as wide as its container, hidden from those who hear the page: the figure is beside
  /// it.
  public var svg: String {
    drawBar(.magnitude) { svg in
      svg.element("rect", [.share("width", Share(share, of: 1)), .text("height", "100%")] + fill)
    }
  }

  private var fill: [SVGAttribute] {
    switch style {
    case .forNothing: [.marked(.forNothing)]
    case .waived: [.marked(.waived), .hatched]
    case .traded: [.marked(.traded)]
    case .cameBack: [.marked(.cameBack)]
    case .fact: [.marked(.fact)]
    case .atRisk: [.marked(.atRisk)]
    }
  }
}

/// A small bar in a frame: how much of what could be judged was known.
public struct CoverageBar: Sendable {
  /// From 0 to 1; what lies outside is drawn as the nearer end.
  public var known: Double

  public init(known: Double) {
    self.known = known
  }

  /// An `<svg>` element as wide as its container, hidden from those who hear the page: the figure is beside
  /// it.
  public var svg: String {
    drawBar(.coverage) { svg in
      svg.element("rect", [.text("width", "100%"), .text("height", "100%"), .marked(.track)])
      svg.element("rect", [.share("width", Share(known, of: 1)), .text("height", "100%"), .marked(.fact)])
    }
  }
}

func drawBar(_ kind: ChartClass, _ content: (inout SVGWriter) -> Void) -> String {
  var svg = SVGWriter()
  svg.element("svg", [.marked(.chart, kind), .text("aria-hidden", "true")], content)
  return svg.string
}
