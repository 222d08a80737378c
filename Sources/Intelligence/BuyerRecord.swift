import ControlGaps
import Dossiers

/// What is on record about one buyer, over all deals with it.
public struct BuyerRecord: Sendable {
  public let buyer: Buyer
  /// The latest first; those without any date last.
  public let deals: [DiagnosedDeal]
  /// The most seen first.
  public let behaviours: [BehaviourRecord]
  public let levers: [LeverRecord]
  public let path: PortfolioPath
  public let moves: PriceMoves
  public let totals: OfferTotals
  /// In the site's currency.
  public let loss: LossTotal
  public let people: [PersonRecord]
  /// Scored rules with a gap in two of its deals or more, the most often first.
  public let recurringGaps: [RecurringGap]
  public let lessons: [LessonRecord]
  public let openDates: [OpenDate]
  /// Deals with the buyer's behaviour on record: the n of every k of n.
  public let dealsWithBehaviour: Int

  /// Those about which something is still to be decided or done.
  public var running: [DiagnosedDeal] { deals.filter { $0.isOurs && $0.isRunning } }

  /// The controls that are most often its deals' primary gap, and in how many deals each; none where no deal has one.
  public var usualPrimary: (controls: [Stage], deals: Int) {
    let primaries = deals.filter(\.isOurs).compactMap(\.diagnosis.primary.control)
    let counts = Stage.allCases.map { stage in primaries.count { $0 == stage } }
    guard let most = counts.max(), most > 0 else { return ([], 0) }
    return (Stage.allCases.filter { counts[$0.index] == most }, most)
  }

  /// A rule that fired in several deals.
  public struct RecurringGap: Sendable {
    public let rule: Rule
    /// The latest first.
    public let deals: [DiagnosedDeal]
    public let judged: Int
  }

  /// Someone on the buyer's side, as last known.
  public struct PersonRecord: Sendable {
    public let name: Name
    public let role: Stakeholder.Role?
    public let influence: Stakeholder.Influence?
    /// The stance in each deal that names the person, the latest first.
    public let stances: [(deal: DiagnosedDeal, stance: Stakeholder.Stance?)]
  }
}

/// People in the order of the latest deal that names them, then of that dossier's list.
func recordPeople(in deals: [DiagnosedDeal]) -> [BuyerRecord.PersonRecord] {
  var order: [Name] = []
  var seen: [Name: [(DiagnosedDeal, Stakeholder)]] = [:]
  for deal in deals {
    for person in deal.dossier.stakeholders.entries {
      guard let name = person.name.value else { continue }
      if seen[name] == nil { order.append(name) }
      seen[name, default: []].append((deal, person))
    }
  }
  return order.map { name in
    let sightings = seen[name] ?? []
    return BuyerRecord.PersonRecord(
      name: name, role: sightings.lazy.compactMap(\.1.role.value).first,
      influence: sightings.lazy.compactMap(\.1.influence.value).first,
      stances: sightings.map { ($0.0, $0.1.stance.value) })
  }
}

/// The scored rules that fired in at least two of the deals.
func findRecurringGaps(in deals: [DiagnosedDeal]) -> [BuyerRecord.RecurringGap] {
  guard let first = deals.first else { return [] }
  return first.diagnosis.verdicts.indices.compactMap { index -> BuyerRecord.RecurringGap? in
    guard first.diagnosis.verdicts[index].isScored else { return nil }
    let fired = deals.filter { $0.diagnosis.verdicts[index].verdict.openGap != nil }
    guard fired.count > 1 else { return nil }
    return BuyerRecord.RecurringGap(
      rule: first.diagnosis.verdicts[index].rule, deals: fired,
      judged: deals.count { $0.diagnosis.verdicts[index].verdict.isAssessed })
  }.enumerated().sorted { (-$0.element.deals.count, $0.offset) < (-$1.element.deals.count, $1.offset) }.map(
    \.element)
}
