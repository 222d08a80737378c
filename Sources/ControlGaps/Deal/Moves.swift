import Dossiers
import SourceText

/// One of our concessions, for the rules that follow a lever from day to day.
struct Move {
  let entry: Concession
  let package: Package
  let day: Quantity
  /// Whether it has been given by the day.
  let isThere: Truth
  /// Whether it has been given by the day, and by signature where there is one.
  let isBySignature: Truth

  /// Whether both are on one lever; “other” is none, so each such entry is on its own.
  func isOnLever(of move: Move) -> Truth {
    if entry.span == move.entry.span { return .yes }
    let (a, b) = (entry.lever.value, move.entry.lever.value)
    if a?.slug == "other" || b?.slug == "other" { return .no }
    if let a, let b { return Truth(a == b) }
    return .open(
      [entry, move.entry].filter { $0.lever.value == nil }.map {
        FieldPath("concessions.lever", at: $0.span)
      })
  }

  func isOnDay(of move: Move) -> Truth {
    entry.span == move.entry.span ? .yes : day >= move.day && day <= move.day
  }
}

extension DealOnDay {
  /// Ours that are, or may be, there on the day, in the order of the file.
  var moves: [Move] {
    packages.flatMap { package in
      (package.ours + package.possible.filter(\.isOurs)).map { entry in
        let (date, isThere) = (day(of: entry), isThere(entry))
        return Move(
          entry: entry, package: package, day: date, isThere: isThere,
          isBySignature: isThere && (!steps.signature || date <= days(.signature)))
      }
    }.sorted { $0.entry.span.start < $1.entry.span.start }
  }

  /// The day of a concession; one without a date was made on any day so far.
  func day(of entry: Concession) -> Quantity {
    let path = path("concessions", "date", entry)
    guard case .days? = entry.date.value else { return Quantity(path, from: nil, to: Int128(day.number)) }
    return days(entry.date, path)
  }
}
