import Dossiers
import SourceText

extension Field where Value == When {
  /// Its days, if it has any on record.
  var days: DayRange? {
    guard case .given(.days(let range), _) = self else { return nil }
    return range
  }
}

extension DayRange {
  var numbers: ClosedRange<Int> { first.number...last.number }
}

/// The day of each dated place in a dossier: of its lifecycle dates and its ledger entries.
func daysByPlace(in dossier: Dossier) -> [SourceSpan: Int] {
  var days: [SourceSpan: Int] = [:]
  for step in Dossiers.Step.allCases {
    if case .given(.days(let range), let span) = dossier.dates[step] { days[span] = range.first.number }
  }
  func add<Entry: LedgerEntry>(_ ledger: Ledger<Entry>, _ date: (Entry) -> Field<When>) {
    for entry in ledger.entries { days[entry.span] = date(entry).days?.first.number }
  }
  add(dossier.concessions, \.date)
  add(dossier.disclosures, \.date)
  add(dossier.terms) { $0.reopened.days == nil ? $0.locked : $0.reopened }
  add(dossier.changes) { [$0.date, $0.agreed, $0.started].first { $0.days != nil } ?? .missing }
  add(dossier.obligations, \.due)
  add(dossier.milestones, \.due)
  add(dossier.claims) { $0.notified.days == nil ? $0.aware : $0.notified }
  add(dossier.payments, \.due)
  add(dossier.deductions, \.date)
  add(dossier.behaviours, \.date)
  add(dossier.events, \.date)
  return days
}
