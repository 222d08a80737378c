import Dossiers

/// A gap is raised where work began before there was a contract.
extension Rule {
  static let workBeforeSignature = Rule(
    id: "work-before-signature",
    title: "Work before signature",
    control: .award,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "Delivery or a change began before the contract was signed.",
    criteria: "work that starts on the day of signature or later",
    rationale: """
      Work without a contract is a loan without a term. Each day of it spends money that nobody has promised to pay \
      and makes it harder for us to leave, while the buyer already has what it wanted.
      """,
    reads: [
      "changes.date", "changes.started", "dates.award", "dates.closed", "dates.delivery_start",
      "dates.signature",
    ],
    method: """
      The days from the start of work to signature; where nothing is signed, to the end of the deal, else to the \
      day. Work starts with delivery, or with the first change that was started if that was earlier. More than \
      {moderate} days are a moderate gap, more than {severe} a severe one.
      """,
    thresholds: Thresholds(.days, moderate: 0, severe: 30),
    exclusions: """
      Deals in which the buyer has not selected us. A missing or partial log of changes, and a change without the day \
      of its start, hold nothing back.
      """,
    grounds: Grounds(
      "Practitioners' guidance on letters of intent and on starting work at risk.",
      thresholdsAreJudgement: true),
    recommendation: """
      no start without a signature; where it cannot wait, a letter of intent with a sum, a price and an end, signed \
      by whoever owns the risk.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: delivering
      dates: { award: 2025-05-16, signature: 2025-06-13, delivery_start: 2025-06-16 }
      changes:
        - { id: x1, what: Survey of the berths, status: agreed, started: 2025-06-02, agreed: 2025-06-20 }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: delivering
      dates: { award: 2025-05-16, signature: 2025-06-13, delivery_start: 2025-06-16 }
      changes:
        - { id: x1, what: Survey of the berths, status: agreed, started: 2025-06-23, agreed: 2025-06-20 }
      """),
    check: .deal(judge))
}

/// A day on which work began: delivery, or a change.
private struct Start {
  let day: Quantity
  /// What was started, in words that begin a sentence.
  let words: String
  let evidence: Evidence?
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let starts = startOfDelivery(of: deal) + startsOfChanges(of: deal)
  let end = deal.endOfAwardWindow
  /// Whether work went on without a contract for more than some days.
  func isOver(_ days: Quantity) -> Truth { Truth.any(of: starts) { end - $0.day > days } }
  return decide(
    applies: [deal.isSelected],
    moderate: isOver(thresholds.moderateDays),
    severe: isOver(thresholds.severeDays),
    finding: { severity in
      let first = earliest(of: starts.filter { (end - $0.day > thresholds.moderateDays).isYes })
      return Finding(
        severity, .operating, condition: beganEarly(first, end, deal),
        citing: deal.cite(ends(from: first, deal)))
    },
    satisfied: {
      (
        deal.steps.signature.isNo ? "no day was worked without a contract" : "no work began before signature",
        deal.cite(ends(from: earliest(of: starts), deal))
      )
    })
}

/// The start that is the earliest for certain, of several the first on record.
private func earliest(of starts: [Start]) -> Start? {
  // Of equals, `min` keeps the first.
  starts.min { ($0.day.greatest ?? .max) < ($1.day.greatest ?? .max) }
}

/// The lines of a start, or of its absence, and of signature; where nothing was signed, of the end, else of
/// selection.
private func ends(from start: Start?, _ deal: DealOnDay) -> [Evidence?] {
  [
    start?.evidence ?? deal.evidence(of: .deliveryStart),
    deal.evidenceOfAwardWindowEnd ?? deal.evidence(of: .award),
  ]
}

/// The start of delivery; nothing where there was none.
private func startOfDelivery(of deal: DealOnDay) -> [Start] {
  if deal.dossier.dates[.deliveryStart].isNone { return [] }
  return [
    Start(day: deal.days(.deliveryStart), words: "Work began", evidence: deal.evidence(of: .deliveryStart))
  ]
}

/// The changes with a day on which they were started.
private func startsOfChanges(of deal: DealOnDay) -> [Start] {
  let changes = deal.dossier.changes
  return changes.entries.filter(deal.counts).compactMap { change in
    let isThere = deal.isThere(change.date, deal.path("changes", "date", change))
    guard case .days? = change.started.value, !isThere.isNo else { return nil }
    let day = deal.days(change.started, deal.path("changes", "started", change))
    return Start(
      day: isThere.isYes ? day : Quantity(day.causes + isThere.causes, from: day.least, to: nil),
      words: "\(change.what.value.map { "“\($0)”" } ?? "A change") was started",
      evidence: Evidence(change, of: changes.name))
  }
}

private func beganEarly(_ start: Start?, _ end: Quantity, _ deal: DealOnDay) -> String {
  guard let start else { return "Work began before signature." }
  let days = inDays(end - start.day)
  if deal.steps.signature.isYes { return "\(start.words) \(days) before signature." }
  if deal.steps.signature.isOpen {
    return "\(start.words) \(days) before signature, if that has come at all."
  }
  return deal.steps.closed.isYes
    ? "\(start.words) \(days) before the deal ended unsigned."
    : "\(start.words) \(days) ago, and nothing is signed."
}
