import Dossiers

/// What a deal's rules may know of other deals, without hindsight.
public struct History: Sendable {
  /// What was known of the buyer before the deal.
  let precedents: Precedents
  /// Which tactic a name means.
  let tactic: @Sendable (Name) -> KnownTactic
  /// How our people gave price under their limits in this deal, and in all of ours, this one included.
  private let own: LimitUses
  private let all: LimitUses

  public static let none = History(precedents: .none, own: .none, all: .none) { KnownTactic($0) }

  init(
    precedents: Precedents, own: LimitUses, all: LimitUses,
    tactic: @escaping @Sendable (Name) -> KnownTactic
  ) {
    self.precedents = precedents
    self.tactic = tactic
    self.own = own
    self.all = all
  }

  /// Whether there may be deals of ours in which an audience may not know how people gave under their limits.
  var withholdsLimitUses: Bool { all.isWithheld }

  /// Our other deals, of any buyer, in which somebody gave price under a limit, and whose first concession was
  /// no later than one made on some day; days are numbers.
  func limitUses(by giver: Name, startingBy start: ClosedRange<Int>) -> LimitUses.Count {
    all.count(of: giver.slug, by: start) - own.count(of: giver.slug, by: start)
  }
}

/// The history of each deal, in the order given; deals of one buyer share what `buyer` gives for them, and
/// `tactic` tells which tactic a name means.
///
/// It takes time in proportion to the deals, beside what `findPrecedents` takes for each buyer. Where some deals
/// may be left out, nobody of the audience can tell what they would add.
public func findHistories(
  of deals: [Dossier], on day: CalendarDay, buyer: (Dossier) -> String = { $0.buyer.value.slug },
  tactic: @escaping @Sendable (Name) -> KnownTactic = { KnownTactic($0) }, someLeftOut: Bool = false
) -> [History] {
  var precedents = [Precedents](repeating: .none, count: deals.count)
  for indices in Dictionary(grouping: deals.indices, by: { buyer(deals[$0]) }).values {
    let found = findPrecedents(
      among: indices.map { deals[$0] }, on: day, someLeftOut: someLeftOut, tactic: tactic)
    for (index, known) in zip(indices, found) { precedents[index] = known }
  }
  let uses = deals.map { findLimitUses(in: $0, on: day) }
  let all = LimitUses(
    uses.flatMap(\.self), isWithheld: someLeftOut || deals.contains(where: \.withholdsLimitUses))
  return deals.indices.map { index in
    // Somebody else's contract is none of the deals in which our people gave.
    deals[index].origin == .own
      ? History(precedents: precedents[index], own: LimitUses(uses[index]), all: all, tactic: tactic)
      : History(precedents: precedents[index], own: .none, all: .none, tactic: tactic)
  }
}

private func findLimitUses(in deal: Dossier, on day: CalendarDay) -> [LimitUse] {
  guard deal.origin == .own, deal.authority.entries.contains(where: { $0.limit.value != nil }) else {
    return []
  }
  return DealOnDay(deal, on: day, notation: Notation()).limitUses
}

extension Dossier {
  fileprivate var withholdsLimitUses: Bool {
    isRedacted && origin == .own && Rule.limitHugging.reads.contains(where: withholds)
  }
}
