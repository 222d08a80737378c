import Dossiers

/// A gap is raised where our claims stay open, or took long to settle.
extension Rule {
  static let unsettledClaims = Rule(
    id: "unsettled-claims",
    title: "Unsettled claims",
    control: .delivery,
    habit: .postSignatureExecution,
    status: .stable,
    addedIn: "0.1",
    gap: "Claims of ours stay open, or took long to settle.",
    criteria:
      "each claim settled or given up while what happened is still fresh, and few of them open at once",
    rationale: """
      An open claim is work that we have paid for and the buyer has not. The older it gets the less of it is paid: \
      people leave, records thin out, and at the end of the contract all of it is traded for one signature.
      """,
    reads: [
      "claims.aware", "claims.by", "claims.for", "claims.notified", "claims.settled", "claims.settled_value",
      "claims.value", "claims.withdrawn", "dates.signature", "value.cost", "value.signed",
    ],
    method: """
      A claim of ours is open if it is neither settled nor withdrawn. Its age runs from the notice, or from the day on \
      which we knew of its cause where none was given, to the day on which it was settled, else to the day. One not \
      withdrawn that is, or was, more than {moderate} days old is a moderate gap; so are open ones worth more than \
      {severe} of the price signed together. It is severe where the old ones, open or settled, are worth more than \
      {severe} of that price. At risk is the value of those open, lost is what old ones were settled for below \
      their value.
      """,
    thresholds: Thresholds(.days, moderate: 90, severe: 5, severeIn: .percent),
    exclusions: """
      The buyer's claims. One that we gave up is not old, however long it was open, and puts nothing at risk any \
      more.
      """,
    grounds: Grounds(
      """
      The United Kingdom's National Audit Office on e-Borders, a contract that ended in claims which took years to \
      settle.
      """, thresholdsAreJudgement: true),
    recommendation: """
      a list of open claims at each steering meeting, with an age on each line, and a day after which a claim goes to \
      the next level by itself.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      value: { signed: 4.5m }
      claims:
        - { id: k1, what: Flooded cable ducts, by: us, aware: 2025-08-11, notified: 2025-08-15, value: 140k }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: delivering
      dates: { signature: 2025-03-20 }
      value: { signed: 4.5m }
      claims:
        - id: k1
          what: Flooded cable ducts
          by: us
          aware: 2025-08-11
          notified: 2025-08-15
          value: 140k
          settled: 2025-10-24
          settled_value: 125k
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let claims = deal.dossier.claims
  func isOpen(_ claim: Claim) -> Truth {
    deal.isOurClaim(claim) && !deal.isSettled(claim) && !deal.isWithdrawn(claim)
  }
  func isOld(_ claim: Claim) -> Truth {
    deal.isOurClaim(claim) && !deal.isWithdrawn(claim) && deal.age(of: claim) > thresholds.moderateDays
  }
  func share(of condition: (Claim) -> Truth) -> Share {
    let worth = claims.entries.filter(deal.counts).reduce(deal.unrecorded(in: claims)) {
      $0 + deal.worth(of: $1).counted(where: condition($1))
    }
    return Share(worth, of: deal.price(.signed))
  }
  let told = deal.entries(of: claims) { isOpen($0) || isOld($0) }
  let (slow, open) = (told.filter { deal.isSettled($0).isYes }, told.filter { !deal.isSettled($0).isYes })
  return decide(
    applies: [
      deal.isSigned, Requirement(deal.thereIs(in: claims, deal.isOurClaim), else: "we have made no claim"),
    ],
    moderate: deal.anyEntry(of: claims, that: isOld) || share(of: isOpen).isOver(thresholds.severeShare),
    severe: share(of: isOld).isOver(thresholds.severeShare),
    finding: { severity in
      Finding(
        severity, .operating,
        condition: told.count == 1 ? lingered(told[0], deal) : lingered(open, slow, deal),
        money: open.filter { isOpen($0).isYes }.compactMap(\.moneyAtRisk) + slow.compactMap(\.moneyLost),
        unpriced: told.count { $0.value.isMissing }
          + slow.count { !$0.value.isMissing && $0.settledValue.isMissing },
        citing: deal.cite(
          told, of: claims,
          most: { (deal.isSettled($0).isYes ? $0.moneyLost : $0.moneyAtRisk)?.amount.money }))
    },
    satisfied: {
      let (days, share) = (inDays(thresholds.moderateDays), deal.notation.percent(thresholds.severeShare))
      return (
        open.isEmpty
          ? "each claim was settled within \(days), or given up"
          : "the claims still open are no more than \(days) old, and come to no more than \(share) of the price signed",
        deal.cite(deal.entries(of: claims, that: deal.isOurClaim), of: claims)
      )
    })
}

private func lingered(_ claim: Claim, _ deal: DealOnDay) -> String {
  let what = claim.what.value.map { "Our claim “\($0)”" } ?? "A claim of ours"
  let worth = worth(of: [claim], deal)
  guard deal.isSettled(claim).isYes else {
    return "\(what)\(worth) \(longest([claim], deal).map { "has been open for \($0)" } ?? "is open")."
  }
  let time = longest([claim], deal) ?? "long"
  return "\(what)\(worth) took \(time) to settle\(loss(on: [claim], deal.notation))."
}

private func lingered(_ open: [Claim], _ slow: [Claim], _ deal: DealOnDay) -> String {
  var parts: [String] = []
  if !open.isEmpty {
    let isOne = open.count == 1
    let time = longest(open, deal).map { isOne ? ", for \($0)" : ", the oldest for \($0)" } ?? ""
    let claims = counted(open.count, "claim")
    parts.append("\(claims) of ours\(worth(of: open, deal)) \(isOne ? "is" : "are") open\(time)")
  }
  if !slow.isEmpty {
    let claims = open.isEmpty ? "\(slow.count) claims of ours" : "\(slow.count) more"
    let time = longest(slow, deal).map { slow.count == 1 ? $0 : "up to \($0)" } ?? "long"
    parts.append("\(claims) took \(time) to settle\(loss(on: slow, deal.notation))")
  }
  return parts.joined(separator: "; ") + "."
}

/// `, worth at least 60k, 1.3% of the price signed,`; empty where no value is on record.
private func worth(of claims: [Claim], _ deal: DealOnDay) -> String {
  guard let worth = total(of: claims.compactMap(\.value.value)) else { return "" }
  let atLeast = claims.contains(where: \.value.isMissing) ? "at least " : ""
  return ", worth \(atLeast)\(deal.notation.brief(worth))\(deal.share(worth, of: .signed)),"
}

/// The greatest age among some claims; nil where none is on record.
private func longest(_ claims: [Claim], _ deal: DealOnDay) -> String? {
  let ages = claims.map(deal.age).filter { $0.least != nil && $0.greatest != nil }
  return ages.max { ($0.greatest ?? 0) < ($1.greatest ?? 0) }.map(inDays)
}

/// How far below their value settled claims were settled; empty where they were not, or nobody can tell.
private func loss(on claims: [Claim], _ notation: Notation) -> String {
  let lost = total(of: claims.compactMap(\.moneyLost?.amount))
  return lost.map { ", for \(notation.brief($0)) less than \(claims.count == 1 ? "its" : "their") value" }
    ?? ""
}
