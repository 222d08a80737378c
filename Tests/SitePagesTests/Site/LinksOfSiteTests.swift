import Testing

@testable import SitePages

/// Holds every page of the three fixture sites to the ids and links that it has.
@Suite("Every page") struct LinksOfSiteTests {
  @Test("leads only to pages and places that there are", arguments: ["foreign", "harbour", "sparse"])
  func linksLeadSomewhere(name: String) throws {
    let pages = try Self.pages(of: name)
    let ids = pages.mapValues { page in Set(page.all.compactMap { $0.attributes["id"] }) }
    // What the dossiers themselves link to and isn't there is reported, and stays as it was written.
    let reported = ["#c9"]
    for (path, page) in pages {
      for element in page.all {
        guard let link = element.attributes["href"], !link.contains(":"), !link.contains("theme/"),
          !link.contains("playbooks/"), !reported.contains(link)
        else { continue }
        let target = resolve(link, from: path)
        if target == Route.calendarFeed.path { continue }
        let known = try #require(ids[target], "\(path): \(link) leads nowhere")
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 {
          #expect(known.contains(String(parts[1])), "\(path): \(link) names no place on \(target)")
        }
      }
    }
  }

  @Test("has each id once", arguments: ["foreign", "harbour", "sparse"])
  func idsAreUnique(name: String) throws {
    for (path, page) in try Self.pages(of: name) {
      let ids = page.all.compactMap { $0.attributes["id"] }
      #expect(!ids.isEmpty, "\(path)")
      #expect(Set(ids).count == ids.count, "\(path)")
    }
  }

  private static func pages(of name: String) throws -> [String: HTMLElement] {
    let site = try WholeSiteTests.site(name)
    let pages = try planSite(site.facts).filter { $0.route != .calendarFeed }
      .map { ($0.route.path, try readHTML(try site.render($0).html)) }
    return Dictionary(uniqueKeysWithValues: pages)
  }
}
