import SourceText

/// What the name of a buyer leads to.
public enum BuyerMatch: Sendable, Hashable {
  /// The id or name by which dossiers find it.
  case known(String)
  /// Nothing is called so, but something nearly is.
  case near(String)
  case new
}

extension Content {
  /// Finds a buyer by its id, its name or another name that its file gives it.
  ///
  /// A buyer without a file is known by the name that a dossier gave it.
  public func findBuyer(called name: String) -> BuyerMatch {
    let wanted = slug(of: name)
    if let id = buyerNames.id(of: wanted) { return .known(id) }
    let named = buyers.filter { $0.page == nil }
    if let buyer = named.first(where: { $0.id == wanted }) { return .known(buyer.name) }
    if let near = buyerNames.nearest(to: wanted) { return .near(buyerNames.id(of: near) ?? near) }
    if let near = nearestName(to: wanted, among: named.map(\.id)) { return .near(near) }
    return .new
  }
}
