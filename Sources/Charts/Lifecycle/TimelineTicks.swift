/// The ticks of one stage and the words of those that have room for them.
struct TimelineTicks {
  enum Unit: String {
    case week, month, year

    init(days: Int) {
      self = days <= 75 ? .week : days <= 1_100 ? .month : .year
    }
  }

  let unit: Unit
  private(set) var places: [Share] = []
  private(set) var labels: [PlacedLabel] = []

  /// A January always shows its year; `namesYear` gives the first month one too, where there is room.
  init(_ band: TimeScale.Band, baseline: Int, namesYear: Bool, widths: WidthRange) {
    unit = Unit(days: band.evenDays)
    let ticks = Self.ticks(of: band, unit: unit)
    places = ticks.map(\.place)
    for step in [1, 2, 3, 6, 12] {
      for namesYear in namesYear && unit == .month ? [true, false] : [false] {
        // Quarters start in January; otherwise the count that shows most is the best to start from.
        for first in step == 2 ? [0, 1] : [0] {
          var row: [PlacedLabel] = []
          for (index, tick) in ticks.enumerated() where tick.count % step == first {
            let words = namesYear && index == 0 ? tick.wordsWithYear : tick.words
            let label = PlacedLabel(
              words, .tickWords, at: Edge(share: tick.place, offset: 2), baseline: baseline)
            if widths.isOrdered(label.box.right, Edge(share: band.end)) { row.append(label) }
          }
          let isClear = zip(row, row.dropFirst()).allSatisfy { $0.box.isClear(of: $1.box, in: widths) }
          if isClear, row.count > labels.count { labels = row }
        }
        if !labels.isEmpty { return }
      }
    }
  }

  private struct Tick {
    var place: Share
    var date: CalendarDay
    var words: String
    /// Counts weeks from the stage's start, months from a January so that every third is a quarter, or years.
    var count: Int

    var wordsWithYear: String { date.month == 1 ? words : "\(words) \(date.year)" }
  }

  /// A quiet stretch is not to scale and has no ticks.
  private static func ticks(of band: TimeScale.Band, unit: Unit) -> [Tick] {
    var ticks: [Tick] = []
    guard let start = band.stretches.first?.days.lowerBound else { return [] }
    var day = next(after: start, unit: unit)
    for stretch in band.stretches {
      while day < stretch.days.upperBound {
        let date = CalendarDay(day)
        if !stretch.isQuiet, unit != .year || date.month == 1 {
          let (words, count) =
            switch unit {
            case .week: ("\(date.day) \(date.monthName)", (day - start) / 7)
            case .month: (date.month == 1 ? String(date.year) : date.monthName, date.month - 1)
            case .year: (String(date.year), date.year)
            }
          ticks.append(Tick(place: stretch.place(of: day), date: date, words: words, count: count))
        }
        day = next(after: day, unit: unit)
      }
    }
    return ticks
  }

  /// The day a week on, or the next first of a month, which always lies within the month that 31 days lead
  /// to.
  private static func next(after day: Int, unit: Unit) -> Int {
    if unit == .week { return day + 7 }
    let monthOn = day - CalendarDay(day).day + 32
    return monthOn - CalendarDay(monthOn).day + 1
  }
}
