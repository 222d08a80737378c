import Dossiers

/// An exact number that is not always known exactly: a sum of fields, each of which may be a range.
///
/// A field that is used twice is one input, so that `offered − awarded` compared with a share of `offered` is
/// decided over the range of `offered` once. Days count in days; money counts in hundred-thousandths of the
/// unit, so that the tenth by which an estimate may be off is whole.
struct Quantity: Sendable {
  /// Something whose value is a range; nil stands for no bound.
  struct Input: Hashable, Sendable {
    /// What it is, where the paths name something else that holds it back.
    var field: FieldPath?
    /// The field, or the fields of which the least or the greatest is meant.
    let paths: [FieldPath]
    let least: Int128?
    let greatest: Int128?
  }

  private var constant: Int128
  private var terms: [(factor: Int128, input: Input)]

  static var zero: Quantity { Quantity(0) }

  init(_ exact: Int128) {
    constant = exact
    terms = []
  }

  /// A field that lies somewhere between two bounds, both included.
  init(_ path: @autoclosure () -> FieldPath, from least: Int128?, to greatest: Int128?) {
    if let least, least == greatest {
      self.init(least)
    } else {
      self.init([path()], from: least, to: greatest)
    }
  }

  /// Something that several fields leave open between two bounds, both included.
  init(_ paths: [FieldPath], from least: Int128?, to greatest: Int128?) {
    self.init(Input(paths: paths, least: least, greatest: greatest))
  }

  /// A field of which nothing counts but its bounds, because of another.
  ///
  /// Two such fields are two inputs, though one thing holds both of them back.
  init(_ field: FieldPath, heldBackBy cause: FieldPath, from least: Int128?, to greatest: Int128?) {
    self.init(Input(field: field, paths: [cause], least: least, greatest: greatest))
  }

  /// An amount; an estimate stands for the figure give or take a tenth.
  init(_ amount: Amount, _ path: @autoclosure () -> FieldPath) {
    let tenths = Int128(amount.money.tenThousandths)
    guard amount.isEstimate, tenths != 0 else {
      self.init(tenths * 10)
      return
    }
    self.init(path(), from: min(tenths * 9, tenths * 11), to: max(tenths * 9, tenths * 11))
  }

  /// A share, in ten-thousandths of a per cent.
  init(_ share: Percent) {
    self.init(Int128(share.tenThousandths))
  }

  private init(_ input: Input) {
    constant = 0
    terms = []
    if let least = input.least, least == input.greatest {
      constant = least
    } else {
      terms = [(1, input)]
    }
  }

  /// The least value it can take; nil where there is no bound.
  var least: Int128? { bound { $0 > 0 ? $1.least : $1.greatest } }

  /// The greatest value it can take; nil where there is no bound.
  var greatest: Int128? { bound { $0 > 0 ? $1.greatest : $1.least } }

  private var isExact: Bool { terms.isEmpty }

  /// What keeps it from being one number.
  var causes: [FieldPath] {
    terms.count == 1 ? unique(terms[0].input.paths) : unique(terms.flatMap(\.input.paths))
  }

  private func bound(_ end: (Int128, Input) -> Int128?) -> Int128? {
    var sum = constant
    for (factor, input) in terms {
      guard let value = end(factor, input) else { return nil }
      sum += factor * value
    }
    return sum
  }

  static func + (a: Quantity, b: Quantity) -> Quantity {
    var sum = a.isExact ? b : a
    sum.constant = a.constant + b.constant
    // Most quantities are exact.
    if a.isExact || b.isExact { return sum }
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

  static func * (a: Quantity, factor: Int128) -> Quantity {
    guard factor != 0 else { return .zero }
    var product = a
    product.constant *= factor
    for index in product.terms.indices { product.terms[index].factor *= factor }
    return product
  }

  static func - (a: Quantity, b: Quantity) -> Quantity { a + b * -1 }
  static func += (a: inout Quantity, b: Quantity) { a = a + b }

  /// The lesser of the two.
  ///
  /// Where their ranges overlap it is an input of its own, that no longer cancels out against either of them.
  static func lesser(_ a: Quantity, _ b: Quantity) -> Quantity {
    if a.isExact, b.isExact { return a.constant <= b.constant ? a : b }
    if let high = a.greatest, let low = b.least, high <= low { return a }
    if let high = b.greatest, let low = a.least, high <= low { return b }
    let least = a.least.flatMap { x in b.least.map { min(x, $0) } }
    let greatest = [a.greatest, b.greatest].compactMap(\.self).min()
    return Quantity(a.causes + b.causes, from: least, to: greatest)
  }

  static func greater(_ a: Quantity, _ b: Quantity) -> Quantity { lesser(a * -1, b * -1) * -1 }

  /// One of the two, and nobody can tell which.
  static func either(_ a: Quantity, _ b: Quantity) -> Quantity {
    let least = a.least.flatMap { x in b.least.map { min(x, $0) } }
    let greatest = a.greatest.flatMap { x in b.greatest.map { max(x, $0) } }
    return Quantity(a.causes + b.causes, from: least, to: greatest)
  }
}

extension Quantity {
  /// Itself, or nothing where it is less than that; where it may be either, an input of its own.
  var notUnderZero: Quantity {
    if let least, least >= 0 { return self }
    if let greatest, greatest <= 0 { return .zero }
    return Quantity(causes, from: 0, to: greatest)
  }

  /// What it adds to a sum of those that meet a condition: all of it, nothing, or something in between.
  func counted(where condition: Truth) -> Quantity {
    switch condition {
    case .yes: self
    case .no: .zero
    case .open(let causes):
      Quantity(causes + self.causes, from: least.map { min($0, 0) }, to: greatest.map { max($0, 0) })
    }
  }
}

/// Comparisons hold if they hold over the whole range, fail if nowhere, and are open in between.
extension Quantity {
  static func > (a: Quantity, b: Quantity) -> Truth {
    if a.isExact, b.isExact { return Truth(a.constant > b.constant) }
    let difference = a - b
    if let least = difference.least, least > 0 { return .yes }
    if let greatest = difference.greatest, greatest <= 0 { return .no }
    return .open(difference.causes)
  }

  static func >= (a: Quantity, b: Quantity) -> Truth { !(b > a) }
  static func < (a: Quantity, b: Quantity) -> Truth { b > a }
  static func <= (a: Quantity, b: Quantity) -> Truth { !(a > b) }
}
