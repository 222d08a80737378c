import Dossiers
import SourceText

/// A dossier as it stands on a day, with what `rules.md` says of days, steps, lists and packages applied.
///
/// It is what rules ask. A date after the day is a plan and no fact; an entry dated after it is not there.
public struct DealOnDay: Sendable {
  public let dossier: Dossier
  public let day: CalendarDay
  public let notation: Notation
  /// What its rules may know of other deals.
  public let history: History
  /// Ledger entries that a waiver takes out of the conditions.
  public let waived: Set<String>

  let steps: ReachedSteps
  /// The concessions on record by the day, by package.
  let packages: [Package]

  public init(
    _ dossier: Dossier, on day: CalendarDay, notation: Notation, after history: History = .none,
    waiving waived: Set<String> = []
  ) {
    self.dossier = dossier
    self.day = day
    self.notation = notation
    self.history = history
    self.waived = waived
    steps = ReachedSteps(of: dossier, on: day)
    packages = gatherPackages(of: dossier, on: day, steps: steps)
  }

  /// What was known of this buyer before the deal.
  var precedents: Precedents { history.precedents }

  /// The deal with some of its entries out of the conditions.
  func waiving(_ entries: Set<String>) -> DealOnDay {
    DealOnDay(dossier, on: day, notation: notation, after: history, waiving: entries)
  }

  /// Whether a waiver leaves the entry in the conditions.
  func counts(_ entry: some LedgerEntry) -> Bool {
    guard let id = entry.id.value else { return true }
    return !waived.contains(id)
  }

  // MARK: Dates

  /// The days of something that has a date, with no bounds where it is not on record.
  func days(_ field: Field<When>, _ path: FieldPath) -> Quantity {
    guard case .given(.days(let range), _) = field else { return Quantity(path, from: nil, to: nil) }
    return Quantity(path, from: Int128(range.first.number), to: Int128(range.last.number))
  }

  /// The days on which a step was reached.
  func days(_ step: Step) -> Quantity {
    let range = steps.range(of: step)
    let path = FieldPath("dates.\(step.rawValue)", at: dossier.dates[step].span)
    return Quantity(path, from: range.first.map { Int128($0) }, to: range.last.map { Int128($0) })
  }

  var today: Quantity { Quantity(Int128(day.number)) }

  /// Whether something dated has happened by the day. A missing date of something happening means that it has
  /// not.
  func happened(_ field: Field<When>, _ path: FieldPath) -> Truth {
    switch field {
    case .missing, .none: .no
    case .given(.undated, _): .yes
    case .given(.unknown, _), .withheld: .open([path])
    case .given(.days(let range), _): isFact(range, path)
    }
  }

  /// Whether an entry with this `date` is there on the day: one without a date is.
  func isThere(_ date: Field<When>, _ path: FieldPath) -> Truth {
    switch date {
    case .given(.days(let range), _): isFact(range, path)
    case .withheld: .open([path])
    case .missing, .none, .given: .yes
    }
  }

  func isFact(_ range: DayRange, _ path: FieldPath) -> Truth {
    if range.last <= day { return .yes }
    return range.first > day ? .no : .open([path])
  }

  /// What a missing, partial or withheld list leaves open: the absence of something that it might hold.
  func absence(from ledger: Ledger<some LedgerEntry>) -> Truth {
    ledger.isWhole ? .yes : .open([FieldPath(ledger.name, at: ledger.span)])
  }

  /// Whether the ledger holds, or may hold, an entry that meets a condition.
  func thereIs<Entry: LedgerEntry>(
    in ledger: Ledger<Entry>, _ condition: (Entry) -> Truth
  ) -> Truth {
    Truth.any(ledger.entries.lazy.map(condition)) || !absence(from: ledger)
  }

  /// A field of an entry, as messages name it.
  func path(_ ledger: String, _ field: String, _ entry: some LedgerEntry) -> FieldPath {
    FieldPath("\(ledger).\(field)", at: entry.span)
  }
}
