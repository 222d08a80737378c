import Dossiers
import SourceText

/// One of our concessions, for the rules that follow a lever from day to day.
final class Move: Sendable {
  let entry: Concession
  let package: Package
  let day: Quantity
  /// Whether it has been given by the day.
  let isThere: Truth
  /// Whether it has been given by the day, and by signature where there is one.
  let isBySignature: Truth

  private let lever: Name?
  private let isOnNoOneLever: Bool

  init(_ entry: Concession, in package: Package, day: Quantity, isThere: Truth, isBySignature: Truth) {
    self.entry = entry
    self.package = package
    self.day = day
    self.isThere = isThere
    self.isBySignature = isBySignature
    lever = entry.lever.value
    isOnNoOneLever = lever?.slug == "other"
  }

  /// Whether both are on one lever; “other” is none, so each such entry is on its own.
  func isOnLever(of move: Move) -> Truth {
    if self === move { return .yes }
    if isOnNoOneLever || move.isOnNoOneLever { return .no }
    if let lever, let other = move.lever { return Truth(lever == other) }
    return .open(
      [self, move].filter { $0.lever == nil }.map { FieldPath("concessions.lever", at: $0.entry.span) })
  }

  func isOnDay(of move: Move) -> Truth {
    self === move ? .yes : day >= move.day && day <= move.day
  }
}

/// Ours that are, or may be, there on the day, in the order of the file.
func listMoves(
  of packages: [Package], on today: CalendarDay, steps: ReachedSteps, dates: LifecycleDates
) -> [Move] {
  let moves = packages.flatMap { package in
    (package.ours + package.possible.filter(\.isOurs)).map { entry in
      let day = today.day(of: entry)
      let isThere = today.holds(entryOf: entry.date, FieldPath("concessions.date", at: entry.span))
      return Move(
        entry, in: package, day: day, isThere: isThere,
        isBySignature: isThere && (!steps.signature || day <= steps.days(.signature, dates)))
    }
  }
  return moves.sorted { $0.entry.span.start < $1.entry.span.start }
}

extension DealOnDay {
  /// The day of a concession; one without a date was made on any day so far.
  func day(of entry: Concession) -> Quantity { day.day(of: entry) }
}

extension CalendarDay {
  /// The day of a concession that is there on this one, which it is no later than where it has no date.
  fileprivate func day(of entry: Concession) -> Quantity {
    let path = FieldPath("concessions.date", at: entry.span)
    guard case .days(let range)? = entry.date.value else {
      return Quantity(path, from: nil, to: Int128(number))
    }
    return Quantity(path, from: Int128(range.first.number), to: Int128(range.last.number))
  }
}
