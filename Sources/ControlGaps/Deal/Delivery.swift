import Dossiers
import SourceText

/// What the rules on delivery share.
extension DealOnDay {
  /// A change is carried out with status agreed or absorbed, on the day.
  ///
  /// A date outranks a status that contradicts it: one agreed, or started, after the day is not carried out yet.
  func isCarriedOut(_ change: Change) -> Truth {
    guard let status = change.status.value else {
      return change.status.isNone ? .no : .open([path("changes", "status", change)])
    }
    let there = isThere(change.date, path("changes", "date", change))
    switch status {
    case .proposed, .rejected: return .no
    case .agreed:
      return there
        && (change.agreed.isMissing ? .yes : happened(change.agreed, path("changes", "agreed", change)))
    case .absorbed:
      return there
        && (change.started.isMissing ? .yes : happened(change.started, path("changes", "started", change)))
    }
  }

  /// What a change cost us beyond what the buyer pays for it.
  ///
  /// An absorbed change's missing price is nothing; a missing cost is nothing or more.
  func shortfall(of change: Change) -> Quantity {
    let absorbed = change.status.value == .absorbed
    let cost =
      change.cost.value.map { Quantity($0, path("changes", "cost", change)) }
      ?? Quantity(path("changes", "cost", change), from: absorbed ? 0 : nil, to: nil)
    let priced =
      change.priced.value.map { Quantity($0, path("changes", "priced", change)) }
      ?? (absorbed || change.priced.isNone
        ? .zero : Quantity(path("changes", "priced", change), from: nil, to: nil))
    return cost - priced
  }

  /// Whether a payment was due, or was made, by the day.
  func isDueOrPaid(_ payment: Payment) -> Truth {
    let due: Truth =
      switch payment.due {
      case .given(.days(let range), _): isFact(range, path("payments", "due", payment))
      case .given(.undated, _): .yes
      case .none: .no
      case .missing, .given(.unknown, _): .open([path("payments", "due", payment)])
      }
    return happened(payment.paid, path("payments", "paid", payment)) || due
  }

  /// The days that a notice may take: the least that a claims clause gives, else 28.
  var noticeClock: (days: Int, term: Term?) {
    let clauses = dossier.terms.entries.filter { $0.protects.value == .claims && $0.noticeDays.value != nil }
    guard let shortest = clauses.min(by: { ($0.noticeDays.value ?? 0) < ($1.noticeDays.value ?? 0) }) else {
      return (28, nil)
    }
    return (shortest.noticeDays.value ?? 28, shortest)
  }
}
