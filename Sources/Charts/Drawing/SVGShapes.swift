extension SVGWriter {
  /// Gives many marks one class, which each would otherwise repeat.
  mutating func group(_ kind: ChartClass, _ content: (inout SVGWriter) -> Void) {
    element("g", [.marked(kind)], content)
  }

  /// An upright line at an edge, of the classes given or of those around it.
  mutating func upright(_ classes: [ChartClass] = [], at edge: Edge, from top: Int, to bottom: Int) {
    var attributes: [SVGAttribute] = [
      .share("x1", edge.share), .share("x2", edge.share), .pixels("y1", top), .pixels("y2", bottom),
    ]
    attributes += shift(edge.offset)
    if !classes.isEmpty { attributes.append(.marked(classes)) }
    element("line", attributes)
  }

  /// A level line from one share to another.
  mutating func level(
    _ kind: ChartClass, planned: Bool = false, from start: Share, to end: Share, at height: Int
  ) {
    element(
      "line",
      [
        .share("x1", start), .share("x2", end), .pixels("y1", height), .pixels("y2", height),
        planned ? .marked(kind, .planned) : .marked(kind),
      ])
  }

  /// A sign of the page's definitions with its middle at an edge.
  mutating func sign(_ sign: ChartSign, _ classes: [ChartClass], at edge: Edge, height: Int) {
    var attributes: [SVGAttribute] = [
      .text("href", sign.reference), .share("x", edge.share), .pixels("y", height),
    ]
    attributes += shift(edge.offset)
    if !classes.isEmpty { attributes.append(.marked(classes)) }
    element("use", attributes)
  }

  /// A link around what it marks, or a plain group without one; `words` is what pointing at it says.
  ///
  /// The same links stand in the page's lists, so a picture full of them does not hold up the keyboard.
  mutating func link(to href: String?, words: String, _ content: (inout SVGWriter) -> Void) {
    if href == nil && words.isEmpty { return content(&self) }
    let name: StaticString = href == nil ? "g" : "a"
    let attributes: [SVGAttribute] =
      href.map { [.text("href", $0), .text("tabindex", "-1")] } ?? []
    element(name, attributes) { svg in
      if !words.isEmpty { svg.element("title", [], text: words) }
      content(&svg)
    }
  }

  private func shift(_ offset: Int) -> [SVGAttribute] {
    offset == 0 ? [] : [.shift(offset)]
  }
}
