import Dossiers
import Intelligence
import SourceText

extension Route {
  /// The ledger row of an entry on its deal's page.
  func link(to entry: SourceSpan, of dossier: Dossier) -> String {
    link(to: .deal(dossier.id), at: anchorEntries(of: dossier)[entry])
  }

  /// The deal, by its title.
  func link(to deal: DiagnosedDeal) -> Link {
    Link(text: deal.dossier.title.value, href: link(to: .deal(deal.dossier.id)))
  }
}

extension SiteFacts {
  /// A deal's buyer, by name.
  func link(toBuyerOf deal: DiagnosedDeal, from route: Route) -> Link {
    Link(
      text: portfolio.buyer(deal.buyer)?.buyer.name ?? deal.buyer, href: route.link(to: .buyer(deal.buyer)))
  }
}
