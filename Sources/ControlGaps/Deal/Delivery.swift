import Dossiers
import SourceText

/// What the rules on delivery share.
extension DealOnDay {
  var isSigned: Requirement { Requirement(steps.signature, else: "there is no signed contract") }

  /// A change is carried out with status agreed or absorbed, on the day.
  ///
  /// A date outranks a status that contradicts it: one agreed, or absorbed from, after the day is not carried
  /// out yet, and one with the day of its agreement is agreed though its status still says proposed.
  func isCarriedOut(_ change: Change) -> Truth {
    isThere(change.date, path("changes", "date", change)) && (isAgreed(change) || isAbsorbed(change))
  }

  func isAgreed(_ change: Change) -> Truth {
    happened(
      change.agreed, orIsImplied: change.status.value == .agreed, path("changes", "agreed", change))
  }

  private func isAbsorbed(_ change: Change) -> Truth {
    guard let status = change.status.value else { return .open([path("changes", "status", change)]) }
    guard status == .absorbed else { return .no }
    return happened(change.started, orIsImplied: true, path("changes", "started", change))
  }

  /// Whether a change cost us more than the buyer pays for it.
  ///
  /// One that was absorbed was not paid for, though nobody wrote down its cost: the status says that we bore
  /// it.
  func isNotPaidFor(_ change: Change) -> Truth {
    change.isAbsorbedUncosted ? .yes : shortfall(of: change) > .zero
  }

  /// What a change cost us beyond what the buyer pays for it; of one absorbed without a cost, nothing or
  /// more.
  func shortfall(of change: Change) -> Quantity {
    let cost = path("changes", "cost", change)
    if change.isAbsorbedUncosted { return Quantity(cost, from: 0, to: nil) }
    return signedAmount(change.cost, cost)
      - (change.status.value == .absorbed && change.priced.isMissing
        ? .zero : signedAmount(change.priced, path("changes", "priced", change)))
  }

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
    terms.entries.filter { $0.protects.value == .claims && $0.noticeDays.value != nil }
      .min { ($0.noticeDays.value ?? 0) < ($1.noticeDays.value ?? 0) }
  }
}

extension Change {
  /// Whether it is known to be what service-level-ratchet judges.
  var isServiceLevelRaisedByBuyer: Bool { kind.value == .serviceLevel && raisedBy.value?.slug == "buyer" }

  /// Carried out at our cost, and nobody wrote down how much.
  var isAbsorbedUncosted: Bool { status.value == .absorbed && cost.isMissing }

  /// Cost less price as written; nil where no cost is.
  var writtenShortfall: Amount? { cost.value.map { $0 - (priced.value ?? Amount(.zero)) } }
}

/// An amount that may be below nothing, and is any where it is missing or withheld; the word `none` stands for nothing.
func signedAmount(_ field: Field<Amount>, _ path: FieldPath) -> Quantity {
  switch field {
  case .given(let amount, _): Quantity(amount, path)
  case .none: .zero
  case .missing, .withheld: Quantity(path, from: nil, to: nil)
  }
}
