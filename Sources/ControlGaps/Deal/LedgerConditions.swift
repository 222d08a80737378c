import Dossiers
import SourceText

/// What rules on single entries ask of a ledger, and how they cite it.
extension DealOnDay {
  /// Whether an entry that no waiver takes out meets a condition, or one may that the ledger does not hold.
  func anyEntry<Entry: LedgerEntry>(of ledger: Ledger<Entry>, that condition: (Entry) -> Truth) -> Truth {
    thereIs(in: ledger) { Truth(counts($0)) && condition($0) }
  }

  /// How many entries meet a condition, waived ones aside; a list that is not whole may hold more of them.
  func count<Entry: LedgerEntry>(of ledger: Ledger<Entry>, that condition: (Entry) -> Truth) -> Quantity {
    ledger.entries.filter(counts).reduce(unrecorded(in: ledger)) {
      $0 + Quantity(1).counted(where: condition($1))
    }
  }

  /// The entries that certainly meet a condition, waived ones aside, in the order of the file.
  func entries<Entry: LedgerEntry>(of ledger: Ledger<Entry>, that condition: (Entry) -> Truth) -> [Entry] {
    ledger.entries.filter { counts($0) && condition($0).isYes }
  }

  /// Whether waivers leave anything of a gap that these entries show; one that none of them shows is left
  /// whole.
  func isLeft(of entries: [some LedgerEntry]) -> Truth {
    Truth(entries.isEmpty || entries.contains(where: counts))
  }

  /// Some entries of a ledger, the one with the most money as the primary one; the ledger's key if there are
  /// none.
  func cite<Entry: LedgerEntry>(
    _ entries: [Entry], of ledger: Ledger<Entry>, most money: (Entry) -> Money? = { _ in nil },
    also more: [Evidence?] = []
  ) -> Citations {
    // Of equals, `max` keeps the first.
    let largest = entries.max { (money($0) ?? .zero) < (money($1) ?? .zero) }
    guard let largest else { return cite([evidence(of: ledger)] + more) }
    var places = entries.map { Evidence($0, of: ledger.name) }
    for case let place? in more { places.append(place) }
    return Citations(Evidence(largest, of: ledger.name), more: places)
  }
}
