/// Probabilities of many tests made together, each raised for the number of the others, by Holm's method.
///
/// Of twenty comparisons without any difference behind them, one looks like a difference at a level of one in twenty.
/// Those that stay under one in twenty after this have less than that chance that even one of them is an accident,
/// however the tests depend on each other. Source: S. Holm, "A simple sequentially rejective multiple test procedure",
/// Scandinavian Journal of Statistics 6 (1979), 65–70.
///
/// - Returns: the adjusted probabilities, in the order of the given ones.
public func adjustForMany(_ probabilities: [Double]) -> [Double] {
  let order = probabilities.indices.sorted { (probabilities[$0], $0) < (probabilities[$1], $1) }
  var adjusted = probabilities
  var greatest = 0.0
  for (place, index) in order.enumerated() {
    greatest = max(greatest, min(1, Double(probabilities.count - place) * probabilities[index]))
    adjusted[index] = greatest
  }
  return adjusted
}
