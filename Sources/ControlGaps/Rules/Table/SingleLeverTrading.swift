import Dossiers
import SourceText

/// A gap is raised where nearly all that we conceded was on one lever.
extension Rule {
  static let singleLeverTrading = Rule(
    id: "single-lever-trading",
    title: "Single-lever trading",
    control: .table,
    habit: .negotiationDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "Nearly all that we conceded was on one lever.",
    criteria: "several levers in play, and no more than {moderate} of the concessions on one of them",
    rationale: """
      One lever can only be pulled one way: what one side wins the other loses. With several on the table each side can \
      give what costs it little and gets what it values.
      """,
    reads: ["concessions.by", "concessions.date", "concessions.lever"],
    method: """
      Where there are four concessions of ours or more, the share of them, by count, on the commonest lever. More than \
      {moderate} is a moderate gap. It is severe where all of them are on price. Each one on the lever “other” counts \
      as a lever of its own.
      """,
    thresholds: Thresholds(.percent, moderate: 80),
    exclusions: """
      Deals with fewer than four concessions of ours. The buyer's concessions. Deals whose ledger of concessions is \
      missing or partial, which cannot be told.
      """,
    grounds: Grounds(
      "Negotiation teaching: issues are packaged deliberately, not settled one by one.",
      thresholdsAreJudgement: true, canBeValidated: false),
    recommendation: """
      a list of levers in the mandate, what each costs us and is worth to the buyer, and offers that move several of \
      them together.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-03-10, lever: payment, gave: 45 days instead of 30, value: 20k }
        - { id: c2, date: 2025-03-31, lever: payment, gave: No deposit, value: 35k }
        - { id: c3, date: 2025-04-14, lever: payment, gave: 60 days instead of 45, value: 20k }
        - { id: c4, date: 2025-05-19, lever: payment, gave: The last tenth on acceptance, value: 40k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-03-10, lever: payment, gave: 45 days instead of 30, value: 20k }
        - { id: c2, date: 2025-03-31, lever: warranty, gave: Six months more, value: 35k }
        - { id: c3, date: 2025-04-14, lever: payment, gave: No deposit, value: 35k }
        - { id: c4, date: 2025-05-19, lever: volume, gave: A smaller first order, value: 40k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  let moves = deal.moves
  let all = count(moves) { _ in .yes }
  let unrecorded =
    ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name, at: ledger.span), from: 0, to: nil)
  /// The share of those that meet a condition; a waiver takes them out of the part, and not of the whole.
  func share(of isMeant: (Move) -> Truth) -> Share {
    Share(count(moves) { Truth(deal.counts($0.entry)) && isMeant($0) }, of: all)
  }
  func isCommon(_ lever: Move) -> Truth {
    share { isOnLever($0, of: lever) }.isOver(thresholds.moderateShare)
  }
  return decide(
    applies: [
      deal.tableIsReached, deal.weGave,
      Requirement(all + unrecorded >= Quantity(4), else: "we made fewer than four concessions"),
    ],
    moderate: ledger.isWhole ? Truth.any(moves.lazy.map(isCommon)) : !deal.absence(from: ledger),
    severe: share(of: isOnPrice).isAtLeast(Percent(100)),
    finding: { severity in
      let lever = moves.first { isCommon($0).isYes }
      let entries = moves.filter { move in
        deal.counts(move.entry) && lever.map { move.isOnLever(of: $0).isYes } ?? false
      }.map(\.entry)
      return Finding(
        severity, .operating, condition: wereOnOneLever(entries, of: moves.count),
        citing: deal.cite(entries, of: ledger))
    },
    satisfied: {
      let most = moves.map { lever in moves.count { !isOnLever($0, of: lever).isNo } }.max() ?? 0
      return (
        "no lever has more than \(most) of \(moves.count) concessions",
        deal.cite(moves.map(\.entry).filter(deal.counts), of: ledger)
      )
    })
}

private func count(_ moves: [Move], where isMeant: (Move) -> Truth) -> Quantity {
  moves.reduce(.zero) { $0 + Quantity(1).counted(where: $1.isThere && isMeant($1)) }
}

/// A lever that is not on record is one of those on record, where it is counted too, or one of its own.
private func isOnLever(_ move: Move, of lever: Move) -> Truth {
  Truth(lever.entry.lever.value != nil || move.entry.lever.value == nil) && move.isOnLever(of: lever)
}

private func isOnPrice(_ move: Move) -> Truth {
  guard let lever = move.entry.lever.value else {
    return .open([FieldPath("concessions.lever", at: move.entry.span)])
  }
  return Truth(lever.slug == "price")
}

private func wereOnOneLever(_ entries: [Concession], of all: Int) -> String {
  let lever = entries.first?.lever.value?.text ?? "one lever"
  return entries.count == all
    ? "All \(all) concessions were on \(lever)." : "\(entries.count) of \(all) concessions were on \(lever)."
}
