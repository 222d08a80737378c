import Testing

@testable import Charts

@Suite struct CalendarDayTests {
  @Test(arguments: [
    (0, 1970, 1, 1), (-1, 1969, 12, 31), (11_016, 2000, 2, 29), (11_017, 2000, 3, 1), (20_558, 2026, 4, 15),
    (-719_162, 1, 1, 1),
  ])
  func `a day number is a day of the calendar`(number: Int, year: Int, month: Int, day: Int) {
    let date = CalendarDay(number)
    #expect(date.year == year)
    #expect(date.month == month)
    #expect(date.day == day)
  }
}
