import ControlGaps
import Dossiers

extension Field where Value == When {
  /// Its days, if it has any on record.
  var days: DayRange? {
    guard case .given(.days(let range), _) = self else { return nil }
    return range
  }

  /// Whether what it dates is on record as done by the day; a month that has begun is.
  func hasHappened(by day: CalendarDay) -> Bool {
    switch self {
    case .missing, .none, .withheld, .given(.unknown, _): false
    case .given(.undated, _): true
    case .given(.days(let range), _): range.first <= day
    }
  }
}

extension Dossier {
  /// Whether we asked for relief, or gave notice of a claim that is or may be for it, by the day.
  public func isClaimed(_ obligation: Obligation, by day: CalendarDay) -> Bool {
    obligation.claimed.hasHappened(by: day)
      || claims.entries.contains { claim in
        claim.by.value != .buyer && claim.notified.hasHappened(by: day)
          && (claim.forEntry.value == nil || claim.forEntry.value == obligation.id.value)
      }
  }
}

extension Status {
  /// Whether it says that the deal has come so far.
  func hasReached(_ step: Step) -> Bool {
    let reached: [Status] =
      switch step {
      case .firstContact: []
      case .criteriaFixed, .rfp: [.bidding, .negotiating, .awarded, .signed, .delivering]
      case .offer, .negotiation: [.negotiating, .awarded, .signed, .delivering]
      case .award: [.awarded, .signed, .delivering]
      case .signature: [.signed, .delivering]
      case .deliveryStart: [.delivering]
      case .deliveryEnd, .notice, .decided, .closed: []
      }
    return reached.contains(self) || [.closed, .terminated, .lost, .withdrawn].contains(self)
  }
}

extension Step {
  /// Whose move it is.
  var actor: OpenDate.Actor {
    switch self {
    case .criteriaFixed, .rfp, .award: .buyer
    case .negotiation, .signature: .both
    case .firstContact, .offer, .deliveryStart, .deliveryEnd, .notice, .decided, .closed: .us
    }
  }
}

extension Evidence {
  /// An entry of a ledger, by its id where it has one.
  init<Entry: LedgerEntry>(of entry: Entry, in ledger: Ledger<Entry>) {
    self.init(entry, of: ledger.name)
  }
}
