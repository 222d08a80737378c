extension SVGWriter {
  /// An upright line at an edge.
  mutating func upright(
    _ kind: ChartClass, planned: Bool = false, at edge: Edge, from top: Int, to bottom: Int
  ) {
    element(
      "line",
      [.share("x1", edge.share), .share("x2", edge.share), .pixels("y1", top), .pixels("y2", bottom)]
        + shift(edge.offset) + [planned ? .marked(kind, .planned) : .marked(kind)])
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
    if !classes.isEmpty {
      attributes.append(.text("class", classes.map(\.rawValue).joined(separator: " ")))
    }
    element("use", attributes)
  }

  /// A link around what it marks, or a plain group without one; `words` is what pointing at it says.
  ///
  /// The same links stand in the page's lists, so a picture full of them does not hold up the keyboard.
  mutating func link(to href: String?, words: String, _ content: (inout SVGWriter) -> Void) {
    let name = href == nil ? "g" : "a"
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
