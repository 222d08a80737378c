import ControlGaps
import Dossiers

/// One tactic, with every time that a buyer was seen to use it.
public struct BehaviourRecord: Sendable {
  public struct Case: Sendable {
    public let deal: DiagnosedDeal
    public let behaviour: Behaviour
    public let stage: Stage
    /// Days from the start of that stage (negotiation, award or signature); nil where one of the two isn't on record.
    public let daysIn: Int?
    /// Our concessions in the same deal that the dossier puts down to the tactic, from this time on.
    public let concessions: [Concession]
  }

  /// The tactic's id.
  public let tactic: String
  public let name: String
  /// By date, those without one last.
  public let cases: [Case]
  /// How many deals it was seen in.
  public let deals: Int

  /// How often our answer achieved that; nil counts those without an answer on record.
  public func count(_ effect: Behaviour.Effect?) -> Int {
    cases.count { $0.behaviour.effect.value == effect }
  }

  /// Days from the start of its usual stage, of the cases that tell.
  public var timing: [Case] {
    let usual = usualStage
    return cases.filter { $0.stage == usual && $0.daysIn != nil }
  }

  /// The stage in which it was seen most often, the earlier of two.
  public var usualStage: Stage? {
    let counts = Dictionary(grouping: cases, by: \.stage).mapValues(\.count)
    return counts.max { ($0.value, $1.key.index) < ($1.value, $0.key.index) }?.key
  }
}

/// Gathers behaviours by tactic: the one seen in most deals first, then by name.
///
/// `tacticID` tells which tactic a name means, for a tactic may have several.
func recordBehaviours(
  of deals: [DiagnosedDeal], tacticNames: [String: String], tacticID: (Name) -> String
) -> [BehaviourRecord] {
  var cases: [String: [BehaviourRecord.Case]] = [:]
  var names: [String: String] = tacticNames
  for deal in deals {
    let seen = deal.dossier.behaviours.entries.compactMap { behaviour in
      behaviour.tactic.value.map { (id: tacticID($0), name: $0, behaviour: behaviour) }
    }
    guard !seen.isEmpty else { continue }
    var answers = answeringConcessions(
      in: deal.dossier, to: seen.map { ($0.id, $0.behaviour) }, tacticID: tacticID)
    for (index, (id, name, behaviour)) in seen.enumerated() {
      if names[id] == nil { names[id] = name.text }
      let (stage, daysIn) = place(behaviour, in: deal.dossier)
      cases[id, default: []].append(
        BehaviourRecord.Case(
          deal: deal, behaviour: behaviour, stage: stage, daysIn: daysIn,
          concessions: answers.removeValue(forKey: index) ?? []))
    }
  }
  return cases.map { id, cases in
    BehaviourRecord(
      tactic: id, name: names[id] ?? id, cases: cases.sorted { $0.sortKey < $1.sortKey },
      deals: Set(cases.map(\.deal.dossier.id)).count)
  }.sorted { (-$0.deals, $0.name, $0.tactic) < (-$1.deals, $1.name, $1.tactic) }
}

/// Which of our concessions answer which behaviour: the last one of their tactic that they do not precede, else its
/// first.
///
/// - Returns: concessions by the place of the behaviour among those given.
private func answeringConcessions(
  in dossier: Dossier, to behaviours: [(tactic: String, behaviour: Behaviour)], tacticID: (Name) -> String
) -> [Int: [Concession]] {
  var answers: [Int: [Concession]] = [:]
  for concession in dossier.concessions.entries where concession.by.value != .buyer {
    guard let tactic = concession.tactic.value.map(tacticID) else { continue }
    let same = behaviours.indices.filter { behaviours[$0].tactic == tactic }
    let before = same.last { index in
      guard let given = concession.date.value?.firstDay,
        let seen = behaviours[index].behaviour.date.value?.firstDay
      else { return false }
      return seen <= given
    }
    if let index = before ?? same.first { answers[index, default: []].append(concession) }
  }
  return answers
}

extension BehaviourRecord.Case {
  fileprivate var sortKey: (Int, String, Int32) {
    (behaviour.date.value?.firstDay?.number ?? .max, deal.dossier.id, behaviour.span.start.line)
  }
}

extension When {
  /// The first of its days; nil where none is on record.
  public var firstDay: CalendarDay? {
    guard case .days(let range) = self else { return nil }
    return range.first
  }
}

/// The stage follows from the deal's dates, and so do the days that it had lasted.
private func place(_ behaviour: Behaviour, in dossier: Dossier) -> (Stage, daysIn: Int?) {
  guard let day = behaviour.date.value?.firstDay else { return (.table, nil) }
  var stage = (Stage.upstream, CalendarDay?.none)
  for (step, opens) in [(Step.negotiation, Stage.table), (.award, .award), (.signature, .delivery)] {
    guard let start = dossier.dates[step].value?.firstDay, start <= day else { continue }
    stage = (opens, start)
  }
  return (stage.0, stage.1.map { day - $0 })
}
