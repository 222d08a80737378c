/// What may be said of two shares beside each other.
public enum ShareDifference: Sendable {
  /// One of the groups has fewer cases than any statement about its share needs.
  case tooFewToTell
  /// What is seen may well be chance.
  case notClear
  /// More than chance would bring about, among all that was compared; which does not say why.
  case clear
}

/// Fewer cases than this in a group, and nothing is said of its share.
///
/// Below it, Wilson's interval for *none* or *all* takes in half of what is possible (0 of 4: up to 49%; 0 of 5: up to
/// 43%), so that the clearest result there could be would not even tell rare from common. And with four in each group
/// Fisher's test comes to 1 in 35 at best, which a correction for only two comparisons undoes.
public let leastForShare = 5

/// Whether shares differ, pair by pair, judged together: by Fisher's exact test at one in twenty, corrected by Holm's
/// method for the number of pairs that have cases enough.
///
/// - Returns: one for each pair, in their order.
public func compareShares(_ pairs: [(Proportion, Proportion)]) -> [ShareDifference] {
  let compared = pairs.indices.filter { isEnough(pairs[$0].0, pairs[$0].1) }
  let probabilities = adjustForMany(compared.map { testExactly(pairs[$0].0, against: pairs[$0].1) })
  var differences = [ShareDifference](repeating: .tooFewToTell, count: pairs.count)
  for (index, probability) in zip(compared, probabilities) {
    differences[index] = probability < 0.05 ? .clear : .notClear
  }
  return differences
}

private func isEnough(_ a: Proportion, _ b: Proportion) -> Bool {
  a.total >= leastForShare && b.total >= leastForShare
}
