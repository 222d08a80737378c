import Dossiers
import SourceText

/// Whether a trade can be measured: section 7 of the rules' conventions.
extension Package {
  /// Whether all that we gave in it and all that came back carries a price.
  var isPricedOnBothSides: Truth {
    guard unpriced.isEmpty else { return .no }
    let unheld = mayHoldMore ? [FieldPath("concessions", at: ours[0].span)] : []
    let doubts = unheld + possible.filter { !$0.unpriced.isEmpty }.flatMap(\.mayBeThere.causes)
    return doubts.isEmpty ? .yes : .open(doubts)
  }

  /// The amounts that are missing for that.
  var unpriced: [FieldPath] { (ours + buyers).flatMap(\.unpriced) }
}

extension Concession {
  /// The amounts without which it is not priced on both sides.
  fileprivate var unpriced: [FieldPath] {
    var paths: [FieldPath] = []
    if value.value == nil { paths.append(FieldPath("concessions.value", at: span)) }
    if isOurs, gotText != nil, gotValue.value == nil {
      paths.append(FieldPath("concessions.got_value", at: span))
    }
    return paths
  }
}
