import Dossiers
import SourceText

/// A gap is raised where we gave twice in a row on one lever and nothing came back in between.
extension Rule {
  static let biddingAgainstOurselves = Rule(
    id: "bidding-against-ourselves",
    title: "Bidding against ourselves",
    control: .table,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "We gave twice in a row on one lever, and nothing came back with or between the two.",
    criteria: "an answer from the buyer before we move again on a lever",
    rationale: """
      Whoever improves an offer that nobody has answered is bidding against nobody else. The buyer learns that silence \
      is paid for, and goes on saying nothing.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.got", "concessions.got_value",
      "concessions.lever", "concessions.package", "concessions.value", "dates.signature",
    ],
    method: """
      Two days, by signature, that follow each other among ours on a lever, with gifts alone on it, and from the first \
      day to the second, both included, no entry of the buyer's and nothing of ours for which something came back, on \
      any lever. Such pairs of days, over all levers, are a moderate gap from {moderate} on and a severe one from {severe}.
      """,
    thresholds: Thresholds(.count, moderate: 1, severe: 2),
    exclusions: """
      Two concessions of one day. What was given after signature. Deals whose ledger of concessions is missing or \
      partial, which cannot be told. The lever “other”, which is no one lever.
      """,
    grounds: Grounds(
      "Negotiation teaching: never negotiate against yourself.", thresholdsAreJudgement: false,
      canBeValidated: false),
    recommendation: """
      one open offer at a time: after each move the next one waits for the buyer's, and who may move again without it \
      is written into the mandate.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-05, lever: price, gave: 2% discount, value: 100k }
        - { id: c2, date: 2025-05-12, lever: price, gave: 1% discount, value: 50k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-05, lever: price, gave: 2% discount, value: 100k }
        - { id: b1, date: 2025-05-08, by: buyer, lever: term, gave: Three years instead of two }
        - { id: c2, date: 2025-05-12, lever: price, gave: 1% discount, value: 50k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  let moves = deal.moves.filter { deal.counts($0.entry) && !$0.isBySignature.isNo }
  let pairs = pairsInARow(of: moves, deal)
  let count = pairs.reduce(Quantity.zero) { $0 + Quantity(1).counted(where: $1.isPair) }
  return decide(
    applies: [
      deal.tableIsReached, deal.weGave,
      Requirement(
        Truth.any(pairs.lazy.map(\.isOfTwoDays)) || !deal.absence(from: ledger),
        else: "on no lever did we give on two days by signature"),
    ],
    // Between two entries of a ledger that is missing or partial there may be another.
    moderate: ledger.isWhole ? count >= thresholds.moderateCount : !deal.absence(from: ledger),
    severe: count >= thresholds.severeCount,
    finding: { severity in
      let certain = pairs.filter(\.isPair.isYes)
      let entries = moves.filter { move in certain.contains { isPart(move, of: $0).isYes } }.map(\.entry)
      return Finding(
        severity, .operating, condition: gaveAgain(certain), citing: deal.cite(entries, of: ledger))
    },
    satisfied: {
      let entries = moves.filter(\.isBySignature.isYes).map(\.entry)
      let answers = ledger.entries.filter { !$0.isOurs && deal.isThere($0).isYes }
      return (
        "we never gave twice in a row on one lever for nothing", deal.cite(entries + answers, of: ledger)
      )
    })
}

/// Two days on a lever, each by its first move, and whether they are a pair.
private struct TwoDays {
  let first: Move
  let second: Move
  /// Whether they are two days on one lever, in whatever order.
  let isOfTwoDays: Truth
  let isPair: Truth
}

private func pairsInARow(of moves: [Move], _ deal: DealOnDay) -> [TwoDays] {
  let days = moves.enumerated().filter { index, move in
    !moves[..<index].contains { ($0.isBySignature && $0.isOnLever(of: move) && $0.isOnDay(of: move)).isYes }
  }.map(\.element)
  guard days.count > 1 else { return [] }
  let answers = deal.answers
  return days.flatMap { first in
    days.compactMap { second -> TwoDays? in
      guard first.entry.span != second.entry.span else { return nil }
      let areOfLever = first.isBySignature && second.isBySignature && first.isOnLever(of: second)
      guard !areOfLever.isNo else { return nil }
      return TwoDays(
        first: first, second: second, isOfTwoDays: areOfLever && !first.isOnDay(of: second),
        isPair: areOfLever && first.day < second.day && first.package.isGift && second.package.isGift
          && !isInterrupted(from: first, to: second, by: moves)
          && !Truth.any(of: answers) { $0.isThere && $0.day >= first.day && $0.day <= second.day })
    }
  }
}

/// Whether something else of ours on the lever lies between the two days, or is on one of them and no gift.
private func isInterrupted(from first: Move, to second: Move, by moves: [Move]) -> Truth {
  Truth.any(
    moves.lazy.filter { $0.entry.span != first.entry.span && $0.entry.span != second.entry.span }.map {
      move in
      move.isBySignature && move.isOnLever(of: first)
        && (first.day < move.day && move.day < second.day
          || !move.package.isGift && (move.isOnDay(of: first) || move.isOnDay(of: second)))
    })
}

extension DealOnDay {
  /// The days on which something came from the buyer, by an entry of its own or in a trade of ours.
  fileprivate var answers: [(day: Quantity, isThere: Truth)] {
    let buyers = dossier.concessions.entries.filter { !$0.isOurs }.map { (day(of: $0), isThere($0)) }
    return (buyers + moves.map { ($0.day, $0.isThere && $0.package.isTraded) }).filter { !$0.1.isNo }
  }
}

private func isPart(_ move: Move, of pair: TwoDays) -> Truth {
  move.isBySignature && move.isOnLever(of: pair.first)
    && (move.isOnDay(of: pair.first) || move.isOnDay(of: pair.second))
}

private func gaveAgain(_ pairs: [TwoDays]) -> String {
  var levers: [String] = []
  for lever in pairs.compactMap(\.first.entry.lever.value?.text) where !levers.contains(lever) {
    levers.append(lever)
  }
  let on = "on \(listed(levers))"
  if pairs.count == 1 { return "We gave again \(on) though nothing had come back." }
  let times = pairs.count == 2 ? "twice" : "\(pairs.count) times"
  return "We gave again \(times), \(on), though nothing had come back."
}
