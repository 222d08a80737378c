import Dossiers
import Intelligence
import Rendering

/// What all pages share: head, header, breadcrumb and footer.
struct PageFrame: View {
  struct Section: View {
    let text: String
    let href: String
    let isCurrent: Bool

    static let fields: [ViewField<Self>] = [
      .text("text", "The section's name.") { $0.text },
      .text("href", "Its first page, relative to this one.") { $0.href },
      .flag("current", "Whether this page belongs to it.") { $0.isCurrent },
    ]
  }

  let title: String
  let description: String
  let language: String
  let siteTitle: String
  let organisation: String
  /// `../` or empty.
  let root: String
  let asOf: String
  let asOfISO: String
  let sections: [Section]
  let breadcrumb: [Link]
  let footerLinks: [Link]
  let unread: String
  let version: String

  static let fields: [ViewField<Self>] = [
    .text("title", "The page's own title.") { $0.title },
    .text("description", "One sentence for search engines and previews.") { $0.description },
    .text("language", "The language of the pages, BCP 47.") { $0.language },
    .text("siteTitle", "The site's title.") { $0.siteTitle },
    .text("organisation", "Whose site it is; may be empty.") { $0.organisation },
    .text("root", "What leads from this page to the site's top folder: empty or `../`.") { $0.root },
    .text("asOf", "The day on which the site stands.") { $0.asOf },
    .text("asOfISO", "The same day for machines.") { $0.asOfISO },
    .list("sections", "The site's sections, for the header.") { $0.sections },
    .flag("nested", "Whether there are pages above this one.") { !$0.breadcrumb.isEmpty },
    .list("breadcrumb", "The pages above this one; empty on a section's first page.") { $0.breadcrumb },
    .list("footerLinks", "Method, rules and the site's ordinary pages.") { $0.footerLinks },
    .text("unread", "How many dossiers could not be read, in words; empty where all were.") { $0.unread },
    .text("version", "The version of Throughline.") { $0.version },
  ]
}

extension SiteFacts {
  /// The frame of a page.
  func frame(
    _ title: String, at route: Route, _ description: String, below breadcrumb: [(String, Route)] = []
  )
    -> PageFrame
  {
    let sections: [(String, Route)] = [
      ("Portfolio", .portfolio), ("Buyers", .buyers), ("Intelligence", .intelligence),
      ("Calendar", .calendar), ("Rules", .rules), ("Method", .method),
    ]
    let home = breadcrumb.first?.1 ?? route
    return PageFrame(
      title: title, description: description, language: settings.language, siteTitle: settings.title,
      organisation: settings.organisation ?? "", root: route.root,
      asOf: settings.notation.day(portfolio.asOf), asOfISO: portfolio.asOf.iso,
      sections: sections.map {
        PageFrame.Section(text: $0.0, href: route.link(to: $0.1), isCurrent: $0.1 == home)
      },
      breadcrumb: breadcrumb.map { Link(text: $0.0, href: route.link(to: $0.1)) },
      footerLinks: pages.map { Link(text: $0.title, href: route.link(to: .page($0.id))) },
      unread: unread.isEmpty
        ? "" : "\(unread.count == 1 ? "1 dossier" : "\(unread.count) dossiers") could not be read",
      version: version)
  }
}
