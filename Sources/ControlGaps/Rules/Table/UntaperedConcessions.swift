import Dossiers
import SourceText

/// A gap is raised where our steps on a lever did not become smaller.
extension Rule {
  static let untaperedConcessions = Rule(
    id: "untapered-concessions",
    title: "Untapered concessions",
    control: .table,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "Our steps on one lever did not become smaller from one to the next.",
    criteria: "each step on a lever smaller than those before it",
    rationale: """
      The sizes of our steps tell the buyer how much is left. Smaller and smaller ones say that the end is near; a step \
      as large as the one before says that it pays to ask again.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.got", "concessions.got_value",
      "concessions.lever", "concessions.package", "concessions.value", "dates.signature",
    ],
    method: """
      A step is what we gave on one day on one lever, by signature. On a lever with three steps or more, a step that is \
      as large as an earlier one, or larger, is a moderate gap. It is severe where the last is as large as the first, \
      or larger.
      """,
    thresholds: .none,
    exclusions: """
      What is part of a package that was paid in full; where what came back is not priced, it may have been. Levers with \
      fewer than three steps. The lever “other”, which is no one lever.
      """,
    grounds: Grounds(
      "Tey et al. 2021: concessions that decrease make the other side ask for less.",
      thresholdsAreJudgement: false, canBeValidated: false),
    recommendation: """
      a plan of steps for each lever before the first is made, each smaller than the one before, and the last one \
      named as such.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-05, lever: price, gave: 2% discount, value: 100k }
        - { id: c2, date: 2025-05-12, lever: price, gave: 1% discount, value: 50k }
        - { id: c3, date: 2025-05-20, lever: price, gave: A further 1.5%, value: 75k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-05, lever: price, gave: 2% discount, value: 100k }
        - { id: c2, date: 2025-05-12, lever: price, gave: 1% discount, value: 50k }
        - { id: c3, date: 2025-05-20, lever: price, gave: A further 0.5%, value: 25k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  let steps = LeverSteps(of: deal)
  let unheld = !deal.absence(from: ledger)
  return decide(
    applies: [
      deal.tableIsReached, deal.weGave,
      Requirement(
        Truth.any(of: steps.all, \.isOfThree) || unheld || deal.withheldTrades,
        else: "on no lever did we give in three steps by signature"),
    ],
    moderate: Truth.any(of: steps.risers, \.isRiser) || unheld,
    severe: Truth.any(of: steps.risers) { $0.isRiser && steps.areEnds($0.first, $0.last) },
    finding: { severity in
      let risers = steps.risers.filter(\.isRiser.isYes)
      let worst =
        severity == .severe ? risers.filter { steps.areEnds($0.first, $0.last).isYes } : risers
      return Finding(
        severity, .operating,
        condition: didNotTaper(steps.byLever(worst.map(\.first)), severity, deal.notation),
        citing: deal.cite(steps.byLever(risers.map(\.first)).flatMap(\.self).map(\.entry), of: ledger))
    },
    satisfied: {
      let levers = steps.byLever(steps.all.filter(\.isOfThree.isYes))
      return (
        "our steps on \(names(of: levers)) became smaller",
        deal.cite(levers.flatMap(\.self).map(\.entry), of: ledger)
      )
    })
}

private func names(of levers: [[Move]]) -> String {
  listed(levers.compactMap(\.first?.entry.lever.value?.text))
}

private func didNotTaper(_ levers: [[Move]], _ severity: Severity, _ notation: Notation) -> String {
  let sizes = levers.map { moves in
    listed(amountsByDay(of: moves).map { $0.map(notation.brief) ?? "something that nobody priced" })
  }
  let last = severity == .severe ? ", and the last was no smaller than the first" : ""
  return "Our steps on \(names(of: levers)) did not taper\(last): \(sizes.joined(separator: "; "))."
}

/// What was given on each day, by the figures written; nil where nothing is priced.
private func amountsByDay(of moves: [Move]) -> [Amount?] {
  var days: [[Move]] = []
  for move in moves.sorted(by: { ($0.day.least ?? .min) < ($1.day.least ?? .min) }) {
    if let last = days.last?.last, move.isOnDay(of: last).isYes {
      days[days.count - 1].append(move)
    } else {
      days.append([move])
    }
  }
  return days.map { total(of: $0.compactMap(\.entry.value.value)) }
}
