import Dossiers

/// A gap is raised where the buyer pays, or will have to pay, long after the day.
extension Rule {
  static let latePayment = Rule(
    id: "late-payment",
    title: "Late payment",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "The buyer paid long after the day on which it owed us the money, or has not paid yet.",
    criteria: "every payment within {moderate} days of the day on which it is due",
    rationale: """
      A buyer that pays late borrows from us without interest. One that withholds a payment holds a lever on \
      everything else that we ask for.
      """,
    reads: [
      "dates.signature", "payments.amount", "payments.deducted", "payments.due", "payments.paid",
    ],
    method: """
      Of each payment the days from due to paid; where it is not paid, to the day. One of more than {moderate} days \
      is a moderate gap, one of more than {severe} a severe one. At risk is what is not paid of those that are more \
      than {moderate} days late, less what was deducted.
      """,
    thresholds: Thresholds(.days, moderate: 30, severe: 60),
    exclusions: """
      Payments without a day on which they are due. What the buyer deducts from a payment is not late, and not read \
      here.
      """,
    grounds: Grounds(
      """
      The United Kingdom's policy on prompt payment, under which large companies report what they pay within 30 \
      days, within 60 and later. It counts from the invoice; this rule, more leniently, from the day it is due.
      """, thresholdsAreJudgement: false),
    recommendation: """
      one person who asks for each payment on the day after it was due, interest as the contract or the law gives \
      it, and a stop on new work once a payment is a month late.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      payments:
        - { id: i1, due: 2025-07-31, paid: 2025-09-02, amount: 375k }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      payments:
        - { id: i1, due: 2025-07-31, paid: 2025-08-12, amount: 375k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let payments = deal.dossier.payments
  func isLate(_ payment: Payment) -> Truth { deal.isLate(payment, by: thresholds.moderateDays) }
  let late = deal.entries(of: payments, that: isLate)
  let unpaid = late.filter { deal.isPaid($0).isNo }
  return decide(
    applies: [
      deal.isSigned,
      Requirement(deal.thereIs(in: payments) { _ in .yes }, else: "no payment is owed"),
    ],
    moderate: deal.anyEntry(of: payments, that: isLate),
    severe: deal.anyEntry(of: payments) { deal.isLate($0, by: thresholds.severeDays) },
    finding: { severity in
      Finding(
        severity, .operating,
        condition: late.count == 1
          ? cameLate(late[0], deal) : cameLate(late, unpaid, by: thresholds.moderateDays, deal),
        money: unpaid.compactMap(money),
        unpriced: unpaid.count { $0.amount.isMissing },
        citing: deal.cite(
          late, of: payments, most: { deal.isPaid($0).isNo ? $0.writtenNet?.money : nil }))
    },
    satisfied: {
      (
        "no payment was more than \(inDays(thresholds.moderateDays)) late",
        deal.cite(payments.entries, of: payments)
      )
    })
}

extension DealOnDay {
  fileprivate func isPaid(_ payment: Payment) -> Truth {
    happened(payment.paid, path("payments", "paid", payment))
  }

  /// Days from due to paid, else to the day: the end of a deal ends no debt.
  fileprivate func lateness(of payment: Payment) -> Quantity {
    let paid =
      isPaid(payment).isNo
      ? today : Quantity.lesser(days(payment.paid, path("payments", "paid", payment)), today)
    return paid - days(payment.due, path("payments", "due", payment))
  }

  fileprivate func isLate(_ payment: Payment, by days: Quantity) -> Truth {
    payment.due.isNone ? .no : lateness(of: payment) > days
  }
}

extension Payment {
  /// What is owed less what was deducted, as written; nil where nothing is left or no amount is on record.
  fileprivate var writtenNet: Amount? {
    guard let net = amount.value.map({ $0 - (deducted.value ?? Amount(.zero)) }), net.money > .zero else {
      return nil
    }
    return net
  }
}

private func money(of payment: Payment) -> MoneySource? {
  payment.writtenNet.map { MoneySource(entrySource(payment), stage: .delivery, $0, .atRisk) }
}

private func cameLate(_ payment: Payment, _ deal: DealOnDay) -> String {
  let days = inDays(deal.lateness(of: payment))
  let net = payment.writtenNet.map(deal.notation.brief)
  guard deal.isPaid(payment).isNo else {
    return "The buyer was \(days) late with a payment\(net.map { " of \($0)" } ?? "")."
  }
  return "The buyer has not \(net.map { "paid \($0)" } ?? "made a payment") that was due \(days) ago."
}

private func cameLate(_ late: [Payment], _ unpaid: [Payment], by bound: Quantity, _ deal: DealOnDay) -> String
{
  let lateness = late.map(deal.lateness)
  let longest = lateness.max { ($0.greatest ?? 0) < ($1.greatest ?? 0) } ?? .zero
  let what =
    "The buyer was more than \(inDays(bound)) late with \(late.count) payments, \(inDays(longest)) at worst"
  guard !unpaid.isEmpty else { return "\(what)." }
  let atLeast = unpaid.contains { $0.amount.isMissing } ? "at least " : ""
  let owed = total(of: unpaid.compactMap(\.writtenNet)).map { ", \(atLeast)\(deal.notation.brief($0))" } ?? ""
  let are = unpaid.count == 1 ? "1 of them is" : "\(unpaid.count) of them are"
  return "\(what); \(are) still unpaid\(owed)."
}
