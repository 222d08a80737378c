import Dossiers

/// How much was lost over some days: nothing or more, over one day or more.
struct Pace: Sendable {
  let loss: Quantity
  let days: Quantity

  /// Whether more was lost a day than so many times as much at another pace, in ten-thousandths.
  ///
  /// It is decided without dividing. No number here is under nothing, so the ends of the ranges make the ends of
  /// the products; the days of both may hang on one date, which makes one window longer as it makes the other
  /// shorter, and so takes both products to their ends at once.
  func isMore(than tenThousandths: Int64, times other: Pace) -> Truth {
    let factor = Int128(tenThousandths)
    if let least = leastProduct(loss, other.days), let most = greatestProduct(other.loss, days),
      least * 10_000 > most * factor
    {
      return .yes
    }
    if let most = greatestProduct(loss, other.days), let least = leastProduct(other.loss, days),
      most * 10_000 <= least * factor
    {
      return .no
    }
    return .open(unique(loss.causes + days.causes + other.loss.causes + other.days.causes))
  }
}

private func leastProduct(_ loss: Quantity, _ days: Quantity) -> Int128? {
  guard let loss = loss.least, let days = days.least else { return nil }
  return loss * days
}

/// Nothing lost is nothing over any number of days.
private func greatestProduct(_ loss: Quantity, _ days: Quantity) -> Int128? {
  guard loss.greatest != 0 else { return 0 }
  guard let loss = loss.greatest, let days = days.greatest else { return nil }
  return loss * days
}
