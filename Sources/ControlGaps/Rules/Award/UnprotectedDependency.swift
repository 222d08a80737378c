import Dossiers
import SourceText

/// A gap is raised where the contract leaves something that the buyer owes us without an owner, a date or
/// relief.
extension Rule {
  static let unprotectedDependency = Rule(
    id: "unprotected-dependency",
    title: "Unprotected dependency",
    control: .award,
    habit: .negotiationDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "The buyer owes us something for which the contract names no owner, no date or no relief.",
    criteria: "an owner, a date and relief in the contract for everything that the buyer owes us",
    rationale: """
      We deliver with what the buyer provides: data, access, people, decisions. A duty without an owner is nobody's, \
      one without a date is never late, and one without relief is late at our cost.
      """,
    reads: [
      "dates.closed", "dates.signature", "obligations.cost", "obligations.due", "obligations.met",
      "obligations.owner", "obligations.relief",
    ],
    method: """
      An obligation of the buyer's is unprotected if it is recorded to have no owner, no due date or no relief. Any \
      is a moderate gap. From two on it is severe where they are {severe} or more of all, by count. What those \
      without relief cost us, where they came late, is lost.
      """,
    thresholds: Thresholds(.percent, severe: 50),
    exclusions: """
      Whether we asked for the relief that the contract grants, which “Unclaimed dependency” judges. What nobody \
      wrote down is no gap: the word none, or false for relief, says that it was lacking.
      """,
    grounds: Grounds(
      """
      The British Army's recruiting contract and Sydney's light rail, in both of which the supplier waited for what \
      others had to provide.
      """, thresholdsAreJudgement: true),
    recommendation: """
      a schedule of the buyer's duties in the contract: what, who, by when, and what we get for each day that it is \
      late.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-12-31",
      """
      status: signed
      dates: { signature: 2025-11-14 }
      obligations:
        - { what: Access to the pump rooms, owner: Site manager, due: none, relief: true }
      """),
    clearExample: Example(
      asOf: "2025-12-31",
      """
      status: signed
      dates: { signature: 2025-11-14 }
      obligations:
        - { what: Access to the pump rooms, owner: Site manager, due: 2026-02-02, relief: true }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let obligations = deal.dossier.obligations
  let count = deal.count(of: obligations, that: deal.isUnprotected)
  let share = Share(count, of: Quantity(Int128(obligations.entries.count)))
  return decide(
    applies: [deal.isSigned, deal.hasObligations],
    moderate: deal.anyEntry(of: obligations, that: deal.isUnprotected),
    severe: deal.absence(from: obligations) && count >= Quantity(2)
      && share.isAtLeast(thresholds.severeShare),
    finding: { severity in
      let unprotected = deal.entries(of: obligations, that: deal.isUnprotected)
      let late = unprotected.filter { (Truth($0.hasNoRelief) && deal.isLate($0)).isYes }
      return Finding(
        severity, .design, condition: wentUnprotected(unprotected, late: late, deal),
        money: late.compactMap(money), unpriced: late.count { $0.cost.isMissing },
        citing: deal.cite(
          unprotected, of: obligations,
          most: { deal.isLate($0).isYes ? money(of: $0)?.amount.money : nil }))
    },
    satisfied: {
      (
        "everything that the buyer owes us has an owner, a date and relief",
        deal.cite(obligations.entries, of: obligations)
      )
    })
}

extension DealOnDay {
  /// Whether one of the three is recorded to be lacking; what is missing leaves it open.
  fileprivate func isUnprotected(_ obligation: Obligation) -> Truth {
    let due = path("obligations", "due", obligation)
    return isNone(obligation.owner, path("obligations", "owner", obligation))
      || (obligation.due.value == .unknown ? .open([due]) : isNone(obligation.due, due))
      || (obligation.hasNoRelief
        ? .yes : isNone(obligation.relief, path("obligations", "relief", obligation)))
  }

  private func isNone(_ field: Field<some Sendable>, _ path: @autoclosure () -> FieldPath) -> Truth {
    switch field {
    case .none: .yes
    case .given: .no
    case .missing, .withheld: .open([path()])
    }
  }
}

extension Obligation {
  fileprivate var hasNoRelief: Bool { relief.isNone || relief.value == false }

  /// What the contract says nothing of.
  fileprivate var lacking: [String] {
    (owner.isNone ? ["no owner"] : []) + (due.isNone ? ["no date"] : []) + (hasNoRelief ? ["no relief"] : [])
  }
}

/// What came late without relief cost us.
private func money(of obligation: Obligation) -> MoneySource? {
  guard obligation.hasNoRelief, let cost = obligation.cost.value, cost.money > .zero else { return nil }
  return MoneySource(entrySource(obligation), stage: .delivery, cost, .evidenced)
}

private func wentUnprotected(_ obligations: [Obligation], late: [Obligation], _ deal: DealOnDay) -> String {
  let cost = total(of: late.compactMap { money(of: $0)?.amount }).map(deal.notation.brief)
  guard obligations.count == 1 else {
    let loss = cost.map { "; delay without relief cost us \($0)" } ?? ""
    let all = deal.dossier.obligations
    let number = all.isWhole ? "\(obligations.count) of the \(all.entries.count)" : "\(obligations.count)"
    return all.isWhole && obligations.count == all.entries.count
      ? "None of the \(obligations.count) things that the buyer owes us has an owner, a date and relief\(loss)."
      : "\(number) things that the buyer owes us have no owner, no date or no relief\(loss)."
  }
  let what = obligations[0].what.value.map { "“\($0)”" } ?? "something"
  let isMet = deal.isMet(obligations[0]).isYes
  let loss = cost.map { "; it \(isMet ? "came late and" : "is late and has") cost us \($0)" } ?? ""
  return "The buyer \(isMet ? "owed" : "owes") us \(what) with \(listed(obligations[0].lacking))\(loss)."
}
