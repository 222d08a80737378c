import Dossiers
import SourceText

/// A gap is raised where service credits and penalties take a share of what the buyer owes us.
extension Rule {
  static let serviceCreditBurn = Rule(
    id: "service-credit-burn",
    title: "Service-credit burn",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "Service credits and penalties take a large share of what the buyer owes us.",
    criteria: "deductions of no more than {moderate} of what is due",
    rationale: """
      A credit is meant to be rare. One that is taken month after month is a price cut that nobody negotiated, and \
      it tells the buyer that the service level can be enforced and the price cannot.
      """,
    reads: [
      "dates.signature", "deductions.amount", "deductions.date", "payments.amount", "payments.deducted",
      "payments.due", "payments.paid", "value.cost", "value.signed",
    ],
    method: """
      What was deducted from payments that were due or made by the day, and deductions that are recorded by \
      themselves, as a share of the amounts of those payments; where the payments are not all on record, or none is \
      due yet, of the price signed. More than {moderate} is a moderate gap, more than {severe} a severe one.
      """,
    thresholds: Thresholds(.percent, moderate: 5, severe: 10),
    exclusions: """
      Payments that are neither due nor made, and deductions dated after the day. Whether a payment came late, \
      which “Late payment” judges.
      """,
    grounds: Grounds(
      "The British Army's recruiting contract, where service credits were taken for years on end.",
      thresholdsAreJudgement: true),
    recommendation: """
      a ledger of every credit with its cause, a cap on credits in the contract, and a right to earn them back.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      payments:
        - { id: i1, due: 2025-06-30, paid: 2025-07-04, amount: 210k, deducted: 9k }
        - { id: i2, due: 2025-09-30, paid: 2025-10-02, amount: 210k, deducted: 18k }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      payments:
        - { id: i1, due: 2025-06-30, paid: 2025-07-04, amount: 210k, deducted: 9k }
        - { id: i2, due: 2025-09-30, paid: 2025-10-02, amount: 210k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let (payments, deductions) = (deal.dossier.payments, deal.dossier.deductions)
  let taken = WrittenDeductions(of: deal)
  return decide(
    applies: [
      deal.isSigned,
      Requirement(
        deal.thereIs(in: payments, deal.isDueOrPaid) || deal.thereIs(in: deductions, deal.isThere),
        else: "no payment is due yet, and nothing was deducted"),
    ],
    moderate: deal.burn(isOver: thresholds.moderateShare),
    severe: deal.burn(isOver: thresholds.severeShare),
    finding: { severity in
      Finding(
        severity, .operating, condition: "Service credits and penalties came to \(taken.words(deal)).",
        money: taken.money, unpriced: taken.unpriced, citing: taken.citations(deal))
    },
    satisfied: {
      let words =
        taken.isEmpty ? "nothing was deducted" : "deductions came to only \(taken.words(deal))"
      return (words, taken.citations(deal))
    })
}

extension DealOnDay {
  /// Whether deductions come to more than a share of the payments due or made by the day, or of the price
  /// signed where those are not all on record, or where there is none.
  fileprivate func burn(isOver threshold: Percent) -> Truth {
    let ledger = dossier.payments
    if ledger.isWithheld { return !absence(from: ledger) }
    guard ledger.isWhole else { return Share(deducted, of: price(.signed)).isOver(threshold) }
    let payments = ledger.entries.map { (payment: $0, isDue: isDueOrPaid($0)) }
    let isAnyDue = Truth.any(of: payments, \.isDue)
    if isAnyDue.isYes { return burn(of: payments, isOver: threshold) }
    let withoutPayments = Share(deductedByThemselves, of: price(.signed)).isOver(threshold)
    if isAnyDue.isNo { return withoutPayments }
    // None may be due, or at least one is, whichever: only what all of these agree on is certain.
    let cases = payments.indices.filter { payments[$0].isDue.isOpen }.map { index in
      var payments = payments
      payments[index].isDue = .yes
      return burn(of: payments, isOver: threshold)
    }
    if cases.allSatisfy({ $0 == withoutPayments }) { return withoutPayments }
    return .open(unique(isAnyDue.causes + withoutPayments.causes + cases.flatMap(\.causes)))
  }

  /// The same with each payment as one input, of which the amount and what was taken off are both due or
  /// neither is.
  private func burn(of payments: [(payment: Payment, isDue: Truth)], isOver threshold: Percent) -> Truth {
    var (part, whole) = (deductedByThemselves, Quantity.zero)
    var excess = part * 1_000_000
    for (payment, isDue) in payments {
      let taken = deducted(from: payment)
      let amount = amountUnlessNone(payment.amount, path("payments", "amount", payment))
      part += taken.counted(where: isDue)
      whole += amount.counted(where: isDue)
      excess += (taken * 1_000_000 - amount * Int128(threshold.tenThousandths)).counted(where: isDue)
    }
    guard let least = whole.least, least > 0 else { return Share(part, of: whole).isOver(threshold) }
    return excess > .zero
  }
}
