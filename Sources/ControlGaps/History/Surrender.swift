import Dossiers
import SourceText

/// Something here in which we gave way to a tactic: a behaviour that was conceded to, or a gift.
struct Surrender {
  let tactic: KnownTactic
  let date: Quantity
  let happened: Truth
  let evidence: Evidence
  /// What it gave, where it is a gift.
  let gift: Package?
}

extension DealOnDay {
  /// In the order of the lists, behaviours first; waived entries aside.
  var surrenders: [Surrender] {
    let (behaviours, concessions) = (dossier.behaviours, dossier.concessions)
    let conceded = behaviours.entries.filter(counts).compactMap { entry -> Surrender? in
      guard let name = entry.tactic.value else { return nil }
      let date = path(behaviours.name, "date", entry)
      return Surrender(
        tactic: history.tactic(name), date: days(entry.date, date),
        happened: isThere(entry.date, date)
          && entry.effect.meets(path(behaviours.name, "effect", entry)) { $0 == .conceded },
        evidence: Evidence(entry, of: behaviours.name), gift: nil)
    }
    let given = packages.flatMap { package in
      package.ours.filter(counts).compactMap { entry -> Surrender? in
        guard let name = entry.tactic.value else { return nil }
        return Surrender(
          tactic: history.tactic(name), date: dayGiven(entry), happened: isThere(entry) && package.isGift,
          evidence: Evidence(entry, of: concessions.name), gift: package)
      }
    }
    return (conceded + given).filter { !$0.happened.isNo }
  }

  /// Whether we gave way to it, and an earlier deal had shown it before.
  func isKnown(_ surrender: Surrender) -> Truth {
    let offer = FieldPath("dates.offer", at: dossier.dates[.offer].span)
    return surrender.happened
      && (Truth.any(precedents.deals.lazy.map { $0.showed(surrender) })
        || (Truth.any(precedents.possible.lazy.map { $0.showed(surrender) }) && .open([offer])))
  }

  /// For each tactic that was given way to, the last time before that an earlier deal has on record.
  func lastSeen(before surrenders: [Surrender]) -> [EarlierEvidence] {
    var told = Set<String>()
    return surrenders.compactMap { surrender in
      guard told.insert(surrender.tactic.id).inserted else { return nil }
      return precedents.deals.reversed().lazy.compactMap { $0.lastShown(before: surrender) }.first
    }
  }
}

extension EarlierDeal {
  /// Whether the tactic was seen in it, on an earlier day.
  func showed(_ surrender: Surrender) -> Truth {
    if withholdsTactics { return .open([.withheld]) }
    let seen = Truth.any(sightings(of: surrender).map { day(of: $0) < surrender.date })
    return seen || (dossier.behaviours.isWhole ? .no : .open([path("behaviours")]))
  }

  /// The last of the entries that certainly showed it.
  func lastShown(before surrender: Surrender) -> EarlierEvidence? {
    sightings(of: surrender).filter { (day(of: $0) < surrender.date).isYes }
      .max { (day(of: $0).greatest ?? .min) < (day(of: $1).greatest ?? .min) }
      .map { EarlierEvidence($0.evidence, of: dossier) }
  }

  private func sightings(of surrender: Surrender) -> [TacticSighting] {
    sightings.filter { $0.tactic.id == surrender.tactic.id }
  }

  private func day(of sighting: TacticSighting) -> Quantity {
    let path = path("\(sighting.evidence.label).date")
    guard case .given(.days(let range), _) = sighting.date else { return Quantity(path, from: nil, to: nil) }
    return Quantity(path, from: Int128(range.first.number), to: Int128(range.last.number))
  }
}
