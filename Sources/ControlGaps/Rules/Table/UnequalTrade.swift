import Dossiers
import SourceText

/// A gap is raised where what came back for a trade was worth less than half of what we gave.
extension Rule {
  static let unequalTrade = Rule(
    id: "unequal-trade",
    title: "Unequal trade",
    control: .table,
    habit: .negotiationDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "Something came back for what we gave, and it was worth far less.",
    criteria: "something back for each move, worth at least {moderate} of what we give",
    rationale: """
      A token in return makes a gift look like a trade. Whoever prices both sides before agreeing sees the \
      difference while it can still be asked for.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.got", "concessions.got_value",
      "concessions.package", "concessions.value", "dates.award", "dates.signature",
    ],
    method: """
      Of each package of ours for which something came back, the worth of what came back as a share of what we gave: \
      what we got and the buyer's entries, against our own. Less than {moderate} is a moderate gap, less than {severe} \
      a severe one. Only trades that are priced on both sides, and in which we gave something, can be measured. The \
      verdict says how many; where none can be, nothing is assessed.
      """,
    thresholds: Thresholds(.percent, moderate: 50, severe: 20),
    exclusions: """
      Trades with a side that nobody priced. Gifts, which “Unreciprocated concession” and “Post-award concession” \
      judge. What we priced at nothing: its return has nothing to be measured against.
      """,
    grounds: Grounds(
      "Negotiation teaching: trade every move, and know what each side of the trade is worth.",
      thresholdsAreJudgement: true, canBeValidated: false),
    recommendation:
      "a price on both sides of each trade before it is agreed, and a floor for what must come back.",
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-20, lever: resources, gave: Two fitters on site for a year, value: 120k, got: A joint press release, got_value: 30k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-20, lever: resources, gave: Two fitters on site for a year, value: 120k, got: First call on spare parts, got_value: 110k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  /// Whether a trade can be measured, and its return is under a share of what we gave.
  func isUnder(_ share: Percent) -> (Package) -> Truth {
    { isMeasured($0) && !Share($0.worthOfReturn, of: $0.gave).isAtLeast(share) }
  }
  let trades = deal.packages.filter { ($0.isTraded && deal.isThere($0)).isYes }
  let measured = trades.filter { isMeasured($0).isYes }
  let extent = "\(measured.count) of \(counted(trades.count, "trade")) could be measured"
  return decide(
    applies: [
      deal.tableIsReached, deal.weGave,
      Requirement(
        Truth.any(of: deal.packages) { $0.isTraded && deal.isThere($0) }
          || !deal.absence(from: ledger) || deal.withheldTrades, else: "we traded nothing"),
    ],
    moderate: deal.anyPackage(isUnder(thresholds.moderateShare))
      || (measured.isEmpty ? .open(deal.packages.flatMap(whatIsMissing)) : .no),
    severe: deal.anyPackage(isUnder(thresholds.severeShare)),
    finding: { severity in
      let unequal = measured.filter { (isUnder(thresholds.moderateShare)($0) && deal.counts($0)).isYes }
      return Finding(
        severity, .operating, condition: "\(wentCheaply(unequal, deal)); \(extent).",
        money: unequal.flatMap { money(of: $0, deal) }, citing: cite(unequal, of: deal))
    },
    satisfied: {
      let floor = deal.notation.percent(thresholds.moderateShare)
      return (
        "what came back is worth \(floor) or more of what we gave; \(extent)",
        deal.cite(measured.flatMap { $0.ours + $0.buyers }, of: ledger)
      )
    })
}

private func isMeasured(_ package: Package) -> Truth {
  package.isTraded && package.isPricedOnBothSides && package.gave > .zero
}

/// The amounts without which a trade cannot be measured; one that gave nothing has no worth to measure against.
private func whatIsMissing(in package: Package) -> [FieldPath] {
  if package.isTraded.isNo { return [] }
  let gaveNothing = package.gave.greatest == 0
  let doubts = gaveNothing ? [] : package.unpriced + isMeasured(package).causes
  return doubts.isEmpty ? package.ours.map { FieldPath("concessions.value", at: $0.span) } : doubts
}

/// The trades' entries; the first is the one with most to its worth in the trade that lost most.
private func cite(_ trades: [Package], of deal: DealOnDay) -> Citations {
  let worst = trades.max { loss(of: $0, deal).money < loss(of: $1, deal).money }
  let first = worst.flatMap { citations(of: deal.entriesThatCount(of: $0)) }
  let all = trades.flatMap { deal.entriesThatCount(of: $0) + $0.buyers }.map {
    Evidence($0, of: "concessions")
  }
  return first.map { Citations($0.primary, more: all) } ?? deal.cite(all)
}

private func loss(of trade: Package, _ deal: DealOnDay) -> Amount {
  trade.writtenLoss(of: deal.entriesThatCount(of: trade)) ?? Amount(.zero)
}

private func money(of trade: Package, _ deal: DealOnDay) -> [MoneySource] {
  let loss = loss(of: trade, deal)
  guard let standing = deal.concessionStanding, loss.money > .zero else { return [] }
  return [MoneySource(trade.source, stage: trade.stage, loss, standing)]
}

private func wentCheaply(_ trades: [Package], _ deal: DealOnDay) -> String {
  let gave = total(of: trades.compactMap(\.priced)) ?? Amount(.zero)
  let back = total(of: trades.compactMap(\.pricedReturn)) ?? Amount(.zero)
  let about = gave.isEstimate || back.isEstimate ? "~" : ""
  let share = "\(about)\(deal.notation.share(back.money, of: gave.money))"
  let brought =
    back.money == .zero ? "something worth nothing" : "\(deal.notation.brief(back)), \(share) of it"
  return "\(subject(trades)), worth \(deal.notation.brief(gave)), brought back \(brought)"
}

private func subject(_ trades: [Package]) -> String {
  guard trades.count == 1 else { return "\(trades.count) trades" }
  let package = trades[0]
  if package.ours.count == 1, let gave = package.ours[0].gave.value { return "“\(gave)”" }
  return package.name.map { "The trade “\($0)”" } ?? "A trade"
}
