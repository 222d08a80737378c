import Dossiers
import SourceText

/// A gap is raised where we told the buyer something that it could use, and nothing came back.
extension Rule {
  static let freeDisclosure = Rule(
    id: "free-disclosure",
    title: "Free disclosure",
    control: .table,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "We told the buyer something that it could use against us, and nothing came back for it.",
    criteria: "nothing disclosed that the buyer can use, unless something comes back for it",
    rationale: """
      Our deadlines, our targets and the pressure we are under are the buyer's leverage as soon as it knows them. \
      Information is a concession like any other, and the only one that cannot be taken back.
      """,
    reads: ["disclosures.date", "disclosures.got"],
    method: """
      Each disclosure by the day for which nothing came back. {moderate} or more are a moderate gap, {severe} or \
      more a severe one.
      """,
    thresholds: Thresholds(.count, moderate: 1, severe: 3),
    exclusions: "What the buyer told us, and what either side gave: concessions have rules of their own.",
    grounds: Grounds(
      "Negotiation practice: deadlines and internal pressure become the buyer's leverage.",
      thresholdsAreJudgement: true, canBeValidated: false),
    recommendation: """
      a list, before the first session, of what nobody tells the buyer, and of what may be told for which return.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      disclosures:
        - { date: 2025-05-15, what: Our year ends in June, by: Delivery lead }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      disclosures:
        - { date: 2025-05-15, what: Our year ends in June, by: Ana Ruiz, got: Their board's calendar }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.disclosures
  func isThere(_ entry: Disclosure) -> Truth {
    deal.isThere(entry.date, deal.path(ledger.name, "date", entry))
  }
  func isFree(_ entry: Disclosure) -> Truth {
    isThere(entry)
      && (entry.got.isWithheld
        ? .open([deal.path(ledger.name, "got", entry)]) : Truth(entry.got.value?.isEmpty ?? true))
  }
  let one = Quantity(1)
  let unrecorded =
    ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name, at: ledger.span), from: 0, to: nil)
  let free = ledger.entries.filter(deal.counts).reduce(unrecorded) { $0 + one.counted(where: isFree($1)) }
  return decide(
    applies: [
      deal.tableIsReached, Requirement(deal.thereIs(in: ledger, isThere), else: "we disclosed nothing"),
    ],
    moderate: free >= thresholds.moderateCount,
    severe: free >= thresholds.severeCount,
    finding: { severity in
      let entries = deal.entries(of: ledger, that: isFree)
      return Finding(
        severity, .operating, condition: toldForNothing(entries), citing: deal.cite(entries, of: ledger))
    },
    satisfied: {
      let disclosed = deal.entries(of: ledger, that: isThere)
      let told = disclosed.contains { isFree($0).isYes }
      return (
        told
          ? "fewer disclosures went for nothing than would be a gap"
          : "something came back for each disclosure",
        deal.cite(disclosed, of: ledger)
      )
    })
}

private func toldForNothing(_ entries: [Disclosure]) -> String {
  guard entries.count == 1 else {
    return "We told the buyer \(entries.count) things that it could use, for nothing."
  }
  return "We told the buyer “\(entries[0].what.value ?? "something that it could use")” for nothing."
}
