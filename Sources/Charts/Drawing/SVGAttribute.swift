/// One attribute of an SVG element: a name the charts use, and a value that prints itself.
struct SVGAttribute {
  enum Value {
    case text(String)
    case classes([ChartClass])
    case pixels(Int)
    case share(Share)
    case shift(right: Int, down: Int)
  }

  var name: StaticString
  var value: Value

  static func text(_ name: StaticString, _ text: String) -> Self { Self(name: name, value: .text(text)) }
  static func pixels(_ name: StaticString, _ pixels: Int) -> Self { Self(name: name, value: .pixels(pixels)) }
  static func share(_ name: StaticString, _ share: Share) -> Self { Self(name: name, value: .share(share)) }

  /// Moves what has a position in per cent by some pixels, which no single length can say.
  static func shift(_ right: Int, _ down: Int = 0) -> Self {
    Self(name: "transform", value: .shift(right: right, down: down))
  }

  static func marked(_ classes: ChartClass...) -> Self { marked(classes) }

  static func marked(_ classes: [ChartClass]) -> Self {
    Self(name: "class", value: .classes(classes))
  }

  /// A reference to the page's hatching. It is an attribute, as a rule in a stylesheet would look for it
  /// there.
  static let hatched = text("fill", "url(#\(ChartDefinitions.hatch))")
  static let quiet = text("fill", "url(#\(ChartDefinitions.quiet))")
}
