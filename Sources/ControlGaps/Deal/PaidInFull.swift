import SourceText

extension Package {
  /// Whether something came back that is worth at least what we gave.
  ///
  /// What a partial ledger may hold beside it can change either side.
  var isPaidInFull: Truth {
    if mayHoldMore { return .open([FieldPath("concessions", at: ours[0].span)]) }
    return isTraded && worthOfReturn >= gave
  }
}
