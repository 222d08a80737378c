import Dossiers

extension DealOnDay {
  /// Whether an outcome stands on record; one recorded after the day does not yet, one without that day does.
  var isOutcomeOnRecord: Truth {
    guard let outcome = dossier.outcome.value else {
      return dossier.outcome.isWithheld ? .open([FieldPath("outcome")]) : .no
    }
    let path = FieldPath("outcome.recorded", at: outcome.recorded.span)
    if case .given(.unknown, _) = outcome.recorded { return .open([path]) }
    return isThere(outcome.recorded, path)
  }

  /// The line on which the outcome begins.
  var outcomeEvidence: Evidence { dossier.outcome.span.map { Evidence("outcome", at: $0) } ?? statusEvidence }
}
