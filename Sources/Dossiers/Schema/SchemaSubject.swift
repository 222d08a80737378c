/// A kind of file that a schema can describe.
public enum SchemaSubject: String, CaseIterable, Sendable {
  case dossier, site, buyer, tactic, page

  /// What the schema is called in editors.
  var title: String {
    switch self {
    case .dossier: "A dossier's front matter"
    case .site: "The site's configuration"
    case .buyer: "A buyer's front matter"
    case .tactic: "A tactic's front matter"
    case .page: "An ordinary page's front matter"
    }
  }

  /// Where such files lie.
  var place: String {
    switch self {
    case .dossier: "The YAML between the two `---` lines of a file in Content/deals."
    case .site: "Content/site.yml."
    case .buyer: "The YAML between the two `---` lines of a file in Content/buyers."
    case .tactic: "The YAML between the two `---` lines of a file in Content/tactics."
    case .page: "The YAML between the two `---` lines of a file in Content/pages."
    }
  }

  /// The definition by which the reader reads such files.
  var definition: any KeyedMap.Type {
    switch self {
    case .dossier: Dossier.self
    case .site: SiteSettings.self
    case .buyer: Buyer.self
    case .tactic: Tactic.self
    case .page: OrdinaryPage.self
    }
  }
}
