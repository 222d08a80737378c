import Dossiers
import SourceText

/// What was known before a deal: our own earlier deals with its buyer, decided before its offer.
///
/// History has no hindsight: a deal counts only if it was decided before the other's first offer.
struct Precedents: Sendable {
  /// By the day on which they were decided, the latest last; those of one day by id. A slice of what all deals of
  /// the buyer share.
  var deals: ArraySlice<EarlierDeal> = []
  /// Those that may have been decided before the offer, or not, because a day is not on record; in the same
  /// order.
  var possible: [EarlierDeal] = []
  /// Whether there may be others that an audience may not know of, or may not know when they were decided.
  var isWithheld = false

  static let none = Precedents()

  /// Those decided on the latest day of all.
  var latest: ArraySlice<EarlierDeal> {
    guard let last = deals.last else { return [] }
    return deals[deals.partitioningIndex { $0.decided >= last.decided }...]
  }
}

/// The earlier deals of each of a buyer's deals, in the order given.
///
/// Where some of the buyer's deals may be left out, nobody of the audience can tell which was the latest. Takes
/// the time of sorting them, and for each what its own answer holds.
func findPrecedents(
  among deals: [Dossier], on day: CalendarDay, someLeftOut: Bool = false, tactic: (Name) -> KnownTactic
) -> [Precedents] {
  let steps = deals.map { ReachedSteps(of: $0, on: day) }
  let decided = zip(deals, steps).compactMap { EarlierDeal($0, $1, tactic) }.sorted(by: EarlierDeal.isBefore)
  let ranged = decided.filter(\.decidedOn.isRange)
  let withheld = deals.count(where: \.withholdsItsDecision)
  return zip(deals, steps).map { deal, steps in
    guard !steps.offer.isNo else { return .none }
    let offer = steps.range(of: .offer)
    let (first, last) = (offer.first ?? .min, offer.last ?? day.number)
    let end = decided.partitioningIndex { $0.decided.number >= first }
    // An exact day lies within the offer's range, or it is no doubt; a range may begin before the offer.
    let exact = decided[end...].prefix { $0.decided.number < last }.filter { !$0.decidedOn.isRange }
    let doubtful = ranged.filter { $0.decided.number >= first && $0.decidedOn.first ?? .min < last }
    // A deal is not its own history, though its dates may say so.
    let isAmongThem = steps.decided?.last.map { $0 < first } ?? false
    return Precedents(
      deals: isAmongThem ? decided[..<end].filter { $0.dossier !== deal }[...] : decided[..<end],
      possible: (exact + doubtful).filter { $0.dossier !== deal }.sorted(by: EarlierDeal.isBefore),
      isWithheld: someLeftOut || withheld > (deal.withholdsItsDecision ? 1 : 0))
  }
}

extension RandomAccessCollection {
  /// Where the elements begin that meet a condition, which those before do not.
  fileprivate func partitioningIndex(where isLater: (Element) -> Bool) -> Index {
    var (low, count) = (startIndex, count)
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if isLater(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}

extension Dossier {
  fileprivate var withholdsItsDecision: Bool {
    [Step.award, .signature, .closed].contains { dates[$0].isWithheld }
  }
}
