/// The hatchings and signs that the pictures of a page share; a page with a picture holds them once.
public enum ChartDefinitions {
  static let hatch = "chart-hatch"
  static let quiet = "chart-quiet"

  /// An `<svg>` element without size, to be placed before the first picture.
  public static let svg: String = {
    var svg = SVGWriter()
    svg.element(
      "svg",
      [
        .text("class", "chart-definitions"), .pixels("width", 0), .pixels("height", 0),
        .text("aria-hidden", "true"),
      ]
    ) { svg in
      svg.element("defs", []) { svg in
        draw(pattern: hatch, every: 5, line: "M1 0V5", in: &svg)
        draw(pattern: quiet, every: 6, line: "M0 0V6", in: &svg)
        for sign in ChartSign.allCases { sign.define(in: &svg) }
      }
    }
    return svg.string
  }()

  private static func draw(pattern id: String, every step: Int, line: String, in svg: inout SVGWriter) {
    svg.element(
      "pattern",
      [
        .text("id", id), .text("class", id), .pixels("width", step), .pixels("height", step),
        .text("patternUnits", "userSpaceOnUse"), .text("patternTransform", "rotate(45)"),
      ]
    ) { $0.element("path", [.text("d", line)]) }
  }
}

/// A small sign drawn around its own middle, defined once a page and used by reference.
enum ChartSign: String, CaseIterable {
  case diamond, spark, pin, held, traded, conceded, ring, dot, square

  var reference: String { "#chart-\(rawValue)" }

  func define(in svg: inout SVGWriter) {
    let id = SVGAttribute.text("id", "chart-\(rawValue)")
    switch self {
    case .diamond: svg.element("path", [id, .text("d", "M0-5L5 0L0 5L-5 0z")])
    case .spark: svg.element("path", [id, .text("d", "M0-3L3 0L0 3L-3 0z")])
    case .pin: svg.element("path", [id, .text("d", "M-10 0h20v15h-20z")])
    case .held: svg.element("path", [id, .text("d", "M-5-4.5h10v9h-10z")])
    case .conceded: svg.element("path", [id, .text("d", "M-5.5-4h11L0 5z")])
    case .ring, .dot: svg.element("circle", [id, .pixels("r", 4)])
    case .square: svg.element("path", [id, .text("d", "M-4-4h8v8h-8z")])
    case .traded:
      svg.element("g", [id]) { svg in
        svg.element("path", [.marked(.conceded), .text("d", "M-5.5 0L0-5.5V5.5z")])
        svg.element("path", [.marked(.held), .text("d", "M5.5 0L0-5.5V5.5z")])
      }
    }
  }
}
