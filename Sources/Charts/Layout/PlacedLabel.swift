/// A text with its place, and the area it takes there.
struct PlacedLabel {
  enum Anchor: String {
    case start, middle, end
  }

  let text: String
  let style: TextStyle
  private let width: Int
  var position: Edge
  var anchor: Anchor
  var baseline: Int
  var isPlanned: Bool

  init(
    _ text: String, _ style: TextStyle, at position: Edge, anchor: Anchor = .start, baseline: Int,
    isPlanned: Bool = false
  ) {
    self.text = text
    self.style = style
    self.position = position
    self.anchor = anchor
    self.baseline = baseline
    self.isPlanned = isPlanned
    width = style.width(of: text)
  }

  var box: Box {
    let left: Edge =
      switch anchor {
      case .start: position
      case .middle: position - (width + 1) / 2
      case .end: position - width
      }
    return Box(left: left, right: left + width, top: baseline - style.size + 2, bottom: baseline + 3)
  }

  func moved(down pixels: Int) -> PlacedLabel {
    var label = self
    label.baseline += pixels
    return label
  }

  /// Draws the text, leaving out what the group around it says already.
  func draw(in svg: inout SVGWriter, group: TextGroup? = nil) {
    guard !text.isEmpty else { return }
    var attributes: [SVGAttribute] = [.share("x", position.share), .pixels("y", baseline)]
    if position.offset != 0 { attributes.append(.pixels("dx", position.offset)) }
    if anchor != group?.anchor ?? .start { attributes.append(.text("text-anchor", anchor.rawValue)) }
    let classes = [style == group?.style ? nil : style.mark, isPlanned ? .planned : nil].compactMap(\.self)
    if !classes.isEmpty { attributes.append(.marked(classes)) }
    svg.element("text", attributes, text: text)
  }
}
