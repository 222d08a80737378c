import Dossiers
import SourceText

/// A gap is raised where a contract is recorded to lack a term that protects us.
extension Rule {
  static let missingProtections = Rule(
    id: "missing-protections",
    title: "Missing protections",
    control: .award,
    habit: .negotiationDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "We signed without a term on change control, acceptance, payment, liability or dependencies.",
    criteria: "terms on change control, acceptance, payment, liability and dependencies in the contract",
    rationale: """
      Each of the five decides who pays when something goes otherwise than planned: a change, a late approval, an \
      unpaid invoice, a loss, a duty that the buyer does not meet. Where the contract is silent, we do.
      """,
    reads: [
      "dates.signature", "terms.locked", "terms.protects", "terms.reopened", "terms.status",
    ],
    method: """
      A protection is missing if the only terms on it are recorded as absent, or if it is on record that there are \
      no terms at all. {moderate} or more missing are a moderate gap, {severe} or more a severe one. Of a kind that \
      the list never names nothing is known, and the verdict then waits for it.
      """,
    thresholds: Thresholds(.count, moderate: 1, severe: 2),
    exclusions: """
      Kinds that the list never names: it holds what somebody thought worth a line, and no contract lacks a payment \
      clause because a dossier does. A term that is open or reopened is there; “Open terms at signature” judges it.
      """,
    grounds: Grounds(
      "Studies of contract pitfalls (WorldCC).",
      thresholdsAreJudgement: true),
    recommendation: """
      a list of the five protections that every contract is read against before signature, with the wording that we \
      ask for and who may sign without it.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: delivering
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      terms:
        - { name: Change control, protects: change-control, status: locked, locked: 2025-03-18 }
        - { name: Acceptance by silence, protects: acceptance, status: absent }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: delivering
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      terms:
        - { name: Change control, protects: change-control, status: locked, locked: 2025-03-18 }
        - { name: Acceptance in ten days, protects: acceptance, status: locked, locked: 2025-03-18 }
        - { name: Payment in 30 days, protects: payment, status: locked, locked: 2025-03-18 }
        - { name: Liability cap, protects: liability, status: locked, locked: 2025-03-18 }
        - { name: Duties of the buyer, protects: dependencies, status: locked, locked: 2025-03-18 }
      """),
    check: .deal(judge))
}

/// What a contract should say something of, in the order of the rule's page.
private let kinds: [(kind: Term.Protection, name: String)] = [
  (.changeControl, "change control"), (.acceptance, "acceptance"), (.payment, "payment"),
  (.liability, "liability"), (.dependencies, "dependencies"),
]

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let terms = deal.dossier.terms
  let judged = kinds.map { (kind: $0.kind, name: $0.name, isMissing: deal.lacks($0.kind)) }
  let missing = judged.filter(\.isMissing.isYes)
  let count = judged.reduce(Quantity.zero) { $0 + Quantity(1).counted(where: $1.isMissing) }
  return decide(
    applies: [deal.isSigned],
    moderate: count >= thresholds.moderateCount,
    severe: count >= thresholds.severeCount,
    finding: { severity in
      let absent = terms.entries.filter { term in
        deal.counts(term) && missing.contains { deal.isAbsent(term, of: $0.kind).isYes }
      }
      return Finding(
        severity, .design, condition: "We signed without a term on \(listed(missing.map(\.name), by: "or")).",
        citing: deal.cite(absent, of: terms))
    },
    satisfied: {
      let standing = terms.entries.filter { term in
        kinds.contains { deal.stands(term, for: $0.kind).isYes }
      }
      let words =
        missing.isEmpty ? "none of the five is missing" : "only \(listed(missing.map(\.name))) is missing"
      return (words, deal.cite(standing, of: terms))
    })
}

extension DealOnDay {
  /// Whether a kind of protection is missing: open where the list never names it.
  fileprivate func lacks(_ kind: Term.Protection) -> Truth {
    let terms = dossier.terms
    if terms.isWhole, terms.entries.isEmpty { return .yes }
    let stands = Truth.any(of: terms.entries) { self.stands($0, for: kind) }
    if stands.isYes { return .no }
    let absent = terms.entries.filter { isAbsent($0, of: kind).isYes }
    if absent.isEmpty { return .open(unique([toWriteDown(kind)] + stands.causes)) }
    // An absence that a waiver accepts is none that counts.
    if !absent.contains(where: counts) { return .no }
    return !stands && absence(from: terms)
  }

  fileprivate func stands(_ term: Term, for kind: Term.Protection) -> Truth {
    protects(term, kind) && !isAbsent(term)
  }

  fileprivate func isAbsent(_ term: Term, of kind: Term.Protection) -> Truth {
    protects(term, kind) && isAbsent(term)
  }

  private func protects(_ term: Term, _ kind: Term.Protection) -> Truth {
    if term.protects.isNone { return .no }
    return term.protects.value.map { Truth($0 == kind) } ?? .open([path("terms", "protects", term)])
  }

  /// The list where there is none, else the kind that it should name.
  private func toWriteDown(_ kind: Term.Protection) -> FieldPath {
    let terms = dossier.terms
    return FieldPath(terms.span == nil ? terms.name : "\(terms.name) (\(kind.rawValue))", at: terms.span)
  }
}
