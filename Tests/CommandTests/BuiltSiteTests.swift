import Foundation
import TestSupport
import Testing

/// The repository's own content as a site, walked page by page.
@Suite("The built site")
struct BuiltSiteTests {
  private let workshop: Workshop
  private let pages: [String: String]
  private let files: Set<String>

  init() throws {
    workshop = try Workshop()
    let content = repository.appending(path: "Content").path
    let outcome = try workshop.build("--content", content, "--output", "site")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let built = try workshop.files(below: "site")
    files = Set(built.keys)
    pages = built.filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// The values of an attribute, in the order of the page.
  private func values(of attribute: String, in html: String) -> [String] {
    html.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap { rest in
      rest.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false).first.map {
        $0.replacingOccurrences(of: "&amp;", with: "&")
      }
    }
  }

  @Test("leads somewhere with every link")
  func links() throws {
    #expect(pages.count > 80)
    let ids = pages.mapValues { Set(values(of: "id", in: $0)) }
    var checked = 0
    var broken: [String] = []
    for (page, html) in pages {
      let folder = page.split(separator: "/").dropLast().map(String.init)
      for link in values(of: "href", in: html) + values(of: "src", in: html) {
        if link.hasPrefix("data:") { continue }
        if link.hasPrefix("https://") || link.hasPrefix("mailto:") { continue }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(
          String.init)
        var path = parts[0].isEmpty ? page.split(separator: "/").map(String.init) : folder
        for part in parts[0].split(separator: "/") {
          if part == ".." {
            if path.isEmpty { broken.append("\(page): \(link) leads out of the site") }
            _ = path.popLast()
          } else {
            path.append(String(part))
          }
        }
        let target = path.joined(separator: "/")
        if !files.contains(target) { broken.append("\(page): \(link) leads nowhere") }
        if parts.count == 2, !parts[1].isEmpty, let known = ids[target] {
          let fragment = parts[1].removingPercentEncoding ?? parts[1]
          if !known.contains(fragment) { broken.append("\(page): \(link) names no place on \(target)") }
        }
        checked += 1
      }
    }
    #expect(checked > 2_000)
    #expect(broken.isEmpty, "\(broken.sorted().joined(separator: "\n"))")
  }

  @Test("has each id once on a page")
  func uniqueIDs() {
    for (page, html) in pages {
      let ids = values(of: "id", in: html)
      let repeated = Dictionary(grouping: ids, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
      #expect(repeated.isEmpty, "\(page): \(repeated)")
    }
  }

  @Test("asks nothing of any other place")
  func noOutsideRequests() {
    for (page, html) in pages {
      #expect(
        !html.contains("<script src=\"http") && !html.contains("<link rel=\"stylesheet\" href=\"http"),
        "\(page)")
      #expect(!html.contains("<iframe") && !html.contains("url(http"), "\(page)")
      for source in values(of: "src", in: html) { #expect(!source.hasPrefix("http"), "\(page): \(source)") }
    }
  }

  @Test("has one first-level heading, a language and a title on every page")
  func headings() {
    for (page, html) in pages {
      #expect(html.components(separatedBy: "<h1").count == 2, "\(page)")
      #expect(html.contains("<html lang=\""), "\(page)")
      #expect(html.contains("<title>"), "\(page)")
      #expect(html.contains("<main"), "\(page)")
    }
  }

  @Test("has a page for every kind of thing")
  func everyKindOfPage() {
    for page in [
      "index.html", "buyers.html", "intelligence.html", "calendar.html", "rules.html", "method.html",
      "controls/award.html",
      "rules/late-entry.html", "deals/northwind-erp-2025.html", "buyers/northwind-foods.html",
      "tactics/reopen-after-award.html", "pages/words-we-use.html",
    ] {
      #expect(pages[page] != nil, "\(page)")
    }
  }
}
