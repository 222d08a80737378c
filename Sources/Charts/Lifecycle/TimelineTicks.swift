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
    let unit = Unit(days: band.evenDays)
    self.unit = unit
    places = Self.ticks(of: band, unit: unit, namesYear: false).map(\.place)
    for step in [1, 2, 3, 6, 12] {
      for namesYear in namesYear ? [true, false] : [false] {
        let ticks = Self.ticks(of: band, unit: unit, namesYear: namesYear)
        // Quarters start in January; otherwise the count that shows most is the best to start from.
        let rows = (0..<(step == 2 ? 2 : 1)).map { first in
          ticks.filter { $0.count % step == first }.map {
            PlacedLabel($0.words, .tickWords, at: Edge(share: $0.place, offset: 2), baseline: baseline)
          }.filter { widths.isOrdered($0.box.right, Edge(share: band.end)) }
        }
        let row = rows.reduce([]) { $1.count > $0.count ? $1 : $0 }
        let isClear = zip(row, row.dropFirst()).allSatisfy { $0.box.isClear(of: $1.box, in: widths) }
        if isClear {
          labels = row
          return
        }
      }
    }
  }

  private struct Tick {
    var place: Share
    var words: String
    /// Counts weeks from the stage's start and months from a January, so that every third month is a quarter.
    var count: Int
  }

  /// A quiet stretch is not to scale and has no ticks.
  private static func ticks(of band: TimeScale.Band, unit: Unit, namesYear: Bool) -> [Tick] {
    var ticks: [Tick] = []
    guard let start = band.stretches.first?.days.lowerBound else { return [] }
    for stretch in band.stretches where !stretch.isQuiet {
      for day in stretch.days where day > start && day < stretch.days.upperBound {
        let date = CalendarDay(day)
        let words: String
        let count: Int
        switch unit {
        case .week:
          guard (day - start) % 7 == 0 else { continue }
          words = "\(date.day) \(date.monthName)"
          count = (day - start) / 7
        case .month:
          guard date.day == 1 else { continue }
          words = date.month == 1 ? "\(date.year)" : date.monthName
          count = date.month - 1
        case .year:
          guard date.day == 1, date.month == 1 else { continue }
          words = "\(date.year)"
          count = 0
        }
        let length = stretch.days.count - 1
        let extent = (stretch.end - stretch.start).hundredths
        let place = stretch.start + Share(hundredths: extent * (day - stretch.days.lowerBound) / length)
        let isFirst = ticks.isEmpty && namesYear && unit == .month && date.month != 1
        ticks.append(Tick(place: place, words: isFirst ? "\(words) \(date.year)" : words, count: count))
      }
    }
    return ticks
  }
}
