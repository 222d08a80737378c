import Dossiers

extension Waiver {
  /// Whether it is over: it holds to the end of its `until`.
  func hasExpired(by day: CalendarDay) -> Bool {
    guard case .days(let range)? = until.value else { return false }
    return range.last < day
  }
}
