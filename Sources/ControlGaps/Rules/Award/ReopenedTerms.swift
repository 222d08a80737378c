import Dossiers

/// A gap is raised where a term was reopened after selection, and not in our favour.
extension Rule {
  static let reopenedTerms = Rule(
    id: "reopened-terms",
    title: "Reopened terms",
    control: .award,
    habit: .responseToPressure,
    status: .stable,
    addedIn: "0.1",
    gap: "A term was reopened after the buyer had selected us, and it does not favour us.",
    criteria: "terms that stay shut once the buyer has selected us",
    rationale: """
      A term that can be reopened after selection was never settled. Each one that moves tells the buyer that the \
      award was not the end, and that the next one will move too.
      """,
    reads: [
      "dates.award", "dates.signature", "terms.favours", "terms.reopened", "terms.status", "terms.value",
    ],
    method: """
      A term counts if it was reopened after the day of selection, before signature or after it, and does not \
      favour us. Any is a moderate gap. One that moved a value makes it severe.
      """,
    thresholds: .none,
    exclusions: """
      Terms that favour us, and terms reopened before selection or on the day itself. What a term moved may be \
      seen as a fall of value or as a concession too, and is counted once.
      """,
    grounds: Grounds(
      "Practitioners' guidance: the award is not the end of the negotiation.", thresholdsAreJudgement: false),
    recommendation: """
      one answer agreed in advance for every request to reopen: the term stays shut, or the whole package opens, \
      our price included.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      terms:
        - id: t1
          name: Liability cap
          protects: liability
          status: reopened
          locked: 2025-02-20
          reopened: 2025-03-05
          value: 120k
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: signed
      dates: { award: 2025-02-28, signature: 2025-03-20 }
      terms:
        - { id: t1, name: Liability cap, protects: liability, status: locked, locked: 2025-02-20 }
        - id: t2
          name: Indexation
          protects: price-adjustment
          status: reopened
          reopened: 2025-03-05
          favours: us
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let terms = deal.dossier.terms
  let award = deal.days(.award)
  func wasReopened(_ term: Term) -> Truth {
    !deal.isAbsent(term) && Truth(term.favours.value != .us)
      && deal.isReopened(term) && deal.dayOfReopening(term) > award
  }
  let reopened = deal.entries(of: terms, that: wasReopened)
  return decide(
    applies: [deal.isSelected, deal.hasTerms],
    moderate: deal.anyEntry(of: terms, that: wasReopened),
    severe: deal.anyEntry(of: terms) { wasReopened($0) && movedValue($0, deal) },
    finding: { severity in
      Finding(
        severity, .operating, condition: reopenedAgain(reopened, deal),
        money: money(of: reopened, deal),
        unpriced: reopened.count { $0.value.isMissing },
        citing: deal.cite(reopened, of: terms, most: { $0.value.value?.money }))
    },
    satisfied: {
      ("no term was reopened against us after selection", deal.cite(terms.entries, of: terms))
    })
}

private func movedValue(_ term: Term, _ deal: DealOnDay) -> Truth {
  term.value.isNone ? .no : amountOrUnknown(term.value, deal.path("terms", "value", term)) > .zero
}

/// What the terms moved, told again: of the award, or of delivery where they were reopened after signature.
private func money(of reopened: [Term], _ deal: DealOnDay) -> [MoneySource] {
  guard let standing = deal.concessionStanding else { return [] }
  return [Stage.award, .delivery].compactMap { stage in
    let moved = reopened.filter { term in
      let afterSignature = deal.steps.signature && deal.dayOfReopening(term) > deal.days(.signature)
      return afterSignature.isYes == (stage == .delivery)
    }
    guard let amount = total(of: moved.compactMap(\.value.value)), amount.money > .zero else { return nil }
    return MoneySource("terms:\(stage.rawValue)", stage: stage, amount, standing, restates: true)
  }
}

private func reopenedAgain(_ terms: [Term], _ deal: DealOnDay) -> String {
  let subject = names(of: terms) ?? counted(terms.count, "term")
  let what = "After selection \(subject) \(terms.count == 1 ? "was" : "were") reopened"
  guard let moved = total(of: terms.compactMap(\.value.value)), moved.money > .zero else {
    return "\(what), and not in our favour."
  }
  return "\(what), and \(deal.notation.brief(moved)) moved away from us."
}
