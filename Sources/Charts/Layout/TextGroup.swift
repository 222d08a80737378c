/// Many texts of one style and anchor, which each would otherwise repeat.
struct TextGroup {
  var style: TextStyle
  var anchor: PlacedLabel.Anchor

  func draw(in svg: inout SVGWriter, _ content: (inout SVGWriter) -> Void) {
    var attributes: [SVGAttribute] = []
    if let mark = style.mark { attributes.append(.marked(mark)) }
    if anchor != .start { attributes.append(.text("text-anchor", anchor.rawValue)) }
    svg.element("g", attributes, content)
  }
}
