import Dossiers

/// A gap is raised where the buyer told us something that changes the price after our offer, and no trade
/// followed.
extension Rule {
  static let lateMaterialInformation = Rule(
    id: "late-material-information",
    title: "Late material information",
    control: .award,
    habit: .buyersDecisionLogic,
    status: .stable,
    addedIn: "0.1",
    gap: "The buyer told us something material after our offer, and nothing was traded for it.",
    criteria: "a trade or a paid change for everything material that the buyer tells us after our offer",
    rationale: """
      An offer is priced on what we know that day. What the buyer tells us later and what we then take into the same \
      price is a change of scope that nobody pays for; after signature it is too late even to decline.
      """,
    reads: [
      "changes.agreed", "changes.date", "changes.priced", "changes.status", "concessions.by",
      "concessions.date", "concessions.got", "concessions.got_value", "concessions.package", "dates.award",
      "dates.offer", "dates.signature", "events.date", "events.from", "events.material",
    ],
    method: """
      An event counts if it is from the buyer, material, and dated after our offer, which was made by selection at \
      the latest. It is traded for if on its day or later there is a package of ours for which something came back, \
      or a change that was agreed at a price over nothing. Any other is a moderate gap; one dated after signature \
      makes it severe.
      """,
    thresholds: .none,
    exclusions: """
      Whether the trade was enough, and what it was for: one on record will do. A suit is no trade. After signature \
      the log of changes alone need be complete.
      """,
    grounds: Grounds(
      """
      Sydney's light rail, where a utility's guidelines reached the builders after the price was agreed, and the \
      dispute went to court.
      """, thresholdsAreJudgement: false),
    recommendation: """
      a date in the offer up to which information is priced, and a form on which whatever comes later goes back to \
      the buyer with a price.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { offer: 2024-12-02, award: 2025-02-28, signature: 2025-03-20 }
      concessions: []
      changes: []
      events:
        - { date: 2025-03-02, what: A second data centre, from: buyer, material: true }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { offer: 2024-12-02, award: 2025-02-28, signature: 2025-03-20 }
      concessions: []
      changes:
        - { id: x1, what: Second data centre, cost: 80k, priced: 110k, status: agreed, agreed: 2025-04-15 }
      events:
        - { date: 2025-03-02, what: A second data centre, from: buyer, material: true }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let events = deal.dossier.events
  func isUntraded(_ event: Event) -> Truth { deal.isLate(event) && !deal.isTradedFor(event) }
  func isSevere(_ event: Event) -> Truth { isUntraded(event) && deal.isAfterSignature(event) }
  return decide(
    applies: [
      deal.isSelected,
      Requirement(
        deal.thereIs(in: events, deal.isLate), else: "nothing material came from the buyer after our offer"),
    ],
    moderate: deal.anyEntry(of: events, that: isUntraded),
    severe: deal.anyEntry(of: events, that: isSevere),
    finding: { severity in
      let untraded = deal.entries(of: events, that: isUntraded)
      let afterSignature = untraded.count { deal.isAfterSignature($0).isYes }
      return Finding(
        severity, .operating, condition: wentUntraded(untraded, afterSignature: afterSignature),
        citing: deal.cite(untraded, of: events, also: [deal.evidence(ofReached: .offer)]))
    },
    satisfied: {
      let late = deal.entries(of: events, that: deal.isLate)
      let trades = deal.packages.filter { package in
        late.contains { deal.isTrade(package, for: $0).isYes }
      }
      let changes = deal.dossier.changes.entries.filter { change in
        late.contains { deal.isPaid(change, after: $0).isYes }
      }
      return (
        "a trade followed what the buyer told us after our offer",
        deal.cite(
          late, of: events,
          also: trades.flatMap(\.evidence) + changes.map { Evidence($0, of: "changes") })
      )
    })
}

extension DealOnDay {
  /// Material, from the buyer, and after our offer.
  fileprivate func isLate(_ event: Event) -> Truth {
    isThere(event.date, path("events", "date", event))
      && (event.from.isWithheld ? .open([path("events", "from", event)]) : Truth(event.from.value == .buyer))
      && (event.material.isWithheld
        ? .open([path("events", "material", event)]) : Truth(event.material.value == true))
      && day(of: event) > days(.offer)
  }

  fileprivate func isAfterSignature(_ event: Event) -> Truth {
    steps.signature && day(of: event) > days(.signature)
  }

  /// Whether a traded package of ours or a paid change came on its day or later, or may have.
  ///
  /// After signature what the ledger of concessions may lack holds nothing back.
  fileprivate func isTradedFor(_ event: Event) -> Truth {
    let (concessions, changes) = (dossier.concessions, dossier.changes)
    return Truth.any(of: packages) { isTrade($0, for: event) }
      || Truth.any(of: changes.entries) { isPaid($0, after: event) }
      || !absence(from: changes) || !isAfterSignature(event) && !absence(from: concessions)
  }

  fileprivate func isTrade(_ package: Package, for event: Event) -> Truth {
    let isTraded =
      package.isTradedOnRecord || !isAfterSignature(event) && package.isTraded
    return isThere(package) && isTraded && day(of: package) >= day(of: event)
  }

  fileprivate func isPaid(_ change: Change, after event: Event) -> Truth {
    let agreed = path("changes", "agreed", change)
    return isThere(change.date, path("changes", "date", change)) && isAgreed(change)
      && signedAmount(change.priced, path("changes", "priced", change)) > .zero
      && days(change.agreed, agreed) >= day(of: event)
  }

  private func day(of event: Event) -> Quantity { days(event.date, path("events", "date", event)) }
}

private func wentUntraded(_ events: [Event], afterSignature: Int) -> String {
  let when = events.count == afterSignature ? "signature" : "our offer"
  guard events.count == 1 else {
    let part = 1..<events.count ~= afterSignature ? ", \(afterSignature) of them after signature" : ""
    return
      "The buyer told us \(events.count) material things after \(when)\(part), and nothing was traded for them."
  }
  let what = events[0].what.value.map { "“\($0)”" } ?? "Something material"
  return "\(what) came from the buyer after \(when), and nothing was traded for it."
}
