import Dossiers
import SourceText

/// A gap is raised where much of what we gave at the table was lost in its last tenth.
extension Rule {
  static let deadlineConcessions = Rule(
    id: "deadline-concessions",
    title: "Deadline concessions",
    control: .table,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "Much of what we gave at the table was lost in the last days before selection.",
    criteria:
      "a closing move planned and paid for, and no more than {moderate} of what we give lost at the end",
    rationale: """
      A deadline presses the side that fears it more. What is given in the last days, and not paid for, was given to the \
      calendar: the buyer needed only to wait.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.got", "concessions.got_value",
      "concessions.package", "concessions.value", "dates.award", "dates.negotiation", "dates.signature",
    ],
    method: """
      The window at the table runs from negotiation, or from the first concession of either side where that is earlier, \
      to selection. A package of ours is late if its last entry falls into the last tenth of it. What the late ones gave \
      beyond what came back, as a share of all that we gave at the table: more than {moderate} is a moderate gap, more \
      than {severe} a severe one.
      """,
    thresholds: Thresholds(.percent, moderate: 33, severe: 50),
    exclusions: """
      Windows of fewer than 10 days, and tables with fewer than three concessions of ours. What was given after \
      selection. A closing trade that is paid for is no loss; one whose return nobody priced may be one.
      """,
    grounds: Grounds(
      """
      Karrass: most concessions come just before the deadline. Against it: Karagözoğlu and Kocher 2018, who find less \
      of that effect.
      """, thresholdsAreJudgement: true, canBeValidated: false),
    recommendation: """
      a closing plan made before the last week begins: what we may still give, what each of it must bring, and who says \
      that the deadline may pass.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: awarded
      dates: { negotiation: 2025-03-03, award: 2025-06-11 }
      concessions:
        - { id: c1, date: 2025-04-07, lever: price, gave: 1% discount, value: 50k }
        - { id: c2, date: 2025-05-12, lever: payment, gave: 45 days instead of 30, value: 20k }
        - { id: c3, date: 2025-06-09, lever: price, gave: A further 2%, value: 100k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: awarded
      dates: { negotiation: 2025-03-03, award: 2025-06-11 }
      concessions:
        - { id: c1, date: 2025-04-07, lever: price, gave: 2% discount, value: 100k }
        - { id: c2, date: 2025-05-12, lever: payment, gave: 45 days instead of 30, value: 20k }
        - { id: c3, date: 2025-06-09, lever: price, gave: A further 0.5%, value: 25k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  let window = deal.tableWindow
  let table = LateLosses(of: deal)
  let isAbsenceOpen = !deal.absence(from: ledger)
  return decide(
    applies: [
      deal.isSelected,
      Requirement(
        deal.concessionsAtTheTable >= Quantity(3), else: "we made fewer than three concessions at the table"),
      Requirement(window >= Quantity(10), else: "the table's window has fewer than 10 days"),
    ],
    moderate: ledger.isWhole ? table.areOver(thresholds.moderateShare) : isAbsenceOpen,
    severe: table.areOver(thresholds.severeShare),
    finding: { severity in
      let entries = table.lateLosses.flatMap { deal.entriesThatCount(of: $0) }
      return Finding(
        severity, .operating, condition: wentLate(table, deal),
        unpriced: entries.count { $0.value.value == nil },
        citing: deal.cite(entries + table.lateLosses.flatMap(\.buyers), of: ledger))
    },
    satisfied: {
      let entries = table.late.flatMap { $0.ours + $0.buyers }
      return (cameInTime(table, deal), deal.cite(entries, of: ledger, also: [deal.evidence(of: .award)]))
    })
}

extension DealOnDay {
  /// How many of ours are in packages of the table; a ledger that is missing or partial may hold more.
  fileprivate var concessionsAtTheTable: Quantity {
    let ledger = dossier.concessions
    let unrecorded =
      ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name, at: ledger.span), from: 0, to: nil)
    return moves.reduce(unrecorded) {
      $0 + Quantity(1).counted(where: $1.isThere && $1.package.isIn(.table))
    }
  }
}

private func wentLate(_ table: LateLosses, _ deal: DealOnDay) -> String {
  let lost = deal.notation.brief(writtenLoss(table, deal))
  let what =
    table.isPriced
    ? "\(lost), \(share(table, deal)) of what we gave at the table,"
    : "at least \(lost) of what we gave at the table"
  return "We lost \(what) \(lastTenth(of: deal))."
}

private func cameInTime(_ table: LateLosses, _ deal: DealOnDay) -> String {
  let end = lastTenth(of: deal)
  if table.late.isEmpty { return "we gave nothing at the table \(end)" }
  if writtenLoss(table, deal).money == .zero { return "what we gave at the table \(end) was paid for" }
  return
    "\(table.isPriced ? "" : "at most ")\(share(table, deal)) of what we gave at the table was lost \(end)"
}

private func lastTenth(of deal: DealOnDay) -> String {
  let window = deal.tableWindow
  let length = window.least != nil && window.least == window.greatest ? inDays(window) : "time"
  return "in the last tenth of its \(length)"
}

private func writtenLoss(_ table: LateLosses, _ deal: DealOnDay) -> Amount {
  total(of: table.late.compactMap { $0.writtenLoss(of: deal.entriesThatCount(of: $0)) }) ?? Amount(.zero)
}

/// What was lost late as a share of all that was given at the table, by the figures written.
private func share(_ table: LateLosses, _ deal: DealOnDay) -> String {
  let lost = writtenLoss(table, deal)
  let gave = total(of: table.packages.compactMap(\.priced)) ?? Amount(.zero)
  let about = lost.isEstimate || gave.isEstimate ? "~" : ""
  return about + deal.notation.share(lost.money, of: gave.money)
}
