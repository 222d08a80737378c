import SourceText

/// Everything that a site is made from, each part read and tied to the others.
public struct Content: Sendable {
  public let settings: SiteSettings
  /// Sorted by id, each id once.
  public let dossiers: [Dossier]
  /// Those with a file and those that dossiers alone name; sorted by id.
  public let buyers: [Buyer]
  /// Those with a file and those that dossiers alone name; sorted by id.
  public let tactics: [Tactic]
  /// Sorted by id.
  public let pages: [OrdinaryPage]

  let buyerNames: KnownNames
  let tacticNames: KnownNames

  /// The id of the buyer that a dossier names by id, name or `aka`.
  public func buyerID(of dossier: Dossier) -> String {
    let slug = dossier.buyer.value.slug
    return buyerNames.id(of: slug) ?? slug
  }

  /// The id of a tactic that a dossier names by id, name or `aka`.
  public func tacticID(of name: Name) -> String {
    tacticNames.id(of: name.slug) ?? name.slug
  }
}
