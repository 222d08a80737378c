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
      "concessions.package", "concessions.value", "value.offered",
    ],
    method: """
      Each package of the table and of delivery with an entry of ours is a gift if none of ours in it brought \
      anything and the buyer has no entry in it, unless it is priced at nothing. Any gift is a moderate gap. It is \
      severe where gifts come to more than {severe} of all that we gave and to more than 1% of the first offer.
      """,
    thresholds: Thresholds(.percent, severe: 25),
    exclusions: """
      What was given between selection and signature is post-award-concession's. A trade that is paid too little \
      is unequal, and no gift.
      """,
    grounds: Grounds(
      "Negotiation teaching: label the concession, then demand reciprocity (Malhotra, PON).",
      thresholdsAreJudgement: true, canBeValidated: false),
    recommendation:
      "No give without a get: write the request into the mandate beside each planned concession.",
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
    check: judge)
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  /// Whether a package is the rule's: of the table or of delivery.
  func isRead(_ package: Package) -> Truth { !package.isIn(.award) }
  let gifts = deal.packages.filter { (isRead($0) && $0.isGift && deal.counts($0)).isYes }
  let given = gifts.reduce(Quantity.zero) { $0 + $1.gave }
  let all = deal.packages.filter { !isRead($0).isNo }.reduce(Quantity.zero) { $0 + $1.gave }
  return decide(
    applies: [deal.tableIsReached, deal.weGave],
    moderate: deal.anyPackage { isRead($0) && $0.isGift },
    severe: Share(given, of: all).isOver(thresholds.severeShare)
      && Share(given, of: deal.price(.offered)).isOver(Percent(1)),
    finding: { severity in
      Finding(
        severity, .operating, condition: gaveForNothing(gifts, deal.notation),
        money: gifts.flatMap { deal.money(of: $0, in: $0.stages.first ?? .table) },
        unpriced: gifts.reduce(0) { $0 + $1.unpriced },
        citing: citations(of: gifts) ?? deal.cite([deal.evidence(of: deal.dossier.concessions)]))
    },
    satisfied: {
      ("something came back for each of them", deal.cite([deal.evidence(of: deal.dossier.concessions)]))
    })
}

private func gaveForNothing(_ gifts: [Package], _ notation: Notation) -> String {
  let entries = gifts.flatMap(\.ours)
  let what = entries.count == 1 ? entries[0].gave.value.map { "“\($0)”" } ?? "A concession" : nil
  let subject = what ?? "\(entries.count) concessions"
  guard let priced = total(of: gifts.compactMap(\.priced)), priced.money > .zero else {
    return "\(subject) went for nothing, and nobody priced \(entries.count == 1 ? "it" : "them")."
  }
  return "\(subject), worth \(notation.brief(priced)), went for nothing."
}
