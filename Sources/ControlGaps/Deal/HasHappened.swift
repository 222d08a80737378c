import Dossiers

/// Things that happened, or have not: sections 3 and 4 of the rules' conventions.
extension DealOnDay {
  /// Whether something dated has happened by the day, where a status may say so too.
  ///
  /// The status outranks a missing date: it has then happened, on an unknown day. A date outranks the status.
  func happened(_ date: Field<When>, orIsImplied implied: Bool, _ path: @autoclosure () -> FieldPath) -> Truth
  {
    implied && (date.isMissing || date.isNone) ? .yes : happened(date, path())
  }

  /// Whether something dated happened on some day or earlier.
  func happened(_ date: Field<When>, _ path: @autoclosure () -> FieldPath, by bound: Quantity) -> Truth {
    happened(date, path()) && dayOfHappening(date, path()) <= bound
  }

  /// Whether what it was for is over, as sentences on it say.
  var hasEnded: Bool { steps.closed.isYes }

  /// The day up to which what has not happened is measured: this one, or the end of the deal if that came
  /// first.
  var lastDay: Quantity {
    steps.closed.isNo ? today : .lesser(today, days(.closed))
  }

  /// The day on which something happened; the last day where it has not.
  func dayOfHappening(_ date: Field<When>, _ path: @autoclosure () -> FieldPath) -> Quantity {
    dayOfHappening(date, path(), else: lastDay)
  }

  /// The day on which something happened; another where it has not.
  func dayOfHappening(_ date: Field<When>, _ path: @autoclosure () -> FieldPath, else other: Quantity)
    -> Quantity
  {
    happened(date, path()).isNo ? other : .lesser(days(date, path()), today)
  }
}
