import Dossiers
import SourceText

/// A gap is raised where we gave at the table, or in delivery, and nothing came back.
extension Rule {
  static let unreciprocatedConcession = Rule(
    id: "unreciprocated-concession",
    title: "Unreciprocated concession",
    control: .table,
    habit: .negotiationDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "Something was given, alone or in its package, and nothing came back for it.",
    criteria: "something back for each move, named before the move is made",
    rationale: """
      A concession that costs the other side nothing teaches it to ask again. What is labelled as a cost, and \
      answered with a request of our own, is a trade; the rest is a gift.
      """,
    reads: [
      "concessions.by", "concessions.date", "concessions.got", "concessions.got_value",
      "concessions.package", "concessions.value", "dates.award", "dates.signature", "value.cost",
      "value.offered",
    ],
    method: """
      A package holds the concessions that were traded together; one without a package stands alone. A package of \
      ours, given at the table or in delivery, is a gift if nothing came back for any of ours in it and the buyer has \
      no entry in it, unless it is priced at nothing. Any gift is a moderate gap. It is severe where gifts come to \
      more than {severe} of all that we gave, and to more than 1% of the price offered.
      """,
    thresholds: Thresholds(.percent, severe: 25),
    exclusions: """
      What was given between selection and signature, which “Post-award concession” judges. A trade that is paid \
      too little is unequal, and no gift.
      """,
    grounds: Grounds(
      "Negotiation teaching: label the concession, then demand reciprocity (Malhotra, PON).",
      thresholdsAreJudgement: true, canBeValidated: false),
    recommendation:
      "no give without a get: write the request into the mandate beside each planned concession.",
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-20, lever: price, gave: 3% discount, value: 150k }
      """),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: negotiating
      concessions:
        - { id: c1, date: 2025-05-20, lever: price, gave: 3% discount, value: 150k, got: Three-year term }
      """),
    check: .deal(judge))
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let ledger = deal.dossier.concessions
  /// Whether a package is the rule's: of the table or of delivery.
  func isRead(_ package: Package) -> Truth { !package.isIn(.award) }
  func isFree(_ package: Package) -> Truth { isRead(package) && package.isGift }
  let gifts = deal.packages.filter { (isFree($0) && deal.isThere($0) && deal.counts($0)).isYes }
  let read = deal.packages.filter { !isRead($0).isNo }
  return decide(
    applies: [deal.tableIsReached, deal.weGave],
    moderate: deal.anyPackage(isFree),
    severe: read.reduce(deal.unrecordedEitherWay(in: ledger)) { sum, package in
      let isRead = deal.isThere(package) && isRead(package)
      return sum + deal.excess(of: package, over: thresholds.severeShare).counted(where: isRead)
    } > .zero && Share(deal.given(in: gifts), of: deal.price(.offered)).isOver(Percent(1)),
    finding: { severity in
      let entries = gifts.flatMap(deal.entriesThatCount)
      return Finding(
        severity, .operating, condition: wentForNothing(entries, deal.notation),
        money: gifts.flatMap { deal.money(of: $0, in: $0.stage) },
        unpriced: entries.count { $0.value.value == nil },
        citing: deal.cite(entries, of: ledger, most: { $0.value.value?.money }))
    },
    satisfied: {
      let entries = read.flatMap(deal.entriesThatCount)
      return (
        entries.isEmpty
          ? "none at the table or in delivery" : "no gift among \(counted(entries.count, "concession"))",
        deal.cite(entries + read.flatMap(\.buyers), of: ledger)
      )
    })
}

extension DealOnDay {
  /// What a package, if it is a gift, gave over a share of what any gave; in millionths of the unit in which
  /// money counts.
  ///
  /// What a gift gave counts on both sides, so each package is weighed by itself.
  fileprivate func excess(of package: Package, over share: Percent) -> Quantity {
    let asTrade = package.gave * -Int128(share.tenThousandths)
    let asGift = gaveThatCounts(in: package) * 1_000_000 + asTrade
    switch package.isGift {
    case .yes: return asGift
    case .no: return asTrade
    case .open: return .either(asGift, asTrade)
    }
  }
}

private func wentForNothing(_ entries: [Concession], _ notation: Notation) -> String {
  let unpriced = entries.count { $0.value.value == nil }
  let priced = total(of: entries.compactMap(\.value.value)).map(notation.brief)
  if entries.count == 1 {
    let what = entries[0].gave.value.map { "“\($0)”" } ?? "A concession"
    return priced.map { "\(what), worth \($0), went for nothing." }
      ?? "\(what) went for nothing, and nobody priced it."
  }
  guard let priced else { return "\(entries.count) concessions went for nothing, and nobody priced them." }
  guard unpriced > 0 else { return "\(entries.count) concessions, worth \(priced), went for nothing." }
  return "\(entries.count) concessions went for nothing: \(priced), and \(unpriced) that nobody priced."
}
