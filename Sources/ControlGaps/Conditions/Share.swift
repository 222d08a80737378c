import Dossiers

/// A part of a whole, compared with a threshold without ever dividing.
struct Share: Sendable {
  let part: Quantity
  let whole: Quantity

  init(_ part: Quantity, of whole: Quantity) {
    self.part = part
    self.whole = whole
  }

  /// A part that is not under nothing: what would be negative, such as the fall of a value that rose, is
  /// nothing.
  ///
  /// No threshold is under nothing, so a part that may be negative can stay as it is: it is over none of them
  /// either way, and still cancels out against the fields of the whole.
  init(notUnderZero part: Quantity, of whole: Quantity) {
    let isNothing = part.greatest.map { $0 <= 0 } ?? false
    self.init(isNothing ? .zero : part, of: whole)
  }

  func isOver(_ threshold: Percent) -> Truth {
    compared { part, whole in part * 1_000_000 > whole * Int128(threshold.tenThousandths) }
  }

  func isAtLeast(_ threshold: Percent) -> Truth {
    compared { part, whole in part * 1_000_000 >= whole * Int128(threshold.tenThousandths) }
  }

  /// A share is nothing where its part certainly is; and open where its whole is, or may be, nothing or less.
  private func compared(_ comparison: (Quantity, Quantity) -> Truth) -> Truth {
    if part.least == 0, part.greatest == 0 { return comparison(.zero, Quantity(1)) }
    guard let least = whole.least, least > 0 else {
      return .open(whole.causes.isEmpty ? [FieldPath("value")] : whole.causes)
    }
    return comparison(part, whole)
  }
}
