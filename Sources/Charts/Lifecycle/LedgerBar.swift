/// The bars of one entry: what it gave hangs from the axis, and what came back stands on it.
struct LedgerBar {
  var width: Int
  var left: Edge
  var axis: Int
  var scale: LedgerScale

  /// Draws the bars, and `more` over them in the entry's link.
  func draw(
    _ entry: Lifecycle.Entry, in svg: inout SVGWriter, more: (inout SVGWriter) -> Void = { _ in }
  ) {
    svg.link(to: entry.href, words: Self.words(for: entry)) { svg in
      if let mark = entry.gave { draw(mark, on: .gave, in: &svg) }
      if let mark = entry.cameBack { draw(mark, on: .cameBack, in: &svg) }
      more(&svg)
    }
  }

  private func draw(_ mark: Lifecycle.Mark, on side: LedgerSide, in svg: inout SVGWriter) {
    let length = scale.length(of: mark)
    var attributes: [SVGAttribute] = [
      .share("x", left.share), .pixels("y", side == .gave ? axis : axis - length), .pixels("width", width),
      .pixels("height", length),
    ]
    if left.offset != 0 { attributes.append(.shift(left.offset)) }
    svg.element("rect", attributes + mark.kindDrawn.fill(on: side))
    if mark.isEstimate {
      let end = side.height(length, from: axis)
      svg.upright([.whisker], at: left + width / 2, from: end - 5, to: end + 5)
    }
  }

  /// What pointing at an entry's marks says.
  private static func words(for entry: Lifecycle.Entry) -> String {
    var words = entry.label
    if let gave = entry.gave { words += ": gave \(gave.amount), \(gave.kind.rawValue)" }
    if let back = entry.cameBack { words += (entry.gave == nil ? ": " : "; ") + "came back \(back.amount)" }
    return words
  }
}
