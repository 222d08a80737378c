import Dossiers
import SourceText

/// A gap is raised where somebody gave price right up to the limit of what that person may give.
extension Rule {
  static let limitHugging = Rule(
    id: "limit-hugging",
    title: "Limit hugging",
    control: .table,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "What somebody gave on price ended just under the limit of what that person may give.",
    criteria: "price given by what the deal needs, and not by where its giver's limit lies",
    rationale: """
      A limit is meant to stop a concession, and it soon becomes the size of one. Where what people give ends again \
      and again just below the point at which they would have to ask, the limit sets the price, not the deal.
      """,
    reads: [
      "authority.levers", "authority.limit", "authority.who", "concessions.approved",
      "concessions.approved_by", "concessions.by", "concessions.date", "concessions.got",
      "concessions.got_value", "concessions.lever", "concessions.made_by", "concessions.package",
      "concessions.value", "value.cost", "value.offered",
    ],
    method: """
      For each person with a limit for price: what that person gave on price in this deal, together, as a share of \
      the price offered. What somebody else approved does not count, nor what was paid for in full. From half a \
      point under the limit up to the limit itself is a moderate gap. It is severe where the same holds in {severe} \
      or more of our own deals in which that person gave price under a limit: this one and those, of any buyer, \
      whose first concession was no later, four or more in all, as far as each can be told.
      """,
    thresholds: Thresholds(.percent, severe: 50),
    exclusions: """
      People without a limit for price. What goes over the limit is judged by “Unauthorised concession”. Deals that \
      began to concede later are not read.
      """,
    grounds: Grounds(
      "Larkin (HBS) on discounts that gather just under the point at which somebody has to approve them.",
      thresholdsAreJudgement: true, canBeValidated: false),
    recommendation: """
      a reason on record for each discount, and a look each quarter at whose discounts end at the limit.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      value: { offered: 6.0m }
      authority:
        - { who: Tom Reid, levers: [price, volume], limit: 200k }
      concessions:
        - { id: c1, date: 2025-04-14, lever: price, gave: A rebate on the first year, value: 120k, made_by: Tom Reid }
        - { id: c2, date: 2025-05-26, lever: price, gave: The same for the second, value: 75k, made_by: Tom Reid }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      value: { offered: 6.0m }
      authority:
        - { who: Tom Reid, levers: [price, volume], limit: 200k }
      concessions:
        - { id: c1, date: 2025-04-14, lever: price, gave: A rebate on the first year, value: 120k, made_by: Tom Reid }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let (ledger, authority) = (deal.dossier.concessions, deal.dossier.authority)
  let givings = deal.priceGivings
  let close = givings.filter { ($0.isThere && $0.isClose).isYes }
  // How severe it is hangs on deals that the audience may not know of.
  let isTold: Truth = deal.history.withholdsLimitUses ? .open([.withheld]) : .yes
  return decide(
    applies: [
      deal.tableIsReached, deal.weGave,
      Requirement(
        Truth.any(of: givings, \.isThere) || !deal.absence(from: authority),
        else: "nobody with a limit for price gave on it"),
    ],
    moderate: (Truth.any(of: givings) { $0.isThere && $0.isClose } || !deal.absence(from: authority))
      && isTold,
    severe: Truth(close.contains { deal.record(of: $0).isHabit(from: thresholds.severeShare) }),
    finding: { severity in
      let counted = close.flatMap(\.counted)
      let sentences = close.map { giving in
        let record = deal.record(of: giving)
        return cameClose(giving, deal) + (record.isHabit(from: thresholds.severeShare) ? often(record) : "")
      }
      return Finding(
        severity, .operating, condition: sentences.joined(separator: "; ") + ".",
        citing: deal.cite(
          counted, of: ledger, most: { $0.value.value?.money },
          also: close.map { Evidence($0.authority, of: authority.name) }))
    },
    satisfied: {
      let limits = givings.filter(\.isThere.isYes)
      return (
        "nobody stopped just under a limit for price",
        deal.cite(
          limits.flatMap(\.counted), of: ledger,
          also: limits.map { Evidence($0.authority, of: authority.name) })
      )
    })
}

/// In how many of a giver's deals that person stopped just under a limit, the one at hand included.
private struct Record {
  let close: Int
  /// Those that certainly began to concede no later, and those that may have.
  let certain: Int
  let possible: Int

  func isHabit(from share: Percent) -> Bool {
    certain >= 4 && Share(Quantity(Int128(close)), of: Quantity(Int128(possible))).isAtLeast(share).isYes
  }
}

extension DealOnDay {
  /// Of the deals that may or may not count, those that speak against a habit do.
  fileprivate func record(of giving: PriceGiving) -> Record {
    guard let giver = giving.authority.who.value else {
      return Record(close: 1, certain: 1, possible: 1)
    }
    let others = history.limitUses(by: giver, startingBy: startOfConceding)
    return Record(
      close: 1 + others.close, certain: 1 + others.close + others.clear,
      possible: 1 + others.close + others.possiblyClear)
  }
}

private func cameClose(_ giving: PriceGiving, _ deal: DealOnDay) -> String {
  let giver = giving.authority.who.value?.text ?? "Somebody"
  let given = total(of: giving.counted.compactMap(\.value.value))
  let amount = given.map { deal.notation.brief($0) + deal.share($0, of: .offered) } ?? "on price"
  let limit = giving.authority.limit.value.map { ", against a limit of \(deal.notation.brief($0))" } ?? ""
  return "\(giver) gave \(amount)\(limit)"
}

private func often(_ record: Record) -> String {
  ", and came as close in \(record.close) of \(record.possible) deals"
}
