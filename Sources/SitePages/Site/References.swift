import ControlGaps
import Dossiers
import SourceText

/// Where a `[[reference]]` leads, by the ids of deals, buyers, tactics and rules.
///
/// Where one id names two things, the deal comes before the buyer, the tactic and the rule.
public struct References: Sendable {
  private let targets: [String: (route: Route, name: String)]
  private let tacticsByName: [String: (route: Route, name: String)]
  /// The pages of the content's files, by their paths.
  private let pages: [String: Route]
  private let unread: Set<String>
  private let assets: Set<String>

  /// `unread` are the paths of dossiers that could not be read: what refers to them is not mistaken. `assets` are
  /// the paths of the files in `Content/assets`, below it.
  public init(
    deals: [Dossier], buyers: [Buyer], tactics: [Tactic], rulebook: Rulebook, unread: [String] = [],
    assets: [String] = []
  ) {
    self.unread = Set(unread)
    self.assets = Set(assets)
    var targets: [String: (Route, String)] = [:]
    var byTactic: [String: (Route, String)] = [:]
    for entry in rulebook.entries { targets[entry.rule.id] = (.rule(entry.rule.id), entry.rule.title) }
    for off in rulebook.switchedOff { targets[off.rule.id] = (.rule(off.rule.id), off.rule.title) }
    for tactic in tactics {
      for name in tactic.aka { byTactic[slug(of: name)] = (.tactic(tactic.id), tactic.title) }
      byTactic[tactic.id] = (.tactic(tactic.id), tactic.title)
    }
    targets.merge(byTactic) { _, tactic in tactic }
    for buyer in buyers {
      for name in buyer.aka + [buyer.name] { targets[slug(of: name)] = (.buyer(buyer.id), buyer.name) }
      targets[buyer.id] = (.buyer(buyer.id), buyer.name)
    }
    var pages = Dictionary(
      (buyers.map { ($0.page, Route.buyer($0.id)) } + tactics.map { ($0.page, Route.tactic($0.id)) })
        .compactMap { page, route in page.map { ($0.file.path, route) } }
    ) { first, _ in first }
    for deal in deals { pages[deal.files[0].path] = .deal(deal.id) }
    self.pages = pages
    for deal in deals { targets[deal.id] = (.deal(deal.id), deal.title.value) }
    self.targets = targets
    tacticsByName = byTactic
  }

  /// The tactic that a dossier means by a name; plain text for one that has no page.
  func link(toTactic name: Name, from route: Route) -> Link {
    guard let tactic = tacticsByName[name.slug] else {
      return Link(text: Words.capitalised(Words.prose(name.text)), href: "")
    }
    return Link(text: tactic.name, href: route.link(to: tactic.route))
  }

  /// Nil for a reference that leads nowhere.
  func target(_ reference: String) -> (route: Route, name: String)? {
    targets[reference] ?? targets[slug(of: reference)]
  }

  /// The page of another file of the content; nil where there is no such file.
  func page(of address: ContentAddress) -> Route? { pages[address.path] }

  /// Whether a reference means a dossier that could not be read, whose own problem says enough.
  func meansUnread(_ reference: String) -> Bool { unread.contains("deals/\(reference).md") }

  func holds(_ asset: AssetAddress) -> Bool { assets.contains(asset.path) }

  /// The path of the nearest file of the assets: by its path, else by its name alone.
  func nearest(to asset: AssetAddress) -> String? {
    let paths = assets.sorted()
    func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
    return nearestName(to: asset.path, among: paths)
      ?? nearestName(to: name(asset.path), among: paths.map(name)).flatMap { nearest in
        paths.first { name($0) == nearest }
      }
  }

  /// The nearest thing that a reference may have meant.
  func nearest(to reference: String) -> String? {
    nearestName(to: reference, among: targets.keys.sorted())
  }
}

extension Tactic {
  /// Its name; one that only dossiers name, and often by an id, is put into prose.
  var title: String { page == nil ? Words.capitalised(Words.prose(name)) : name }
}
