import Testing

@testable import SitePages

@Suite("A link") struct RouteTests {
  private static let routes: [Route] = [
    .portfolio, .deal("crane"), .buyers, .buyer("port"), .intelligence, .calendar, .calendarFeed,
    .control(.award), .rules, .rule("late-entry"), .tactic("silence"), .method, .page("words"),
  ]

  @Test("climbs out of a folder and into another") func linksBetweenFolders() {
    #expect(Route.deal("crane").link(to: .buyer("port")) == "../buyers/port.html")
    #expect(Route.deal("crane").link(to: .deal("gate")) == "../deals/gate.html")
    #expect(Route.deal("crane").link(to: .portfolio) == "../index.html")
    #expect(Route.portfolio.link(to: .control(.award)) == "controls/award.html")
    #expect(Route.buyers.link(to: .intelligence) == "intelligence.html")
  }

  @Test("to a place names the page unless it is the same one") func linksToPlaces() {
    #expect(Route.portfolio.link(to: .deal("crane"), at: "c1") == "deals/crane.html#c1")
    #expect(Route.deal("crane").link(to: .deal("crane"), at: "c1") == "#c1")
    #expect(Route.deal("crane").link(to: .deal("gate"), at: "c1") == "../deals/gate.html#c1")
  }

  @Test("to the page that it stands on still leads there") func linksToItself() {
    #expect(Route.deal("crane").link(to: .deal("crane")) == "../deals/crane.html")
    #expect(Route.rules.link(to: .rules) == "rules.html")
  }

  @Test("from any page to any other leads to that page's file", arguments: routes)
  func everyPairResolves(from: Route) {
    for route in Self.routes {
      #expect(resolve(from.link(to: route), from: from.path) == route.path, "\(from.path) to \(route.path)")
    }
  }
}

/// The path that a relative link leads to, without its fragment.
func resolve(_ link: String, from page: String) -> String {
  let target = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
  if target.isEmpty { return page }
  var path = page.split(separator: "/").dropLast()
  for part in target.split(separator: "/") {
    if part == ".." { path.removeLast() } else { path.append(part) }
  }
  return path.joined(separator: "/")
}
