/// A date as a dossier knows it: one day, or the days of a month or a year where the day isn't on record.
public struct DayRange: Hashable, Sendable {
  public enum Precision: Sendable { case day, month, year }

  public let first: CalendarDay
  public let last: CalendarDay
  public let precision: Precision

  public init(_ day: CalendarDay) {
    first = day
    last = day
    precision = .day
  }

  /// Nil where the year or the month is no such thing.
  public init?(year: Int, month: Int?) {
    guard let first = CalendarDay(year: year, month: month ?? 1, day: 1) else { return nil }
    self.first = first
    let days = month.map { CalendarDay.days(inMonth: $0, of: year) }
    last = CalendarDay(
      number: (CalendarDay(year: year, month: month ?? 12, day: days ?? 31) ?? first).number)
    precision = month == nil ? .year : .month
  }

  public var isOneDay: Bool { first == last }
}

/// What stands where a date may: days, or one of the words for a day that is not on record.
///
/// The third word, `none` (it did not happen), is `Field.none`.
public enum When: Hashable, Sendable {
  case days(DayRange)
  /// It happened, on a day that is not on record.
  case undated
  /// Nobody knows whether it happened.
  case unknown
}
