import Dossiers

/// A gap is raised where a term was not locked on the day we signed.
extension Rule {
  static let openTermsAtSignature = Rule(
    id: "open-terms-at-signature",
    title: "Open terms at signature",
    control: .award,
    habit: .negotiationDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "We signed while a term was not locked, or was open again.",
    criteria: "every term locked by the day of signature",
    rationale: """
      A term that is open at signature is settled afterwards, when the work has begun and we can no longer walk \
      away. It is settled on the buyer's terms.
      """,
    reads: [
      "dates.signature", "terms.locked", "terms.protects", "terms.reopened", "terms.status",
    ],
    method: """
      A term is open if it was not locked by the day of signature, or if it was reopened by that day and after its \
      lock. Any open term is a moderate gap. One that protects scope, price, service level or liability makes it \
      severe.
      """,
    thresholds: .none,
    exclusions: """
      What was locked or reopened after signature changes nothing here; “Reopened terms” sees it. A term recorded as \
      absent is lacking, not open.
      """,
    grounds: Grounds(
      "The Public Accounts Committee on PFI deals; the contract for Primary Care Support England.",
      thresholdsAreJudgement: false),
    recommendation: """
      a list of terms with the day each was locked, kept from selection on; no signature while one of them is open.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: delivering
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      terms:
        - { name: Change control, protects: change-control, status: locked, locked: 2025-03-18 }
        - { name: Service credits, protects: service-level, status: open }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: delivering
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      terms:
        - { name: Change control, protects: change-control, status: locked, locked: 2025-03-18 }
        - { name: Service credits, protects: service-level, status: locked, locked: 2025-03-20 }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let terms = deal.dossier.terms
  let signature = deal.days(.signature)
  func wasOpen(_ term: Term) -> Truth {
    let locked = deal.isLocked(term) && deal.dayOfLock(term) <= signature
    let reopened =
      deal.isReopened(term) && deal.dayOfReopening(term) <= signature
      && deal.dayOfReopening(term) > deal.dayOfLock(term)
    return !deal.isAbsent(term) && (!locked || reopened)
  }
  let open = deal.entries(of: terms, that: wasOpen)
  return decide(
    applies: [deal.isSigned, deal.hasTerms],
    moderate: deal.anyEntry(of: terms, that: wasOpen),
    severe: deal.anyEntry(of: terms) { wasOpen($0) && protectsWhatWeSell($0, deal) },
    finding: { severity in
      Finding(
        severity, .operating,
        condition: signedWithOpen(open, of: terms.entries.count { !deal.isAbsent($0).isYes }),
        citing: deal.cite(open, of: terms, most: { $0.value.value?.money }))
    },
    satisfied: {
      ("every term was locked by signature", deal.cite(terms.entries, of: terms))
    })
}

/// Whether a term protects scope, price, service level or liability.
private func protectsWhatWeSell(_ term: Term, _ deal: DealOnDay) -> Truth {
  term.protects.value.map { Truth([.scope, .price, .serviceLevel, .liability].contains($0)) }
    ?? .open([deal.path("terms", "protects", term)])
}

private func signedWithOpen(_ open: [Term], of count: Int) -> String {
  let share =
    open.count < count
    ? "\(open.count) of \(count) terms" : count == 1 ? "the only term" : "all \(count) terms"
  guard let names = names(of: open) else { return "We signed with \(share) still open." }
  return "We signed with \(names) still open" + (count > open.count ? ", \(share)." : ".")
}
