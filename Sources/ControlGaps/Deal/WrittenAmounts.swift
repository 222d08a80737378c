import Dossiers

/// Figures as they are written, for words and for money; conditions ask for their ranges instead.
extension DealOnDay {
  /// The price at a point, on a basis of margin what the deal is worth to us and its cost; nil where not on
  /// record.
  func writtenPrice(_ point: ValuePoint) -> Amount? {
    guard let value = amount(point), dossier.basis == .margin else { return amount(point) }
    return amount(.cost).map { value + $0 }
  }

  /// `, 5.7% of the price signed`; empty where the price is not on record.
  func share(_ amount: Amount, of point: ValuePoint) -> String {
    guard let price = writtenPrice(point), price.money > .zero else { return "" }
    let share = notation.share(amount.money, of: price.money)
    let about = amount.isEstimate || price.isEstimate ? "~" : ""
    return ", \(share == "0%" ? "under 0.1%" : about + share) of the price \(point.rawValue)"
  }
}

extension Amount {
  static func - (a: Amount, b: Amount) -> Amount {
    Amount(a.money - b.money, isEstimate: a.isEstimate || b.isEstimate)
  }
}
