import Foundation
import SourceText
import TestSupport
import Testing

@testable import SitePages

/// Three sites in small, each page of which was read and kept.
@Suite("A whole site") struct WholeSiteTests {
  static let fixtures = repository.appending(path: "Tests/SitePagesTests/Fixtures")

  @Test("says on every page what it said", arguments: ["foreign", "harbour", "sparse"])
  func pagesAreWhatTheyWere(name: String) throws {
    let site = try Self.site(name)
    let expected = Self.fixtures.appending(path: "\(name)/expected")
    var compared: Set<String> = []
    func compare(_ text: String, _ golden: String) throws {
      compared.insert(golden)
      try Goldens.expect(text, at: expected.appending(path: golden))
    }
    var problems = site.problems
    for page in planSite(site.facts) {
      let (html, found) = try site.render(page)
      problems += found
      if page.route == Self.pageKeptWhole, name == "harbour" {
        try compare(String(decoding: html, as: UTF8.self), page.route.path)
      }
      if page.route == .calendarFeed {
        try compare(String(decoding: html, as: UTF8.self), page.route.path)
        continue
      }
      // What rules and method say of themselves hardly depends on the deals, and is kept once.
      guard name == "harbour" || !page.route.isAboutRulebook else { continue }
      let main = try #require(try readHTML(html).first("main"), "\(page.route.path) has no main")
      try compare(ReadableText.text(of: main), page.route.path.replacing(".html", with: ".md"))
    }
    try compare(ProblemReport().text(problems.sorted(by: Problem.isReportedBefore)), "problems.txt")
    try Goldens.expectNothing(in: expected, besides: compared)
  }

  @Test("is kept for every fixture") func everyFixtureIsBuilt() throws {
    #expect(try TestFiles.names(in: Self.fixtures) == ["foreign", "harbour", "sparse"])
  }

  @Test("is the same bytes, whatever the order of its files") func orderOfFilesDoesNotMatter() throws {
    let files = try Self.files("harbour")
    let (one, other) = (try assembleSite(files), try assembleSite(files.reversed()))
    for (page, again) in zip(planSite(one.facts), planSite(other.facts)) {
      #expect(page.route == again.route)
      #expect(try one.render(page).html == other.render(again).html, "\(page.route.path)")
    }
  }

  /// The page that is held to the byte, head and pictures included.
  private static let pageKeptWhole = Route.deal("crane-overhaul")

  static func site(_ name: String) throws -> TestSite { try assembleSite(files(name)) }

  private static func files(_ name: String) throws -> [SourceFile] {
    let folder = fixtures.appending(path: "\(name)/Content")
    return try TestFiles.paths(below: folder).map {
      SourceFile(path: $0, bytes: try TestFiles.bytes(of: folder.appending(path: $0)))
    }
  }
}

extension Route {
  fileprivate var isAboutRulebook: Bool {
    switch self {
    case .rule, .method: true
    default: false
    }
  }
}
