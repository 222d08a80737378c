import Dossiers
import SourceText

extension DealOnDay {
  /// The line of a date; nil where it is not on record.
  func evidence(of step: Step) -> Evidence? {
    dossier.dates[step].span.map { Evidence("dates.\(step.rawValue)", at: $0) }
  }

  /// The line of a value; nil where it is not on record.
  func evidence(of point: ValuePoint) -> Evidence? {
    dossier.value[point].span.map { Evidence("value.\(point.rawValue)", at: $0) }
  }

  /// The line of a list's key; nil where the list is missing.
  func evidence(of ledger: Ledger<some LedgerEntry>) -> Evidence? {
    ledger.span.map { Evidence(ledger.name, at: $0) }
  }

  /// The line that every dossier has, for absences that no other line makes matter.
  var statusEvidence: Evidence { Evidence("status", at: dossier.status.span) }

  /// Where an absence matters: the list's key, else the step's date, else the status.
  func absence(of ledger: Ledger<some LedgerEntry>, at step: Step) -> Evidence {
    evidence(of: ledger) ?? evidence(of: step) ?? statusEvidence
  }

  /// Some places, the first of them as the primary one; the status where there are none.
  func cite(_ evidence: [Evidence?]) -> Citations {
    let places = evidence.compactMap(\.self)
    return Citations(places.first ?? statusEvidence, more: Array(places.dropFirst()))
  }
}
