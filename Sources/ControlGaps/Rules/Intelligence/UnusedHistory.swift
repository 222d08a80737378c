import Dossiers
import SourceText

/// A gap is raised where there were earlier deals with the buyer and our offer did not draw on the latest.
extension Rule {
  static let unusedHistory = Rule(
    id: "unused-history",
    title: "Unused history",
    control: .intelligence,
    habit: .upstreamShaping,
    status: .stable,
    addedIn: "0.1",
    gap: "There were earlier deals with this buyer, and our offer did not draw on the latest of them.",
    criteria: "the latest deal with the buyer read before the offer, and named in `draws_on`",
    rationale: """
      The buyer remembers what it got last time, and from whom. A supplier who does not read the last deal meets the \
      same moves unprepared, and pays for them again.
      """,
    reads: ["draws_on", "dates.offer"],
    method: """
      Earlier deals are our own with the same buyer that were awarded, or had ended, before our offer. A moderate gap \
      where `draws_on` does not name the one decided last, a severe one where it names none of them. The record itself \
      is the control: without `draws_on` none was drawn on.
      """,
    thresholds: .none,
    exclusions: "Deals before their offer, first deals with a buyer, and contracts of others.",
    grounds: Grounds(
      "Practice in account reviews: without its history each deal starts from zero.",
      thresholdsAreJudgement: true),
    recommendation: "no offer goes out before the last deal with this buyer has been read.",
    judgesAbsence: true,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { offer: 2025-05-12 }
      """,
      after: [lastDeal]),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      draws_on: [harbour-crane-2022]
      dates: { offer: 2025-05-12 }
      """,
      after: [lastDeal]),
    check: .deal(judge))

  private static let lastDeal = """
    id: harbour-crane-2022
    status: delivering
    dates: { award: 2022-03-07, signature: 2022-04-04 }
    """
}

private func judge(_ deal: DealOnDay, _ thresholds: Thresholds) -> Verdict {
  let earlier = deal.precedents.deals
  let (latest, possible) = (deal.precedents.latest, deal.precedents.possible)
  let drawsOn = deal.dossier.drawsOn
  let drawn = Set(drawsOn.value?.map(\.value) ?? [])
  func isDrawnOn(_ precedent: EarlierDeal) -> Bool { drawn.contains(precedent.id) }
  let record = drawsOn.span.map { Evidence("draws_on", at: $0) }
  /// Open where that hangs on deals that may have been decided only after our offer.
  let offerDay = Truth.open([FieldPath("dates.offer", at: deal.dossier.dates[.offer].span)])
  let drewOnPossible = possible.contains(where: isDrawnOn) ? offerDay : .no
  let drewOnLatest: Truth =
    latest.contains(where: isDrawnOn)
    ? (possible.allSatisfy(isDrawnOn) ? .yes : offerDay) : drewOnPossible
  return decide(
    applies: [
      deal.hasOffered,
      Requirement(
        deal.precedents.isWithheld
          ? .open([.withheld]) : Truth(!earlier.isEmpty) || (possible.isEmpty ? .no : offerDay),
        else: "no earlier deal with this buyer"),
    ],
    moderate: !drewOnLatest,
    severe: Truth(!earlier.contains(where: isDrawnOn)) && !drewOnPossible,
    finding: { severity in
      Finding(
        severity, drawn.isEmpty ? .design : .operating,
        condition: severity == .severe
          ? drewOnNone(of: earlier, isAll: possible.isEmpty) : passedOver(latest),
        citing: deal.cite([record ?? deal.evidence(ofReached: .offer)]),
        // Of many, the last few are those to read.
        earlier: (severity == .severe ? earlier.suffix(5) : latest).map(\.evidenceOfDecision))
    },
    satisfied: {
      ("the offer drew on \(named(latest.filter(isDrawnOn)))", deal.cite([record]))
    })
}

private func drewOnNone(of earlier: some Collection<EarlierDeal>, isAll: Bool) -> String {
  guard isAll else { return "Our offer drew on no earlier deal with this buyer." }
  return earlier.count == 1
    ? "Our offer did not draw on \(named(earlier)), the one earlier deal with this buyer."
    : "Our offer drew on none of \(earlier.count) earlier deals with this buyer."
}

private func passedOver(_ latest: some Collection<EarlierDeal>) -> String {
  latest.count == 1
    ? "Our offer did not draw on \(named(latest)), the latest deal with this buyer."
    : "Our offer did not draw on any of the latest deals with this buyer: \(named(latest))."
}

private func named(_ deals: some Sequence<EarlierDeal>) -> String { listed(deals.map { "“\($0.title)”" }) }
