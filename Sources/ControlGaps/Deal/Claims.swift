import Dossiers

/// Claims under the contract: whose they are, and how far they have come by the day.
extension DealOnDay {
  /// A claim of ours that is there: from the day on which we knew of its cause, or of the notice if that came
  /// first. One with neither day is.
  func isOurClaim(_ claim: Claim) -> Truth {
    let hasNoDay =
      (claim.aware.isMissing || claim.aware.isNone) && (claim.notified.isMissing || claim.notified.isNone)
    return isOurs(claim) && (Truth(hasNoDay) || isNotified(claim) || weKnew(of: claim))
  }

  func isOurs(_ claim: Claim) -> Truth {
    claim.by.value.map { Truth($0 == .us) } ?? .open([path("claims", "by", claim)])
  }

  func isNotified(_ claim: Claim) -> Truth {
    happened(claim.notified, path("claims", "notified", claim))
  }

  func isSettled(_ claim: Claim) -> Truth {
    happened(claim.settled, path("claims", "settled", claim))
  }

  func isWithdrawn(_ claim: Claim) -> Truth {
    happened(claim.withdrawn, path("claims", "withdrawn", claim))
  }

  /// What a claim is for, in money; the word `none` stands for nothing.
  func worth(of claim: Claim) -> Quantity {
    amountUnlessNone(claim.value, path("claims", "value", claim))
  }

  /// Days from the notice, or from the day on which we knew where none was given, to the settlement, else to
  /// the day.
  func age(of claim: Claim) -> Quantity {
    let notified = days(claim.notified, path("claims", "notified", claim))
    let aware = days(claim.aware, path("claims", "aware", claim))
    let start: Quantity =
      switch isNotified(claim) {
      case .yes: notified
      case .no: aware
      case .open: .either(notified, aware)
      }
    return dayOfHappening(claim.settled, path("claims", "settled", claim), else: today) - start
  }

  /// On which day we knew, unlike most dates, is unknown where it is missing.
  private func weKnew(of claim: Claim) -> Truth {
    let path = path("claims", "aware", claim)
    return claim.aware.isMissing ? .open([path]) : happened(claim.aware, path)
  }
}

extension Claim {
  /// A claim and the entry that it is for are one source of money.
  private var source: String { forEntry.value.map { "entry:\($0)" } ?? entrySource(self) }

  /// What is lost if it comes to nothing.
  var moneyAtRisk: MoneySource? { value.value.flatMap { money($0, .atRisk) } }

  /// What it was settled for below its value; nil where either is not on record.
  var moneyLost: MoneySource? {
    guard let value = value.value, let settled = settledValue.written else { return nil }
    return money(value - settled, .evidenced)
  }

  private func money(_ amount: Amount, _ standing: MoneySource.Standing) -> MoneySource? {
    amount.money > .zero ? MoneySource(source, stage: .delivery, amount, standing) : nil
  }
}
