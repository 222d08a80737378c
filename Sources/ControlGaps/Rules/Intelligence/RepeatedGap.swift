import Dossiers
import SourceText

/// A gap is raised where what went wrong in the latest deal with the buyer goes wrong again.
extension Rule {
  static let repeatedGap = Rule(
    id: "repeated-gap",
    title: "Repeated gap",
    control: .intelligence,
    habit: .internalDiscipline,
    status: .stable,
    addedIn: "0.1",
    gap: "What was a gap in the latest deal with this buyer is a gap in this one too.",
    criteria: "no gap of the latest deal with the buyer found again in this one",
    rationale: """
      A gap that was seen once and comes back was read by nobody, or by nobody who could close it. The buyer has \
      learnt where we give way; we have not.
      """,
    reads: ["dates.offer", "the verdicts on this deal and on the latest with its buyer"],
    method: """
      The latest of our own deals with the same buyer that was awarded, or had ended, before our offer. Of the rules \
      that see a gap there, those that can be judged here are: {moderate} or more that see one here too are a \
      moderate gap, {severe} or more a severe one. A gap that somebody accepted is none, there or here. What that \
      deal's delivery showed counts if it had ended by our offer.
      """,
    thresholds: Thresholds(.count, moderate: 1, severe: 3),
    exclusions: "Gaps of Intelligence, deals before their offer, and first deals with a buyer.",
    grounds: Grounds(
      "Practice in account reviews: where no gap is closed, advantage does not accumulate.",
      thresholdsAreJudgement: true),
    recommendation: """
      the gaps of the last deal with the buyer read out before each offer, each with the name of who closes it.
      """,
    judgesAbsence: false,
    gapExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { first_contact: 2025-02-03, rfp: 2025-03-03, offer: 2025-05-12 }
      """,
      after: [lateToTheLast]),
    clearExample: Example(
      asOf: "2025-06-30",
      """
      status: bidding
      dates: { first_contact: 2024-11-04, rfp: 2025-03-03, offer: 2025-05-12 }
      """,
      after: [lateToTheLast]),
    check: .verdicts(judge))

  private static let lateToTheLast = """
    id: harbour-crane-2022
    status: lost
    value: { walk_away: 4.2m }
    mandate: { approved: 2022-03-14, by: Deal board }
    dates: { first_contact: 2022-01-17, rfp: 2022-02-07, offer: 2022-03-21, closed: 2022-05-09 }
    """
}

private func judge(
  _ deal: DealOnDay, _ verdicts: VerdictsOnRecord, _ thresholds: Thresholds
) -> Verdict {
  let (certain, possible) = (deal.precedents.deals.last, deal.precedents.possible)
  // One that may have been decided before our offer is the latest, if it was.
  let candidates = ([certain].compactMap(\.self) + possible).map {
    Repetition(of: $0, in: deal, verdicts)
  }
  let offerDay = Truth.open([FieldPath("dates.offer", at: deal.dossier.dates[.offer].span)])
  func inAll(_ condition: (Repetition) -> Truth) -> Truth {
    agreed(candidates.map(condition), else: offerDay)
  }
  return decide(
    applies: [
      deal.hasOffered,
      Requirement(
        deal.precedents.isWithheld
          ? .open([.withheld]) : Truth(certain != nil) || (possible.isEmpty ? .no : offerDay),
        else: "no earlier deal with this buyer"),
      Requirement(inAll(\.hadGaps), else: "no gap in the latest deal with this buyer"),
      Requirement(inAll(\.isJudged), else: "no rule that saw a gap there could be judged here"),
    ],
    moderate: inAll { $0.count >= thresholds.moderateCount },
    severe: inAll { $0.count >= thresholds.severeCount },
    finding: { severity in
      let repetition = candidates[0]
      let findings = repetition.again.compactMap(\.verdict.openGap)
      let worst = findings.max { $0.loss.evidenced.money < $1.loss.evidenced.money }
      let places = findings.flatMap(\.citations.all)
      return Finding(
        severity, findings.allSatisfy { $0.kind == .design } ? .design : .operating,
        condition: cameBack(repetition.again.map(\.rule), since: repetition.earlier),
        citing: Citations(worst?.citations.primary ?? deal.statusEvidence, more: places))
    },
    satisfied: {
      let repetition = candidates[0]
      return (
        stayedAway(repetition.judged.map(\.rule), but: repetition.again.count, since: repetition.earlier),
        deal.cite(repetition.judged.flatMap(\.places))
      )
    })
}

/// The gaps of an earlier deal, held against the verdicts of this one.
private struct Repetition {
  let earlier: EarlierDeal
  /// Whether the earlier deal had gaps.
  let hadGaps: Truth
  /// Whether any rule that saw one there could be judged here; open where none could.
  let isJudged: Truth
  /// How many of these see one here.
  let count: Quantity
  /// Those that could be judged here, and of these those that certainly see a gap again.
  let judged: [Diagnosis.Judged]
  let again: [Diagnosis.Judged]

  init(of earlier: EarlierDeal, in deal: DealOnDay, _ verdicts: VerdictsOnRecord) {
    let hadEnded = earlier.hadEnded(by: deal.days(.offer))
    let gaps = zip(verdicts.here, verdicts.before(in: earlier)).map {
      here, before -> (Diagnosis.Judged, Truth) in
      if before.isWithheld { return (here, .open([.withheld])) }
      let wasGap = before.openGap != nil
      return (here, wasGap && here.rule.control == .delivery ? hadEnded : Truth(wasGap))
    }.filter { !$0.1.isNo }
    self.earlier = earlier
    hadGaps = .any(gaps.map(\.1))
    let isJudged = Truth.any(gaps.map { $0.0.isAssessedHere && $0.1 })
    self.isJudged = isJudged.isNo ? .open(unique(gaps.flatMap(\.0.missing))) : isJudged
    count = gaps.reduce(.zero) { $0 + Quantity(1).counted(where: $1.0.isGapHere && $1.1) }
    judged = gaps.filter { ($0.0.isAssessedHere && $0.1).isYes }.map(\.0)
    again = gaps.filter { ($0.0.isGapHere && $0.1).isYes }.map(\.0)
  }
}

extension Diagnosis.Judged {
  /// Open where nobody of the audience may know; where it could not be told, that is not assessed.
  fileprivate var isAssessedHere: Truth {
    verdict.isWithheld ? .open([.withheld]) : Truth(verdict.isAssessed)
  }

  fileprivate var isGapHere: Truth {
    verdict.isWithheld ? .open([.withheld]) : Truth(verdict.openGap != nil)
  }

  /// Why it could not be judged.
  fileprivate var missing: [FieldPath] {
    guard case .notAssessable(let first, let more) = verdict else {
      return [FieldPath("a verdict of \(rule.id)")]
    }
    return [first] + more
  }

  fileprivate var places: [Evidence] {
    switch verdict {
    case .satisfied(_, let citations): citations.all
    case .gap: verdict.findings.flatMap(\.citations.all)
    case .notApplicable, .notAssessable: []
    }
  }
}

/// What all of some answers are; open where they are not one.
private func agreed(_ answers: [Truth], else doubt: Truth) -> Truth {
  guard let first = answers.first else { return .no }
  if answers.count == 1 { return first }
  if answers.allSatisfy({ $0.isYes }) { return .yes }
  return answers.allSatisfy { $0.isNo } ? .no : doubt
}

private func cameBack(_ rules: [Rule], since earlier: EarlierDeal) -> String {
  let last = "“\(earlier.title)”, the latest deal with this buyer"
  let titles = rules.map { "“\($0.title)”" }
  return rules.count == 1
    ? "\(titles[0]) was a gap in \(last), and is one again."
    : "\(rules.count) gaps of \(last), came back: \(listed(titles))."
}

private func stayedAway(_ rules: [Rule], but again: Int, since earlier: EarlierDeal) -> String {
  if again > 0 { return "fewer gaps of “\(earlier.title)” came back than would be a gap" }
  return rules.count == 1
    ? "“\(rules[0].title)”, a gap in “\(earlier.title)”, did not come back"
    : "none of \(rules.count) gaps of “\(earlier.title)” came back"
}
