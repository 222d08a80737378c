import Dossiers

/// What was certainly deducted by the day, by the figures written, waived entries aside.
struct WrittenDeductions {
  private let payments: [Payment]
  private let deductions: [Deduction]

  init(of deal: DealOnDay) {
    payments = deal.entries(of: deal.dossier.payments) {
      Truth(($0.deducted.value?.money ?? .zero) > .zero) && deal.isDueOrPaid($0)
    }
    deductions = deal.entries(of: deal.dossier.deductions) {
      Truth(!$0.amount.isNone && $0.amount.value?.money != .zero) && deal.isThere($0)
    }
  }

  var money: [MoneySource] {
    let amounts =
      payments.map { (entrySource($0), $0.deducted.value) }
      + deductions.map { (entrySource($0), $0.amount.value) }
    return amounts.compactMap { source, amount in
      amount.map { MoneySource(source, stage: .delivery, $0, .evidenced) }
    }
  }

  /// How many carry no amount.
  var unpriced: Int { deductions.count { $0.amount.value == nil } }

  var isEmpty: Bool { payments.isEmpty && deductions.isEmpty }

  /// `24k, 6.4% of the 375k that was due`; of the price signed where the payments are not all on record.
  func words(_ deal: DealOnDay) -> String {
    guard let sum = total(of: money.map(\.amount)) else { return "an amount not on record" }
    let atLeast = unpriced > 0 ? "at least " : ""
    return atLeast + deal.notation.brief(sum) + share(sum, deal)
  }

  private func share(_ sum: Amount, _ deal: DealOnDay) -> String {
    let ledger = deal.dossier.payments
    let isDue = ledger.entries.map(deal.isDueOrPaid)
    guard ledger.isWhole, isDue.contains(where: { !$0.isNo }) else { return deal.share(sum, of: .signed) }
    let amounts = zip(ledger.entries, isDue).filter { !$1.isNo }.map(\.0.amount)
    guard let due = total(of: amounts.compactMap { $0.value }), due.money > .zero,
      !isDue.contains(where: \.isOpen), !amounts.contains(where: { $0.value == nil && !$0.isNone })
    else { return "" }
    return ", \(deal.briefShare(sum, of: due)) of the \(deal.notation.brief(due)) that was due"
  }

  /// Them, the one with the most money first; the payments and the lists where there are none.
  func citations(_ deal: DealOnDay) -> Citations {
    let (paid, taken) = (deal.dossier.payments, deal.dossier.deductions)
    let all =
      (payments.map { (Evidence($0, of: paid.name), $0.deducted.value?.money) }
      + deductions.map { (Evidence($0, of: taken.name), $0.amount.value?.money) })
      .sorted { Evidence.isCitedBefore($0.0, $1.0) }
    // Of equals, `max` keeps the first.
    guard let largest = all.max(by: { ($0.1 ?? .zero) < ($1.1 ?? .zero) }) else {
      return deal.cite([deal.evidence(of: paid), deal.evidence(of: taken)])
    }
    return Citations(largest.0, more: all.map(\.0))
  }
}
