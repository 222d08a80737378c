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
    return ", \(briefShare(amount, of: price)) of the price \(point.rawValue)"
  }

  /// `5.7%`, `~5.7%` where a figure is an estimate, `under 0.1%` where it is next to nothing.
  func briefShare(_ part: Amount, of whole: Amount) -> String {
    let share = notation.share(part.money, of: whole.money)
    if share == "0%" { return "under 0.1%" }
    return (part.isEstimate || whole.isEstimate ? "~" : "") + share
  }
}

extension Field<Amount> {
  /// As it is written, where the word `none` stands for nothing; nil where nothing is on record.
  var written: Amount? { isNone ? Amount(.zero) : value }
}
