import Dossiers
import SourceText

/// A gap is raised where we gave something without a price on it.
extension Rule {
  static let unpricedConcession = Rule(
    id: "unpriced-concession",
    title: "Unpriced concession",
    control: .table,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "We gave something, and nobody put a price on it.",
    criteria: "each concession priced before it is discussed",
    rationale: """
      Nobody can trade what nobody has priced: the one who gives cannot tell what to ask for, and whoever approves it \
      cannot tell what it takes from the deal.
      """,
    reads: ["concessions.by", "concessions.date", "concessions.value"],
    method: """
      Each concession of ours should carry its worth. One without is a moderate gap. It is severe where more than \
      {severe} of ours, by count, carry none, and two or more of them do not.
      """,
    thresholds: Thresholds(.percent, severe: 50),
    exclusions: "The buyer's concessions. A value of 0 is a price; `none` is not.",
    grounds: Grounds(
      "Deal-desk practice: exceptions are priced before they are discussed.", thresholdsAreJudgement: true,
      canBeValidated: false),
    recommendation:
      "a price list of concessions beside the mandate, so that the worth of each is known beforehand.",
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-20, lever: resources, gave: A named service manager, got: Reference visits }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-20, lever: resources, gave: A named service manager, value: 90k, got: Reference visits }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  let ours = ledger.entries.filter { $0.isOurs && !deal.isThere($0).isNo }
  func isUnpriced(_ entry: Concession) -> Truth {
    deal.isThere(entry) && Truth(entry.value.value == nil && deal.counts(entry))
  }
  let one = Quantity(1)
  let unpriced = ours.reduce(Quantity.zero) { $0 + one.counted(where: isUnpriced($1)) }
  let unrecorded = ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name), from: 0, to: nil)
  let all = ours.reduce(unrecorded) { $0 + one.counted(where: deal.isThere($1)) }
  return decide(
    applies: [deal.tableIsReached, deal.weGave],
    moderate: deal.anyEntry(of: ledger) { Truth($0.isOurs) && isUnpriced($0) },
    severe: unpriced >= Quantity(2) && Share(unpriced, of: all).isOver(thresholds.severeShare),
    finding: { severity in
      let entries = ours.filter { isUnpriced($0).isYes }
      return Finding(
        severity, .operating, condition: gaveUnpriced(entries, of: ours.count), unpriced: entries.count,
        citing: deal.cite(entries, of: ledger))
    },
    satisfied: { ("each of them is priced", deal.cite(ours.filter(deal.counts), of: ledger)) })
}

private func gaveUnpriced(_ entries: [Concession], of all: Int) -> String {
  if entries.count == 1 {
    return "“\(entries[0].gave.value ?? "A concession")” was given with no price on it."
  }
  return "\(entries.count) of \(all) concessions were given with no price on them."
}
