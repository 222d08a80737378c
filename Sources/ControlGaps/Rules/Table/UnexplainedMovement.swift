import Dossiers
import SourceText

/// A gap is raised where the value fell from offer to award further than the concessions on record explain.
extension Rule {
  static let unexplainedMovement = Rule(
    id: "unexplained-movement",
    title: "Unexplained movement",
    control: .table,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "The value fell from our offer to the award by more than the concessions on record explain.",
    criteria: "each step down from the offer on record as a concession, to within {moderate} of the offer",
    rationale: """
      A price that moves without an entry was moved by somebody, for something, and neither can be asked about \
      afterwards. What the ledger cannot explain is where the next buyer's pressure will go.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.in_price", "concessions.lever",
      "concessions.package",
      "concessions.value", "dates.award", "dates.signature",
      "value.awarded", "value.cost", "value.offered",
    ],
    method: """
      The fall from offered to awarded, less the worth of our concessions at the table that lower the price, as a \
      share of the price offered. More than {moderate} is a moderate gap, more than {severe} a severe one. A \
      concession lowers the price where `in_price` says so; without it, one on the lever price does, and one on another \
      lever may.
      """,
    thresholds: Thresholds(.percent, moderate: 1, severe: 3),
    exclusions: """
      Growth. Deals whose ledger of concessions is missing or partial, which cannot be told. What moves after \
      selection, which “Value drop after award” judges.
      """,
    grounds: Grounds(
      "Accounting: a movement is reconciled with the entries that explain it.", thresholdsAreJudgement: true,
      canBeValidated: false),
    recommendation: "one ledger of concessions, reconciled with the price at each new version of the offer.",
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: awarded
      dates: { award: 2025-06-02 }
      value: { offered: 5.0m, awarded: 4.6m }
      concessions:
        - { id: c1, date: 2025-05-20, lever: price, gave: 5% discount, value: 250k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: awarded
      dates: { award: 2025-06-02 }
      value: { offered: 5.0m, awarded: 4.75m }
      concessions:
        - { id: c1, date: 2025-05-20, lever: price, gave: 5% discount, value: 250k }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  let fall = deal.value(.offered) - deal.value(.awarded)
  let explained = deal.reductions.reduce(Quantity.zero) { $0 + $1.entry.worth.counted(where: $1.lowersPrice) }
  let share = Share(notUnderZero: fall - explained, of: deal.price(.offered))
  let citations = deal.cite([
    deal.evidence(of: .offered), deal.evidence(of: .awarded), deal.evidence(of: ledger),
  ])
  return decide(
    applies: [deal.isSelected],
    // What a ledger that is missing or partial doesn't hold could explain a fall, and hide one behind growth.
    moderate: ledger.isWhole ? share.isOver(thresholds.moderateShare) : deal.absence(from: ledger),
    severe: share.isOver(thresholds.severeShare),
    finding: { severity in
      let (fall, unexplained) = deal.writtenMovement
      return Finding(
        severity, .operating, condition: moved(by: fall, without: unexplained, deal),
        money: deal.concessionStanding.map {
          [MoneySource(unexplainedPart(of: .table), stage: .table, unexplained, $0)]
        } ?? [],
        citing: citations)
    },
    satisfied: {
      let (fall, unexplained) = deal.writtenMovement
      return (reconciled(fall, but: unexplained, deal.notation), citations)
    })
}

extension DealOnDay {
  /// Our concessions of the table's packages, and whether each lowers the price.
  fileprivate var reductions: [(entry: Concession, lowersPrice: Truth)] {
    packages.flatMap { package in
      let isHere = isThere(package) && package.isIn(.table)
      let ours = package.ours.map { ($0, isHere && lowersPrice($0)) }
      let possible = package.possible.filter(\.isOurs).map {
        ($0, isHere && $0.mayBeThere && lowersPrice($0))
      }
      return (ours + possible).filter { !$0.1.isNo }
    }
  }

  /// Whether an entry lowers the price: as recorded, else on the lever price; on another it may or may not.
  private func lowersPrice(_ entry: Concession) -> Truth {
    if let inPrice = entry.inPrice.value { return Truth(inPrice) }
    return entry.lever.value?.slug == "price" ? .yes : .open([path("concessions", "in_price", entry)])
  }

  /// The fall, and the part of it that no entry explains though each that may lower the price does, as
  /// written.
  fileprivate var writtenMovement: (fall: Amount, unexplained: Amount) {
    let zero = Amount(.zero)
    let fall = (amount(.offered) ?? zero) - (amount(.awarded) ?? zero)
    return (fall, fall - (total(of: reductions.compactMap(\.entry.value.value)) ?? zero))
  }
}

private func moved(by fall: Amount, without unexplained: Amount, _ deal: DealOnDay) -> String {
  let share = deal.share(unexplained, of: .offered)
  let start = "The value fell by \(deal.notation.brief(fall)) from offer to award"
  return unexplained == fall
    ? "\(start)\(share), and no concession on record explains it."
    : "\(start), and no concession on record explains \(deal.notation.brief(unexplained)) of it\(share)."
}

private func reconciled(_ fall: Amount, but unexplained: Amount, _ notation: Notation) -> String {
  if fall.money <= .zero { return "the value did not fall" }
  if unexplained.money <= .zero { return "the concessions on record explain the fall" }
  return "the concessions on record explain it to within \(notation.brief(unexplained))"
}
