import Dossiers

/// The address of a page, or of the calendar file, inside the site.
///
/// Pages are files with a name, not folders with an index, so that a site works opened straight from disk.
public enum Route: Hashable, Sendable {
  case portfolio
  case deal(String)
  case buyers
  case buyer(String)
  case intelligence
  case calendar
  /// The calendar as an iCalendar file, the one that is no page.
  case calendarFeed
  case control(Stage)
  case rules
  case rule(String)
  case tactic(String)
  case method
  case page(String)

  /// The file's path in the output folder, with `/` between its parts.
  public var path: String {
    switch self {
    case .portfolio: "index.html"
    case .deal(let id): "deals/\(id).html"
    case .buyers: "buyers.html"
    case .buyer(let id): "buyers/\(id).html"
    case .intelligence: "intelligence.html"
    case .calendar: "calendar.html"
    case .calendarFeed: "calendar.ics"
    case .control(let stage): "controls/\(stage.rawValue).html"
    case .rules: "rules.html"
    case .rule(let id): "rules/\(id).html"
    case .tactic(let id): "tactics/\(id).html"
    case .method: "method.html"
    case .page(let id): "pages/\(id).html"
    }
  }

  /// What leads from the page to the site's top folder: empty, or `../`.
  public var root: String {
    switch self {
    case .deal, .buyer, .control, .rule, .tactic, .page: "../"
    case .portfolio, .buyers, .intelligence, .calendar, .calendarFeed, .rules, .method: ""
    }
  }

  /// The relative link to another page, optionally to a place on it.
  public func link(to other: Route, at anchor: String? = nil) -> String {
    let fragment = anchor.map { "#\($0)" } ?? ""
    if other == self, !fragment.isEmpty { return fragment }
    return root + other.path + fragment
  }
}
