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

  public static let none = Precedents(deals: [])

  public init(deals: [Deal]) {
    self.deals = deals.sorted { ($0.decided, $0.id) < ($1.decided, $1.id) }
  }

  /// Those decided on the latest day of all.
  var latest: [Deal] {
    guard let last = deals.last else { return [] }
    return deals.filter { $0.decided == last.decided }
  }
}

/// The earlier deals of each of a buyer's deals, in the order given.
///
/// History has no hindsight: a deal counts only if it was decided before the other's first offer.
public func findPrecedents(among deals: [Dossier], on day: CalendarDay) -> [Precedents] {
  let decided = deals.map { dossier -> CalendarDay? in
    guard dossier.origin == .own else { return nil }
    let steps = ReachedSteps(of: dossier, on: day)
    let days = [Step.award, .closed].compactMap { step -> Int? in
      guard steps[step]?.isYes == true else { return nil }
      return steps.range(of: step).last
    }
    return days.min().map(CalendarDay.init(number:))
  }
  return deals.indices.map { index in
    let steps = ReachedSteps(of: deals[index], on: day)
    guard steps.offer.isYes, let offer = steps.range(of: .offer).first else { return .none }
    let earlier = deals.indices.compactMap { other -> Precedents.Deal? in
      guard other != index, let day = decided[other], day.number < offer else { return nil }
      return Precedents.Deal(id: deals[other].id, title: deals[other].title.value, decided: day)
    }
    return Precedents(deals: earlier)
  }
}
