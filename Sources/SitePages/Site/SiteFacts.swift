import ControlGaps
import Dossiers
import Intelligence

/// What every page is built from.
///
/// A class, because every page and many of its parts hold it.
public final class SiteFacts: Sendable {
  public let settings: SiteSettings
  public let portfolio: Portfolio
  public let rulebook: Rulebook
  public let tactics: [Tactic]
  public let pages: [OrdinaryPage]
  public let references: References
  /// Dossiers that could not be read, as paths; their deals are in no page but named on the site.
  public let unread: [String]
  /// The program's own version, for the footer.
  public let version: String

  public init(
    settings: SiteSettings, portfolio: Portfolio, rulebook: Rulebook, tactics: [Tactic],
    pages: [OrdinaryPage], references: References, unread: [String], version: String
  ) {
    self.settings = settings
    self.portfolio = portfolio
    self.rulebook = rulebook
    self.tactics = tactics
    self.pages = pages
    self.references = references
    self.unread = unread
    self.version = version
  }

  var words: Words { Words(notation: settings.notation) }

  /// The site's playbook for a control; a path without a scheme is one within the site.
  func playbook(for control: Stage, from route: Route) -> Link? {
    settings.playbooks[control].map { playbook in
      Link(text: playbook.name, href: playbook.url.contains("://") ? playbook.url : route.root + playbook.url)
    }
  }
}
