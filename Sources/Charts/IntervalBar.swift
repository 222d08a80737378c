/// A share with the interval in which it may lie, on a line from none to all.
public struct IntervalBar: Sendable {
  /// From 0 to 1; what lies outside is drawn as the nearer end.
  public var share: Double
  public var interval: ClosedRange<Double>

  public init(share: Double, interval: ClosedRange<Double>) {
    self.share = share
    self.interval = interval
  }

  /// An `<svg>` element as wide as its container, hidden from those who hear the page: the figures are beside it.
  public var svg: String {
    let (low, high) = (Share(interval.lowerBound, of: 1), Share(interval.upperBound, of: 1))
    return drawBar(.interval) { svg in
      svg.element("rect", [.text("width", "100%"), .text("height", "100%"), .marked(.track)])
      svg.element(
        "rect", [.share("x", low), .share("width", high - low), .text("height", "100%"), .marked(.waiting)])
      svg.element(
        "rect",
        [
          .share("x", Share(share, of: 1)), .text("width", "3"), .text("height", "100%"), .shift(-1),
          .marked(.fact),
        ])
    }
  }
}
