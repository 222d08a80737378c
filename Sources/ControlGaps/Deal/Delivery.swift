import Dossiers

/// What the rules on delivery share.
extension DealOnDay {
  var isSigned: Requirement { Requirement(steps.signature, else: "there is no signed contract") }

  /// Whether a payment was due, or was made, by the day.
  func isDueOrPaid(_ payment: Payment) -> Truth {
    let due: Truth =
      switch payment.due {
      case .given(.days(let range), _): isFact(range, path("payments", "due", payment))
      case .given(.undated, _): .yes
      case .none: .no
      case .missing, .withheld, .given(.unknown, _): .open([path("payments", "due", payment)])
      }
    return happened(payment.paid, path("payments", "paid", payment)) || due
  }

  /// The days that a notice may take: the least that a claims clause gives, else 28.
  var noticeClock: (days: Int, term: Term?) {
    let clause = dossier.noticeClause
    return (clause?.noticeDays.value ?? 28, clause)
  }
}

extension Dossier {
  /// The claims clause that gives the fewest days for a notice; nil where none on record gives any.
  public var noticeClause: Term? {
    terms.entries.lazy.filter { $0.protects.value == .claims && $0.noticeDays.value != nil }
      .min { ($0.noticeDays.value ?? 0) < ($1.noticeDays.value ?? 0) }
  }
}
