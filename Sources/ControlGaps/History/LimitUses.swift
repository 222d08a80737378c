import Dossiers

/// One of our people's price given under a limit in one deal, where it can be told how close to it.
struct LimitUse: Sendable {
  /// The giver's slug.
  let giver: String
  /// Whether it came to the limit, or to half a point less.
  let isClose: Bool
  /// The days, by number, on which the deal's first concession may have been made.
  let start: ClosedRange<Int>
}

/// How often our people gave price close to their limits, over all deals.
///
/// Made once and held by the history of every deal; to count up to a day takes the time of a search.
final class LimitUses: Sendable {
  static let none = LimitUses([])

  /// Whether there may be others that an audience may not know of.
  let isWithheld: Bool
  private let byGiver: [String: (close: Days, clear: Days)]

  init(_ uses: [LimitUse], isWithheld: Bool = false) {
    self.isWithheld = isWithheld
    byGiver = Dictionary(grouping: uses, by: \.giver).mapValues { uses in
      (
        close: Days(uses.filter(\.isClose).map(\.start)),
        clear: Days(uses.filter { !$0.isClose }.map(\.start))
      )
    }
  }

  /// The deals of a giver, by their slug, that began to concede no later than one that began on some day.
  func count(of giver: String, by start: ClosedRange<Int>) -> Count {
    guard let (close, clear) = byGiver[giver] else { return Count() }
    return Count(
      close: close.certain(by: start), clear: clear.certain(by: start),
      possiblyClear: clear.possible(by: start))
  }

  /// How many deals there are of each kind.
  struct Count: Sendable {
    /// Those certainly no later.
    var close = 0
    var clear = 0
    /// Those that may be no later, the certain ones included.
    var possiblyClear = 0

    static func - (a: Count, b: Count) -> Count {
      Count(
        close: a.close - b.close, clear: a.clear - b.clear, possiblyClear: a.possiblyClear - b.possiblyClear)
    }
  }

  /// Days that are known or lie within bounds, in order.
  private struct Days: Sendable {
    let first: [Int]
    let last: [Int]

    init(_ ranges: [ClosedRange<Int>]) {
      first = ranges.map(\.lowerBound).sorted()
      last = ranges.map(\.upperBound).sorted()
    }

    /// How many are no later, whatever day each and the other one is.
    func certain(by other: ClosedRange<Int>) -> Int { count(of: last, upTo: other.lowerBound) }

    /// How many are no later on one day at least that each and the other one may be.
    func possible(by other: ClosedRange<Int>) -> Int { count(of: first, upTo: other.upperBound) }

    private func count(of days: [Int], upTo day: Int) -> Int {
      var (low, high) = (0, days.count)
      while low < high {
        let middle = (low + high) / 2
        if days[middle] <= day { low = middle + 1 } else { high = middle }
      }
      return low
    }
  }
}

extension DealOnDay {
  /// Each giver of price under a limit, once, where it can be told how close.
  var limitUses: [LimitUse] {
    let start = startOfConceding
    return Dictionary(grouping: priceGivings) { $0.authority.who.value?.slug }.compactMap { giver, givings in
      guard let giver, Truth.any(of: givings, \.isThere).isYes else { return nil }
      let isClose = Truth.any(of: givings) { $0.isThere && $0.isClose }
      return isClose.isOpen ? nil : LimitUse(giver: giver, isClose: isClose.isYes, start: start)
    }
  }

  /// The days, by number, on which the first concession of either side may have been made.
  ///
  /// One without a date, or in a ledger that doesn't hold all of them, may be earlier than any.
  var startOfConceding: ClosedRange<Int> {
    var first = dossier.concessions.isWhole ? day.number : Int.min
    var last = day.number
    for entry in dossier.concessions.entries {
      let isThere = isThere(entry)
      if isThere.isNo { continue }
      let days = dayGiven(entry)
      first = min(first, days.least.map { Int($0) } ?? .min)
      if isThere.isYes { last = min(last, days.greatest.map { Int($0) } ?? day.number) }
    }
    return min(first, last)...last
  }
}
