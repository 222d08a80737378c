import SourceText

/// Ties together what was read: who is whose buyer, which tactic is which, which references lead somewhere.
///
/// `knownRules` are the ids of all rules, `unreadable` the ids of deals whose files have errors, so that a
/// reference to one of them is not taken for a mistake. A dossier with an error is left out, and so is, of two
/// with one id, the later in the order of paths. The problems are in the order of their reporting.
public func assembleContent(
  settings: SiteSettings, dossiers: [Dossier], buyers: [Buyer], tactics: [Tactic], pages: [OrdinaryPage],
  knownRules: [String], unreadable: [String] = []
) -> (content: Content, problems: [Problem]) {
  var problems = unknownRules(in: settings, knownRules)
  let dealIDs = KnownNames(dossiers.map(\.id) + unreadable)
  let dossiers = withoutDuplicates(dossiers, &problems).filter { dossier in
    let found = unknownRules(in: dossier, knownRules)
    problems += found
    return found.isEmpty
  }

  var buyerNames = KnownNames()
  for buyer in buyers.sorted(by: { $0.id < $1.id }) {
    buyerNames.add([buyer.name] + buyer.aka, of: buyer.id, in: buyer.page, &problems)
  }
  var tacticNames = KnownNames()
  for tactic in tactics.sorted(by: { $0.id < $1.id }) {
    tacticNames.add([tactic.name] + tactic.aka, of: tactic.id, in: tactic.page, &problems)
  }

  var newBuyers: [String: Buyer] = [:]
  var newTactics: [String: Tactic] = [:]
  var currenciesWithoutRate: Set<String> = []
  for dossier in dossiers {
    let buyer = dossier.buyer.value
    if buyerNames.id(of: buyer.slug) == nil {
      if newBuyers[buyer.slug] == nil { newBuyers[buyer.slug] = Buyer(named: buyer) }
      if let nearest = buyerNames.nearest(to: buyer.slug) {
        problems.append(dossier.newName("buyer", buyer, at: dossier.buyer.span, near: nearest))
      }
    }
    for (tactic, span) in dossier.tacticsNamed where tacticNames.id(of: tactic.slug) == nil {
      if newTactics[tactic.slug] == nil { newTactics[tactic.slug] = Tactic(named: tactic) }
      if let nearest = tacticNames.nearest(to: tactic.slug) {
        problems.append(dossier.newName("tactic", tactic, at: span, near: nearest))
      }
    }
    for reference in dossier.drawsOn.value ?? [] where dealIDs.id(of: reference.value) == nil {
      problems.append(dossier.unknownDeal(reference, near: dealIDs.nearest(to: reference.value)))
    }
    if dossier.currency != settings.currency, settings.rates.millionths[dossier.currency] == nil,
      currenciesWithoutRate.insert(dossier.currency).inserted
    {
      problems.append(dossier.currencyWithoutRate(into: settings.currency))
    }
  }

  let content = Content(
    settings: settings, dossiers: dossiers,
    buyers: (buyers + newBuyers.values).sorted { $0.id < $1.id },
    tactics: (tactics + newTactics.values).sorted { $0.id < $1.id },
    pages: pages.sorted { $0.id < $1.id }, buyerNames: buyerNames, tacticNames: tacticNames)
  return (content, problems.sorted(by: Problem.isReportedBefore))
}

/// The dossiers sorted by id; of several with one id, the first in the order of paths.
private func withoutDuplicates(_ dossiers: [Dossier], _ problems: inout [Problem]) -> [Dossier] {
  // Dossiers are large, so places are sorted rather than the dossiers themselves.
  let order = dossiers.indices.map { (id: dossiers[$0].id, path: dossiers[$0].path, index: $0) }
    .sorted { ($0.id, $0.path) < ($1.id, $1.path) }
  var kept: [Dossier] = []
  kept.reserveCapacity(dossiers.count)
  for (id, _, index) in order {
    if let first = kept.last, first.id == id {
      problems.append(dossiers[index].duplicateID(of: first))
    } else {
      kept.append(dossiers[index])
    }
  }
  return kept
}

extension KnownNames {
  /// Makes a file's id and the names in it known; a name that another file has is a warning.
  fileprivate mutating func add(
    _ names: [String], of id: String, in page: BackgroundPage?, _ problems: inout [Problem]
  ) {
    for name in [id] + names.map({ slug(of: $0) }) where !name.isEmpty {
      guard let other = add(name, id: id), let page else { continue }
      problems.append(nameTaken(name, by: other, in: page))
    }
  }
}

extension Buyer {
  /// A buyer that has no file.
  fileprivate init(named name: Name) {
    self.init(
      id: name.slug, name: name.text, aka: [], sector: nil, region: nil, procurement: nil, page: nil)
  }
}

extension Tactic {
  /// A tactic that has no file.
  fileprivate init(named name: Name) {
    self.init(id: name.slug, name: name.text, aka: [], stage: nil, page: nil)
  }
}

extension Dossier {
  /// The path of the dossier's own file.
  var path: String { files.first?.path ?? "" }

  /// The tactics that its entries name, each once, where it is named first.
  fileprivate var tacticsNamed: [(Name, SourceSpan)] {
    var named: [(Name, SourceSpan)] = []
    for field in behaviours.entries.map(\.tactic) + concessions.entries.map(\.tactic) {
      guard case .given(let tactic, let span) = field, !named.contains(where: { $0.0 == tactic }) else {
        continue
      }
      named.append((tactic, span))
    }
    return named
  }
}
