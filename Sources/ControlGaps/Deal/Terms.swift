import Dossiers

/// What the rules on terms share.
extension DealOnDay {
  /// There is a term that is not recorded as absent.
  var hasTerms: Requirement {
    Requirement(
      thereIs(in: dossier.terms) { !isAbsent($0) },
      else: dossier.terms.entries.isEmpty ? "there are no terms" : "all terms on record are absent")
  }

  /// Whether a term is recorded as absent; one with the day of its lock or its reopening is there.
  func isAbsent(_ term: Term) -> Truth {
    if term.locked.value != nil || term.reopened.value != nil { return .no }
    guard let status = term.status.value else { return .open([path("terms", "status", term)]) }
    guard status == .absent else { return .no }
    if term.locked.isWithheld { return .open([path("terms", "locked", term)]) }
    return term.reopened.isWithheld ? .open([path("terms", "reopened", term)]) : .yes
  }

  func isLocked(_ term: Term) -> Truth {
    happened(
      term.locked, orIsImplied: term.status.value == .locked, path("terms", "locked", term))
  }

  func isReopened(_ term: Term) -> Truth {
    happened(
      term.reopened, orIsImplied: term.status.value == .reopened, path("terms", "reopened", term))
  }

  /// The day of a lock that has happened, by today at the latest.
  func dayOfLock(_ term: Term) -> Quantity {
    .lesser(days(term.locked, path("terms", "locked", term)), today)
  }

  /// The day of a reopening that has happened, by today at the latest.
  func dayOfReopening(_ term: Term) -> Quantity {
    .lesser(days(term.reopened, path("terms", "reopened", term)), today)
  }
}

/// Some terms by their names; nil where they are too many for a sentence, or one has none.
func names(of terms: [Term]) -> String? {
  let names = terms.compactMap { $0.name.value }
  return names.count == terms.count && names.count <= 3 ? listed(names.map { "“\($0)”" }) : nil
}
