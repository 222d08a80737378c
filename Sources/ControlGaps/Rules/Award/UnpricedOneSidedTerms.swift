import Dossiers

/// A gap is raised where we signed a term that favours the buyer and were paid nothing for it.
extension Rule {
  static let unpricedOneSidedTerms = Rule(
    id: "unpriced-one-sided-terms",
    title: "Unpriced one-sided terms",
    control: .award,
    habit: .negotiationDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "The contract holds a term that favours the buyer, and nothing was paid for it.",
    criteria: "a price for every term that favours the buyer, agreed before signature",
    rationale: """
      A most-favoured customer, a right to benchmark, a liability without a cap: each moves a risk to us that has a \
      price. What nobody prices is given away, and its cost comes years later, when nobody remembers who agreed to it.
      """,
    reads: [
      "dates.signature", "terms.favours", "terms.locked", "terms.priced", "terms.reopened", "terms.status",
    ],
    method: """
      A term counts if it is not absent, favours the buyer, and was paid for with nothing or with nothing on record. \
      {moderate} or more are a moderate gap, {severe} or more a severe one. A term of which nobody says whom it \
      favours is balanced.
      """,
    thresholds: Thresholds(.count, moderate: 1, severe: 3),
    exclusions: "Whether the price paid for a term is enough. Terms that are recorded as absent.",
    grounds: Grounds(
      """
      Contract practice with most-favoured customer clauses, benchmarking and uncapped liability, which suppliers \
      sign as standard wording.
      """, thresholdsAreJudgement: true),
    recommendation: """
      a price list for one-sided terms, kept by finance, and a line for each of them in the offer's calculation.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: delivering
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      terms:
        - name: Most-favoured customer
          protects: price-adjustment
          status: locked
          locked: 2025-03-18
          favours: buyer
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: delivering
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      terms:
        - name: Most-favoured customer
          protects: price-adjustment
          status: locked
          locked: 2025-03-18
          favours: buyer
          priced: 60k
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let terms = deal.dossier.terms
  func isOneSided(_ term: Term) -> Truth { !deal.isAbsent(term) && Truth(term.favours.value == .buyer) }
  func isUnpaid(_ term: Term) -> Truth { isOneSided(term) && Truth(!term.isPaidFor) }
  let count = deal.count(of: terms, that: isUnpaid)
  return decide(
    applies: [deal.isSigned, deal.hasTerms],
    moderate: count >= thresholds.moderateCount,
    severe: count >= thresholds.severeCount,
    finding: { severity in
      let unpaid = deal.entries(of: terms, that: isUnpaid)
      return Finding(
        severity, .operating, condition: wentUnpaid(unpaid), citing: deal.cite(unpaid, of: terms))
    },
    satisfied: {
      let oneSided = deal.entries(of: terms, that: isOneSided)
      let unpaid = deal.entries(of: terms, that: isUnpaid)
      if !unpaid.isEmpty {
        return ("only \(counted(unpaid.count, "term")) went unpaid", deal.cite(unpaid, of: terms))
      }
      return oneSided.isEmpty
        ? ("no term favours the buyer", deal.cite(terms.entries, of: terms))
        : ("each term that favours the buyer was paid for", deal.cite(oneSided, of: terms))
    })
}

extension Term {
  /// Nothing on record says that nothing was paid.
  fileprivate var isPaidFor: Bool { (priced.value?.money ?? .zero) > .zero }
}

private func wentUnpaid(_ terms: [Term]) -> String {
  let favour = terms.count == 1 ? "favours" : "favour"
  guard let named = names(of: terms) else {
    return "Nobody paid us for \(counted(terms.count, "term")) that \(favour) the buyer."
  }
  return "Nobody paid us for \(named), which \(favour) the buyer."
}
