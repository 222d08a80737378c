import Dossiers

/// What the rules on concessions share: section 7 of the conventions and the head of the table's rules.
extension DealOnDay {
  /// Negotiation or award is reached, or a concession or a disclosure stands on record.
  var tableIsReached: Requirement {
    let concessions =
      isHidden(dossier.concessions) || Truth.any(of: dossier.concessions.entries, isThere)
    let disclosures =
      isHidden(dossier.disclosures)
      || Truth.any(of: dossier.disclosures.entries) { isThere($0.date, path("disclosures", "date", $0)) }
    return Requirement(
      concessions || disclosures || steps.negotiation || steps.award, else: "the table is not reached")
  }

  /// Open for a list that is withheld: it may hold anything. A missing one holds nothing that counts.
  private func isHidden(_ ledger: Ledger<some LedgerEntry>) -> Truth {
    ledger.isWithheld ? .open([FieldPath(ledger.name)]) : .no
  }

  /// There is a concession of ours.
  var weGave: Requirement {
    Requirement(
      thereIs(in: dossier.concessions) { Truth($0.isOurs) && isThere($0) }, else: "we conceded nothing")
  }

  /// Whether a concession has been given by the day.
  func isThere(_ concession: Concession) -> Truth {
    isThere(concession.date, path("concessions", "date", concession))
  }

  /// Whether a waiver leaves any entry of ours in the package in the conditions.
  func counts(_ package: Package) -> Truth {
    Truth(package.ours.contains { counts($0) })
  }

  /// Whether one of our packages meets a condition, or one may that the ledger does not hold.
  func anyPackage(_ condition: (Package) -> Truth) -> Truth {
    Truth.any(of: packages) { condition($0) && isThere($0) && counts($0) }
      || !absence(from: dossier.concessions)
  }

  /// Whether the package has been given by the day: one of its entries of ours has.
  func isThere(_ package: Package) -> Truth { Truth.any(of: package.ours, isThere) }
}
