import Dossiers

/// When we knew of something that a list holds: section 4 of the rules' conventions.
///
/// A listed criterion is known, a listed person mapped and a reading of the corridor taken by the day; where the
/// date is missing, nobody says on which.
extension DealOnDay {
  func isKnown(_ date: Field<When>, _ path: @autoclosure () -> FieldPath, by bound: Quantity) -> Truth {
    (date.isMissing ? .yes : happened(date, path())) && dayKnown(date, path()) <= bound
  }

  func isKnown(_ date: Field<When>, _ path: @autoclosure () -> FieldPath, onlyAfter bound: Quantity) -> Truth
  {
    (date.isMissing ? .yes : happened(date, path())) && dayKnown(date, path()) > bound
  }

  /// The day on which we knew of it, by today at the latest.
  func dayKnown(_ date: Field<When>, _ path: @autoclosure () -> FieldPath) -> Quantity {
    .lesser(days(date, path()), today)
  }

  func isKnown(_ criterion: Criterion, by bound: Quantity) -> Truth {
    isKnown(criterion.known, path("criteria", "known", criterion), by: bound)
  }

  func isMapped(_ person: Stakeholder, by bound: Quantity) -> Truth {
    isKnown(person.mapped, path("stakeholders", "mapped", person), by: bound)
  }
}
