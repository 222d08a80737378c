import Dossiers

/// What the buyer took off: from payments that were due or made by the day, and deductions known by
/// themselves.
extension DealOnDay {
  /// Whether one of the two lists is whole and neither is partial; the other, if it is missing, then adds
  /// nothing.
  var isDeductedOnRecord: Truth {
    let (payments, deductions) = (dossier.payments, dossier.deductions)
    if payments.isMissing && deductions.isMissing { return absence(from: payments) }
    return (Truth(payments.isMissing) || absence(from: payments))
      && (Truth(deductions.isMissing) || absence(from: deductions))
  }

  /// The sum, waived entries aside; at least that where it is not on record.
  var deducted: Quantity {
    dossier.payments.entries.reduce(deductedByThemselves) {
      $0 + deducted(from: $1).counted(where: isDueOrPaid($1))
    }
  }

  /// The same without what was taken off payments on record.
  var deductedByThemselves: Quantity {
    let isOnRecord = isDeductedOnRecord
    let unrecorded = isOnRecord.isYes ? .zero : Quantity(isOnRecord.causes, from: 0, to: nil)
    return dossier.deductions.entries.reduce(unrecorded) {
      $0 + deducted(by: $1).counted(where: isThere($1))
    }
  }

  /// What was taken off a payment; nothing where nobody says so.
  func deducted(from payment: Payment) -> Quantity {
    guard counts(payment), !payment.deducted.isMissing else { return .zero }
    return amountUnlessNone(payment.deducted, path("payments", "deducted", payment))
  }

  func deducted(by deduction: Deduction) -> Quantity {
    guard counts(deduction) else { return .zero }
    return amountUnlessNone(deduction.amount, path("deductions", "amount", deduction))
  }

  func isThere(_ deduction: Deduction) -> Truth {
    isThere(deduction.date, path("deductions", "date", deduction))
  }
}
