import Dossiers
import SourceText

/// A dossier as it stands on a day, with what `rules.md` says of days, steps, lists and packages applied.
///
/// It is what rules ask. A date after the day is a plan and no fact; an entry dated after it is not there.
///
/// A class, because every rule has it in hand, and what they all ask it works out once.
public final class DealOnDay: Sendable {
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
  /// Ours that are, or may be, there on the day, in the order of the file.
  let moves: [Move]

  public init(
    _ dossier: Dossier, on day: CalendarDay, notation: Notation, after history: History = .none
  ) {
    self.dossier = dossier
    self.day = day
    self.notation = notation
    self.history = history
    waived = []
    steps = ReachedSteps(of: dossier, on: day)
    packages = gatherPackages(of: dossier, on: day, steps: steps)
    moves = listMoves(of: packages, on: day, steps: steps, dates: dossier.dates)
  }

  private init(_ deal: DealOnDay, waiving waived: Set<String>) {
    dossier = deal.dossier
    day = deal.day
    notation = deal.notation
    history = deal.history
    steps = deal.steps
    packages = deal.packages
    moves = deal.moves
    self.waived = waived
  }

  /// What was known of this buyer before the deal.
  var precedents: Precedents { history.precedents }

  /// The deal with some of its entries out of the conditions.
  func waiving(_ entries: Set<String>) -> DealOnDay {
    DealOnDay(self, waiving: entries)
  }

  /// Whether a waiver leaves the entry in the conditions.
  func counts(_ entry: some LedgerEntry) -> Bool {
    guard !waived.isEmpty, let id = entry.id.value else { return true }
    return !waived.contains(id)
  }

  // MARK: Dates

  /// The days of something that has a date, with no bounds where it is not on record.
  func days(_ field: Field<When>, _ path: @autoclosure () -> FieldPath) -> Quantity {
    guard case .given(.days(let range), _) = field else { return Quantity(path(), from: nil, to: nil) }
    return Quantity(path(), from: Int128(range.first.number), to: Int128(range.last.number))
  }

  /// The days on which a step was reached.
  func days(_ step: Step) -> Quantity { steps.days(step, dossier.dates) }

  var today: Quantity { Quantity(Int128(day.number)) }

  /// Whether something dated has happened by the day. A missing date of something happening means that it has
  /// not.
  func happened(_ field: Field<When>, _ path: @autoclosure () -> FieldPath) -> Truth {
    switch field {
    case .missing, .none: .no
    case .given(.undated, _): .yes
    case .given(.unknown, _), .withheld: .open([path()])
    case .given(.days(let range), _): isFact(range, path())
    }
  }

  /// Whether an entry with this `date` is there on the day: one without a date is.
  func isThere(_ date: Field<When>, _ path: @autoclosure () -> FieldPath) -> Truth {
    day.holds(entryOf: date, path())
  }

  func isFact(_ range: DayRange, _ path: @autoclosure () -> FieldPath) -> Truth {
    day.isNotBefore(range, path())
  }

  /// What a missing, partial or withheld list leaves open: the absence of something that it might hold.
  func absence(from ledger: Ledger<some LedgerEntry>) -> Truth {
    ledger.isWhole ? .yes : .open([FieldPath(ledger.name, at: ledger.span)])
  }

  /// Whether the ledger holds, or may hold, an entry that meets a condition.
  func thereIs<Entry: LedgerEntry>(
    in ledger: Ledger<Entry>, _ condition: (Entry) -> Truth
  ) -> Truth {
    Truth.any(of: ledger.entries, condition) || !absence(from: ledger)
  }

  /// A field of an entry, as messages name it.
  func path(_ ledger: String, _ field: String, _ entry: some LedgerEntry) -> FieldPath {
    FieldPath(ledger, field, at: entry.span)
  }
}

extension CalendarDay {
  /// Whether an entry with this `date` is there on the day: one without a date is.
  func holds(entryOf date: Field<When>, _ path: @autoclosure () -> FieldPath) -> Truth {
    switch date {
    case .given(.days(let range), _): isNotBefore(range, path())
    case .withheld: .open([path()])
    case .missing, .none, .given: .yes
    }
  }

  /// Whether some day that lies within a range has come by this one.
  fileprivate func isNotBefore(_ range: DayRange, _ path: @autoclosure () -> FieldPath) -> Truth {
    if range.last <= self { return .yes }
    return range.first > self ? .no : .open([path()])
  }
}
