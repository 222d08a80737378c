import Dossiers

extension DealOnDay {
  /// Whether those of some entries that have a fault are at least a share of them by count, and more than one:
  /// one of one is no pattern.
  ///
  /// A waived entry has no fault, and is one of them still.
  func areAtLeast<Entry: LedgerEntry>(
    _ share: Percent, of ledger: Ledger<Entry>, among isMeant: (Entry) -> Truth,
    having hasFault: (Entry) -> Truth
  ) -> Truth {
    let all = Int128(Percent(100).tenThousandths)
    // What the faults are beyond the share of all: each entry is put in once, so that what leaves it open
    // cannot be one thing for the part and another for the whole.
    let excess = ledger.entries.reduce(unrecordedEitherWay(in: ledger)) { sum, entry in
      let fault = Quantity(all).counted(where: Truth(counts(entry)) && hasFault(entry))
      return sum + (fault - Quantity(Int128(share.tenThousandths))).counted(where: isMeant(entry))
    }
    return count(of: ledger) { isMeant($0) && hasFault($0) } >= Quantity(2) && excess >= .zero
  }

  /// What entries that a list does not hold may add to a sum of nothing or more.
  func unrecorded(in ledger: Ledger<some LedgerEntry>) -> Quantity {
    ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name, at: ledger.span), from: 0, to: nil)
  }

  /// What entries that a list does not hold may do to a sum whose parts have either sign.
  func unrecordedEitherWay(in ledger: Ledger<some LedgerEntry>) -> Quantity {
    ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name, at: ledger.span), from: nil, to: nil)
  }
}
