import Dossiers

/// A date as a dossier writes it.
public enum WrittenDate: Hashable, Sendable {
  case day(Int)
  case month(ofDay: Int)
  case year(ofDay: Int)
  /// `none`, `undated` or `unknown`.
  case word(String)

  public var text: String {
    switch self {
    case .day(let number): CalendarDay(number: number).iso
    case .month(let number): String(CalendarDay(number: number).iso.prefix(7))
    case .year(let number): String(CalendarDay(number: number).iso.prefix(4))
    case .word(let word): word
    }
  }

  /// The first and the last day that it may be, by number; nil for a word.
  public var days: ClosedRange<Int>? {
    let range: DayRange?
    switch self {
    case .day(let number): return number...number
    case .month(let number):
      let (year, month, _) = CalendarDay(number: number).components
      range = DayRange(year: year, month: month)
    case .year(let number): range = DayRange(year: CalendarDay(number: number).components.year, month: nil)
    case .word: return nil
    }
    return range.map { $0.first.number...$0.last.number }
  }
}
