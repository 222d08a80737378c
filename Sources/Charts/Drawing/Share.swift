/// A part of the picture's width, in hundredths of a per cent: 10,000 is the whole.
///
/// Positions along the picture are shares and sizes are pixels, so that text keeps its size at any width.
struct Share: Comparable, Hashable {
  var hundredths: Int

  static let none = Share(hundredths: 0)
  static let whole = Share(hundredths: 10_000)

  init(hundredths: Int) {
    self.hundredths = hundredths
  }

  /// The share of `part` in `whole`, kept between nothing and all of it.
  init(_ part: Double, of whole: Double) {
    // What is no number is over nothing, and none of the whole.
    guard whole > 0, part > 0 else {
      self = .none
      return
    }
    self.init(hundredths: Int(min(part / whole, 1) * 10_000 + 0.5))
  }

  static func < (one: Share, other: Share) -> Bool { one.hundredths < other.hundredths }
  static func + (one: Share, other: Share) -> Share { Share(hundredths: one.hundredths + other.hundredths) }
  static func - (one: Share, other: Share) -> Share { Share(hundredths: one.hundredths - other.hundredths) }

  func midpoint(to other: Share) -> Share { Share(hundredths: (hundredths + other.hundredths) / 2) }
}
