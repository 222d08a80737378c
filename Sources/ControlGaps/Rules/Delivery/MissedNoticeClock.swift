import Dossiers

/// A gap is raised where we knew of the cause of a claim and let the contract's clock for the notice run.
extension Rule {
  static let missedNoticeClock = Rule(
    id: "missed-notice-clock",
    title: "Missed notice clock",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "We knew of the cause of a claim, and gave no notice of it in the time that the contract allows.",
    criteria: "notice of each claim well before the contract's clock runs out, counted from the day we knew",
    rationale: """
      A claim that is notified too late can be lost whatever it was worth: the clock runs from the day on which we \
      knew, or should have, and asks nothing about the merits. The notice needs no figures; waiting for them is how \
      the days go by.
      """,
    reads: [
      "claims.aware", "claims.by", "claims.for", "claims.notified", "claims.settled", "claims.value",
      "claims.withdrawn", "dates.signature", "terms.notice_days", "terms.protects",
    ],
    method: """
      Of each claim of ours that is not withdrawn, the days from the day on which we knew of its cause to the notice; \
      where none was given, to the day. The clock is the shortest of the claims clauses on record, else 28 days. \
      Without notice {moderate} of the clock or more is a moderate gap, and so is a claim past its end. One that took \
      more than {severe} of the clock, notified or not, makes it severe. At risk is the value of those past the \
      clock that are not settled.
      """,
    thresholds: Thresholds(.percent, moderate: 50, severe: 100),
    exclusions: """
      The buyer's claims, and those of ours that were given up. What the buyer owed us and nobody claimed for is the \
      question of “Unclaimed dependency”.
      """,
    grounds: Grounds(
      "FIDIC 20.2.1 gives 28 days from the day on which the party knew or should have known; NEC4 61.3 eight weeks.",
      thresholdsAreJudgement: false),
    recommendation: """
      a notice that anyone on the contract can send on the day a cause is known, with the figures to follow, and one \
      person who watches the clock of each.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      claims:
        - { id: k1, what: Late test data, by: us, aware: 2025-06-02, notified: 2025-07-14, value: 60k }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      claims:
        - { id: k1, what: Late test data, by: us, aware: 2025-06-02, notified: 2025-06-10, value: 60k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let claims = deal.dossier.claims
  let (clock, term) = deal.noticeClock
  let days = Quantity(Int128(clock))
  func isRead(_ claim: Claim) -> Truth { deal.isOurClaim(claim) && !deal.isWithdrawn(claim) }
  func isPast(_ claim: Claim) -> Truth { deal.timeToNotice(of: claim) > days }
  func isMissed(_ claim: Claim) -> Truth {
    let isRunning =
      !deal.isNotified(claim)
      && Share(deal.timeToNotice(of: claim), of: days).isAtLeast(thresholds.moderateShare)
    return isRead(claim) && (isRunning || isPast(claim))
  }
  let missed = deal.entries(of: claims, that: isMissed)
  let past = missed.filter { isPast($0).isYes }
  func isLost(_ claim: Claim) -> Bool { isPast(claim).isYes && deal.isSettled(claim).isNo }
  let lost = missed.filter(isLost)
  return decide(
    applies: [
      deal.isSigned,
      Requirement(
        deal.thereIs(in: claims, isRead),
        else: claims.entries.contains { deal.isOurClaim($0).isYes }
          ? "we gave up each claim that we made" : "we have made no claim"),
    ],
    moderate: deal.anyEntry(of: claims, that: isMissed),
    severe: deal.anyEntry(of: claims) {
      isMissed($0) && Share(deal.timeToNotice(of: $0), of: days).isOver(thresholds.severeShare)
    },
    finding: { severity in
      Finding(
        severity, .operating,
        condition: missed.count == 1
          ? waited(with: missed[0], clock, deal) : waited(with: missed, past: past, clock, deal),
        money: lost.compactMap(\.moneyAtRisk),
        unpriced: lost.count { $0.value.isMissing },
        citing: deal.cite(
          missed, of: claims, most: { isLost($0) ? $0.value.value?.money : nil },
          also: [term.map { Evidence($0, of: "terms") }]))
    },
    satisfied: {
      (
        "each claim was notified \(limit(clock)), or still has time",
        deal.cite(deal.entries(of: claims, that: isRead), of: claims)
      )
    })
}

extension DealOnDay {
  /// Days from the one on which we knew of a claim's cause to the notice, else to the day.
  fileprivate func timeToNotice(of claim: Claim) -> Quantity {
    dayOfHappening(claim.notified, path("claims", "notified", claim), else: today)
      - days(claim.aware, path("claims", "aware", claim))
  }
}

/// Within how many days notice is due; some contracts ask for it at once.
private func limit(_ clock: Int) -> String {
  clock == 0 ? "at once" : "within \(counted(clock, "day"))"
}

private func waited(with claim: Claim, _ clock: Int, _ deal: DealOnDay) -> String {
  let what = claim.what.value.map { "“\($0)”" } ?? "the cause of a claim"
  let worth = claim.value.value.map { ", worth \(deal.notation.brief($0))," } ?? ""
  let time = deal.timeToNotice(of: claim)
  guard deal.isNotified(claim).isNo else {
    return
      "We gave notice of \(what)\(worth) \(inDays(time)) after we knew of it; it was due \(limit(clock))."
  }
  let was = (time > Quantity(Int128(clock))).isYes ? "was" : "is"
  return
    "We have known of \(what)\(worth) for \(inDays(time)) without giving notice, which \(was) due \(limit(clock))."
}

private func waited(with missed: [Claim], past: [Claim], _ clock: Int, _ deal: DealOnDay) -> String {
  func longest(_ claims: [Claim]) -> String {
    let times = claims.map(deal.timeToNotice)
    return inDays(times.max { ($0.greatest ?? 0) < ($1.greatest ?? 0) } ?? .zero)
  }
  let running = missed.filter { claim in !past.contains { $0.span == claim.span } }
  guard !past.isEmpty else {
    return
      "\(running.count) claims have no notice yet, after up to \(longest(running)); it is due \(limit(clock))."
  }
  let late = counted(past.count, "claim") + " went past the \(counted(clock, "day")) in which notice was due"
  let have = running.count == 1 ? "has none yet, after" : "have none yet, after up to"
  let rest = running.isEmpty ? "" : "; \(running.count) more \(have) \(longest(running))"
  return "\(late), \(longest(past)) at worst\(rest)."
}
