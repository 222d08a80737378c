import Dossiers

/// What was known before a deal: our own earlier deals with its buyer, decided before its offer.
public struct Precedents: Sendable {
  public struct Deal: Sendable {
    public let id: String
    public let title: String
    /// The day on which it was decided at the latest: the earlier of award and the end.
    public let decided: CalendarDay

    public init(id: String, title: String, decided: CalendarDay) {
      self.id = id
      self.title = title
      self.decided = decided
    }
  }

  /// By the day on which they were decided, the latest last; those of one day by id.
  public let deals: [Deal]
  /// Those that may have been decided before the offer, or not, because a day is not on record; in the same
  /// order.
  public let possible: [Deal]
  /// Whether there may be others that an audience may not know of, or may not know when they were decided.
  public let isWithheld: Bool

  public static let none = Precedents(deals: [])

  public init(deals: [Deal], possible: [Deal] = [], isWithheld: Bool = false) {
    func sorted(_ deals: [Deal]) -> [Deal] { deals.sorted { ($0.decided, $0.id) < ($1.decided, $1.id) } }
    self.deals = sorted(deals)
    self.possible = sorted(possible)
    self.isWithheld = isWithheld
  }

  /// Those decided on the latest day of all.
  var latest: [Deal] {
    guard let last = deals.last else { return [] }
    return deals.filter { $0.decided == last.decided }
  }
}

/// The earlier deals of each of a buyer's deals, in the order given.
///
/// History has no hindsight: a deal counts only if it was decided before the other's first offer. Where some of
/// the buyer's deals may be left out, nobody of the audience can tell which was the latest.
public func findPrecedents(
  among deals: [Dossier], on day: CalendarDay, someLeftOut: Bool = false
) -> [Precedents] {
  let steps = deals.map { ReachedSteps(of: $0, on: day) }
  let decided = deals.indices.map { deals[$0].origin == .own ? steps[$0].decided : nil }
  return deals.indices.map { index in
    guard !steps[index].offer.isNo else { return .none }
    let isWithheld =
      someLeftOut || deals.indices.contains { $0 != index && deals[$0].withholdsItsDecision }
    let offer = steps[index].range(of: .offer)
    var (certain, possible): ([Precedents.Deal], [Precedents.Deal]) = ([], [])
    for other in deals.indices where other != index {
      guard let decision = decided[other], let last = decision.last else { continue }
      let deal = Precedents.Deal(
        id: deals[other].id, title: deals[other].title.value, decided: CalendarDay(number: last))
      if last < offer.first ?? .min {
        certain.append(deal)
      } else if decision.first ?? .min < offer.last ?? day.number {
        possible.append(deal)
      }
    }
    return Precedents(deals: certain, possible: possible, isWithheld: isWithheld)
  }
}

extension Dossier {
  fileprivate var withholdsItsDecision: Bool {
    [Step.award, .signature, .closed].contains { dates[$0].isWithheld }
  }
}

extension ReachedSteps {
  /// The days on which the deal may have been decided, by award or by its end; nil where it is not.
  fileprivate var decided: Bounds? {
    let ends = [Step.award, .closed].filter { self[$0]?.isYes == true }.map(range)
    guard let one = ends.first else { return nil }
    return ends.dropFirst().reduce(one) { a, b in
      Bounds(
        first: a.first.flatMap { first in b.first.map { min(first, $0) } },
        last: [a.last, b.last].compactMap(\.self).min())
    }
  }
}
