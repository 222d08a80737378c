/// Leads from days to places: each stage runs evenly at a pace of its own, and long stretches in which
/// nothing happens are drawn short.
struct TimeScale {
  struct Stretch {
    var days: ClosedRange<Int>
    var start: Share
    var end: Share
    var isQuiet: Bool

    /// The place of a day of the stretch, or of its last day for any later one.
    func place(of day: Int) -> Share {
      let length = days.count - 1
      guard length > 0 else { return start }
      let done = min(day - days.lowerBound, length)
      return start + Share(hundredths: (end - start).hundredths * done / length)
    }
  }

  struct Band {
    var start: Share
    var end: Share
    var stretches: [Stretch]

    /// The days that are drawn at the band's own pace.
    var evenDays: Int { stretches.filter { !$0.isQuiet }.reduce(0) { $0 + $1.days.count - 1 } }
  }

  let bands: [Band]

  /// - Parameters:
  ///   - firstDays: the first day of each stage, in order, and the last day of the last.
  ///   - boundaries: where each stage starts, and the end of the last.
  ///   - notable: days on which something is drawn, in order.
  ///   - asOf: the day after which all is a plan.
  init(firstDays: [Int], boundaries: [Share], notable: [Int], asOf: Int?) {
    bands = zip(zip(firstDays, firstDays.dropFirst()), zip(boundaries, boundaries.dropFirst())).map {
      days, shares in
      let end = shares.1 == .whole ? Self.lastPlace : shares.1
      return Band(
        start: shares.0, end: shares.1,
        stretches: Self.stretches(
          of: days.0...max(days.1, days.0), from: shares.0, to: max(end, shares.0), notable: notable,
          asOf: asOf ?? Int.max))
    }
  }

  /// A little is kept free at the right, so that a sign on the last day is not cut.
  private static let lastPlace = Share(hundredths: 9_920)

  func place(of day: Int) -> Share {
    var place = bands.first?.start ?? .none
    for band in bands {
      for stretch in band.stretches {
        if day < stretch.days.lowerBound { return place }
        place = stretch.place(of: day)
      }
    }
    return place
  }

  /// The middle of the days, for what happened on one of them.
  func place(of days: ClosedRange<Int>) -> Share {
    place(of: days.lowerBound).midpoint(to: place(of: days.upperBound))
  }

  private static func stretches(
    of days: ClosedRange<Int>, from start: Share, to end: Share, notable: [Int], asOf: Int
  ) -> [Stretch] {
    let marks = [days.lowerBound] + notable.filter { $0 > days.lowerBound && $0 < days.upperBound }
    let gaps = zip(marks, marks.dropFirst() + [days.upperBound]).map { $0...$1 }
    let isQuiet = quietness(of: gaps, asOf: asOf)
    let quietCount = isQuiet.reduce(0) { $0 + ($1 ? 1 : 0) }
    let extent = (end - start).hundredths
    let quietExtent = quietCount == 0 ? 0 : min(350, extent / (3 * quietCount))
    let evenDays = zip(gaps, isQuiet).reduce(0) { $0 + ($1.1 ? 0 : $1.0.count - 1) }
    let evenExtent = extent - quietExtent * quietCount
    var stretches: [Stretch] = []
    var daysDone = 0
    var quietDone = 0
    var place = start
    for (gap, gapIsQuiet) in zip(gaps, isQuiet) {
      if gapIsQuiet { quietDone += 1 } else { daysDone += gap.count - 1 }
      let even = evenDays == 0 ? 0 : evenExtent * daysDone / evenDays
      let next = start + Share(hundredths: even + quietExtent * quietDone)
      stretches.append(Stretch(days: gap, start: place, end: next, isQuiet: gapIsQuiet))
      place = next
    }
    return stretches
  }

  /// A gap is quiet when it lasts a month and lies in the future, of which only dates are known, or is a
  /// quarter of what is drawn evenly and three times the mean of the gaps that are not quiet.
  private static func quietness(of gaps: [ClosedRange<Int>], asOf: Int) -> [Bool] {
    let lengths = gaps.map { $0.count - 1 }
    var isQuiet = gaps.map { $0.lowerBound >= asOf && $0.count > 31 }
    let open = gaps.indices.filter { !isQuiet[$0] }.sorted { (lengths[$1], $0) < (lengths[$0], $1) }
    var rest = open.reduce(0) { $0 + lengths[$1] }
    var count = open.count
    for index in open {
      rest -= lengths[index]
      count -= 1
      guard lengths[index] >= 31, count >= 2, rest > 0, lengths[index] * 3 >= rest,
        lengths[index] * count > rest * 3
      else { break }
      isQuiet[index] = true
    }
    return isQuiet
  }
}
