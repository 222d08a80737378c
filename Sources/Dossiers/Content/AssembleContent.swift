import SourceText

/// Ties together what was read: who is whose buyer, which tactic is which, which references lead somewhere.
///
/// `knownRules` are the ids of all rules, `unreadable` the ids of deals whose files have errors, so that a
/// reference to one of them is not taken for a mistake. A dossier with an error is left out, and so is, of
/// two with one id, the later in the order of paths. `drafts`, of dossiers with errors, are only looked through.
/// The problems are in the order of their reporting.
public func assembleContent(
  settings: SiteSettings, dossiers: [Dossier], drafts: [Dossier] = [], buyers: [Buyer], tactics: [Tactic],
  pages: [OrdinaryPage],
  knownRules: [String], unreadable: [String] = []
) -> (content: Content, problems: [Problem]) {
  var problems = unknownRules(in: settings, knownRules)
  let shared = sharedLedgerFiles(of: dossiers)
  let kept = withoutDuplicates(dossiers, &problems).filter { index in
    let found = unknownRules(in: dossiers[index], knownRules) + (shared[index] ?? [])
    problems += found
    return found.isEmpty
  }
  var ties = Ties(settings: settings, dealIDs: KnownNames(dossiers.map { $0.id } + unreadable))
  for buyer in buyers.sorted(by: { $0.id < $1.id }) {
    ties.buyerNames.add([buyer.name] + buyer.aka, of: buyer.id, in: buyer.page, &problems)
  }
  for tactic in tactics.sorted(by: { $0.id < $1.id }) {
    ties.tacticNames.add([tactic.name] + tactic.aka, of: tactic.id, in: tactic.page, &problems)
  }
  for index in kept { ties.tie(dossiers[index]) }
  for draft in drafts {
    problems += unknownRules(in: draft, knownRules)
    ties.lookThrough(draft)
  }

  let content = Content(
    settings: settings, dossiers: kept.map { dossiers[$0] },
    buyers: (buyers + ties.newBuyers.values).sorted { $0.id < $1.id },
    tactics: (tactics + ties.newTactics.values).sorted { $0.id < $1.id },
    pages: pages.sorted { $0.id < $1.id }, buyerNames: ties.buyerNames, tacticNames: ties.tacticNames)
  return (content, (problems + ties.problems).sorted(by: Problem.isReportedBefore))
}

/// The places of the dossiers, sorted by id; of several with one id, the first in the order of paths.
///
/// Dossiers are large, so places are moved about rather than the dossiers themselves.
private func withoutDuplicates(_ dossiers: [Dossier], _ problems: inout [Problem]) -> [Int] {
  let order = dossiers.indices.map { (id: dossiers[$0].id, path: dossiers[$0].path, index: $0) }
    .sorted { ($0.id, $0.path) < ($1.id, $1.path) }
  var kept: [Int] = []
  for (id, _, index) in order {
    if let first = kept.last, dossiers[first].id == id {
      problems.append(dossiers[index].duplicateID(of: dossiers[first]))
    } else {
      kept.append(index)
    }
  }
  return kept
}

/// What dossiers name, told from what is known.
private struct Ties {
  let settings: SiteSettings
  let dealIDs: KnownNames
  var buyerNames = KnownNames()
  var tacticNames = KnownNames()
  /// Buyers and tactics without a file, by id.
  private(set) var newBuyers: [String: Buyer] = [:]
  private(set) var newTactics: [String: Tactic] = [:]
  private(set) var problems: [Problem] = []
  private var currenciesWithoutRate: Set<String> = []

  init(settings: SiteSettings, dealIDs: KnownNames) {
    self.settings = settings
    self.dealIDs = dealIDs
  }

  mutating func tie(_ dossier: Dossier) {
    let buyer = dossier.buyer.value
    if buyerNames.id(of: buyer.slug) == nil, newBuyers[buyer.slug] == nil {
      newBuyers[buyer.slug] = Buyer(named: buyer)
    }
    for (tactic, _) in tacticsWithoutFile(in: dossier) where newTactics[tactic.slug] == nil {
      newTactics[tactic.slug] = Tactic(named: tactic)
    }
    lookThrough(dossier)
  }

  /// Puts on record what a dossier names and nobody knows, or nearly.
  mutating func lookThrough(_ dossier: Dossier) {
    let buyer = dossier.buyer.value
    if buyerNames.id(of: buyer.slug) == nil, let nearest = buyerNames.nearest(to: buyer.slug) {
      problems.append(
        dossier.newName(
          "buyer", .newBuyer, buyer, at: dossier.buyer.span, near: buyerNames.spelling(of: nearest)))
    }
    for (tactic, span) in tacticsWithoutFile(in: dossier) {
      if let nearest = tacticNames.nearest(to: tactic.slug) {
        problems.append(
          dossier.newName(
            "tactic", .newTactic, tactic, at: span, near: tacticNames.spelling(of: nearest)))
      }
    }
    for reference in dossier.drawsOn.value ?? [] where reference.value == dossier.id {
      problems.append(dossier.drawsOnItself(reference))
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

  /// The tactics without a file that a dossier's entries name, each once, where it is named first.
  private func tacticsWithoutFile(in dossier: Dossier) -> [(Name, SourceSpan)] {
    var found: [(Name, SourceSpan)] = []
    func look(at field: Field<Name>) {
      guard case .given(let tactic, let span) = field, tacticNames.id(of: tactic.slug) == nil,
        !found.contains(where: { $0.0 == tactic })
      else { return }
      found.append((tactic, span))
    }
    for behaviour in dossier.behaviours.entries { look(at: behaviour.tactic) }
    for concession in dossier.concessions.entries { look(at: concession.tactic) }
    return found
  }
}

extension KnownNames {
  /// Makes a file's id and the names in it known; a name that another file has is a warning.
  fileprivate mutating func add(
    _ names: [String], of id: String, in page: BackgroundPage?, _ problems: inout [Problem]
  ) {
    for name in [id] + names {
      let slug = slug(of: name)
      guard !slug.isEmpty, let other = add(slug, id: id, writtenAs: name), let page else { continue }
      problems.append(nameTaken(slug, by: other, in: page))
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

  /// The path of the file that a span lies in.
  func path(of span: SourceSpan) -> String {
    Int(span.file) < files.count ? files[Int(span.file)].path : path
  }
}
