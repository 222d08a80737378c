import Dossiers
import SourceText

extension DealOnDay {
  /// The line of a date; nil where it is not on record.
  ///
  /// Where the buyer made no selection apart from signature, that is where the award is written.
  func evidence(of step: Step) -> Evidence? {
    let step = step == .award && steps.awardIsSignature ? .signature : step
    return dossier.dates[step].span.map { Evidence("dates.\(step.rawValue)", at: $0) }
  }

  /// The line that shows that a step is reached: its date, else the date of a step that proves it, else the
  /// status.
  func evidence(ofReached step: Step) -> Evidence {
    let proofs: [Step] =
      switch step {
      case .rfp: [.rfp, .offer, .award, .signature]
      case .offer: [.offer, .award, .signature]
      case .award: [.award, .signature]
      default: [step]
      }
    return proofs.lazy.filter { self.steps[$0]?.isYes == true }.compactMap(evidence).first ?? statusEvidence
  }

  /// The line of a value; nil where it is not on record.
  func evidence(of point: ValuePoint) -> Evidence? {
    let point = standIn(for: point)
    return dossier.value[point].span.map { Evidence("value.\(point.rawValue)", at: $0) }
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
    var places: [Evidence] = []
    places.reserveCapacity(evidence.count)
    for case let place? in evidence { places.append(place) }
    return Citations(places.first ?? statusEvidence, more: places)
  }
}
