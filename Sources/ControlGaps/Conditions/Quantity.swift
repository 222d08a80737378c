import Dossiers

/// An exact number that is not always known exactly: a sum of fields, each of which may be a range.
///
/// A field that is used twice is one input, so that `offered − awarded` compared with a share of `offered` is
/// decided over the range of `offered` once. Days count in days; money counts in hundred-thousandths of the unit,
/// so that the tenth by which an estimate may be off is whole.
public struct Quantity: Sendable {
  /// A field whose value is a range; nil stands for no bound.
  struct Input: Hashable, Sendable {
    let path: FieldPath
    let least: Int128?
    let greatest: Int128?
  }

  private var constant: Int128
  private var terms: [(factor: Int128, input: Input)]

  public static let zero = Quantity(0)

  public init(_ exact: Int128) {
    constant = exact
    terms = []
  }

  /// A field that lies somewhere between two bounds, both included.
  public init(_ path: FieldPath, from least: Int128?, to greatest: Int128?) {
    terms = []
    constant = 0
    if let least, least == greatest {
      constant = least
    } else {
      terms.append((1, Input(path: path, least: least, greatest: greatest)))
    }
  }

  /// An amount; an estimate stands for the figure give or take a tenth.
  public init(_ amount: Amount, _ path: FieldPath) {
    let tenths = Int128(amount.money.tenThousandths)
    guard amount.isEstimate, tenths != 0 else {
      self.init(tenths * 10)
      return
    }
    self.init(path, from: min(tenths * 9, tenths * 11), to: max(tenths * 9, tenths * 11))
  }

  /// The least value it can take; nil where there is no bound.
  public var least: Int128? { bound { $0 > 0 ? $1.least : $1.greatest } }

  /// The greatest value it can take; nil where there is no bound.
  public var greatest: Int128? { bound { $0 > 0 ? $1.greatest : $1.least } }

  /// What keeps it from being one number.
  public var causes: [FieldPath] { terms.map(\.input.path) }

  private func bound(_ end: (Int128, Input) -> Int128?) -> Int128? {
    var sum = constant
    for (factor, input) in terms {
      guard let value = end(factor, input) else { return nil }
      sum += factor * value
    }
    return sum
  }

  public static func + (a: Quantity, b: Quantity) -> Quantity {
    var sum = a
    sum.constant += b.constant
    for term in b.terms {
      if let index = sum.terms.firstIndex(where: { $0.input == term.input }) {
        sum.terms[index].factor += term.factor
        if sum.terms[index].factor == 0 { sum.terms.remove(at: index) }
      } else {
        sum.terms.append(term)
      }
    }
    return sum
  }

  public static func * (a: Quantity, factor: Int128) -> Quantity {
    guard factor != 0 else { return .zero }
    var product = a
    product.constant *= factor
    for index in product.terms.indices { product.terms[index].factor *= factor }
    return product
  }

  public static func - (a: Quantity, b: Quantity) -> Quantity { a + b * -1 }
  public static func += (a: inout Quantity, b: Quantity) { a = a + b }

  /// The lesser of the two.
  public static func lesser(_ a: Quantity, _ b: Quantity) -> Quantity {
    if let high = a.greatest, let low = b.least, high <= low { return a }
    if let high = b.greatest, let low = a.least, high <= low { return b }
    let least = a.least.flatMap { x in b.least.map { min(x, $0) } }
    let greatest = [a.greatest, b.greatest].compactMap(\.self).min()
    return Quantity(
      a.causes.first ?? b.causes.first ?? FieldPath("value"), from: least, to: greatest)
  }
}

/// Comparisons hold if they hold over the whole range, fail if nowhere, and are open in between.
extension Quantity {
  public static func > (a: Quantity, b: Quantity) -> Truth {
    let difference = a - b
    if let least = difference.least, least > 0 { return .yes }
    if let greatest = difference.greatest, greatest <= 0 { return .no }
    return .open(difference.causes)
  }

  public static func >= (a: Quantity, b: Quantity) -> Truth { !(b > a) }
  public static func < (a: Quantity, b: Quantity) -> Truth { b > a }
  public static func <= (a: Quantity, b: Quantity) -> Truth { !(a > b) }
}

/// A part of a whole, compared with a threshold without ever dividing.
public struct Share: Sendable {
  let part: Quantity
  let whole: Quantity

  public init(_ part: Quantity, of whole: Quantity) {
    self.part = part
    self.whole = whole
  }

  public func isOver(_ threshold: Percent) -> Truth {
    compared { part, whole in part * 1_000_000 > whole * Int128(threshold.tenThousandths) }
  }

  public func isAtLeast(_ threshold: Percent) -> Truth {
    compared { part, whole in part * 1_000_000 >= whole * Int128(threshold.tenThousandths) }
  }

  /// A share is nothing where its part certainly is; and open where its whole is, or may be, nothing or less.
  private func compared(_ comparison: (Quantity, Quantity) -> Truth) -> Truth {
    if let least = part.least, let greatest = part.greatest, least == 0, greatest == 0 {
      return comparison(.zero, Quantity(1))
    }
    guard let least = whole.least, least > 0 else {
      return .open(whole.causes.isEmpty ? [FieldPath("value")] : whole.causes)
    }
    return comparison(part, whole)
  }
}
