import Dossiers
import Foundation
import SourceText
import Testing

@testable import SitePages

@Suite("The text of a page") struct RenderBodyTests {
  private func files(_ text: String) -> [String: String] {
    [
      "buyers/port.md": "---\nname: Port\n---\n\(text)", "tactics/wait.md": "---\nname: Wait\n---\n\(text)",
      "pages/note.md": "---\ntitle: Note\n---\n\(text)",
      "deals/crane.md": dossier("status: bidding", of: "port", body: text),
      "assets/plan.pdf": "", "assets/maps/the yard.png": "",
    ]
  }

  @Test("links and pictures lead to the site's files from wherever the page stands")
  func assets() throws {
    let text = """
      [a](assets/plan.pdf) [b](../assets/plan.pdf#page=2) [c](/assets/plan.pdf)
      ![d](<../assets/maps/the yard.png>) [e](assets/maps/the%20yard.png "f")

      """
    let site = try smallSite(files(text))
    for route in [Route.deal("crane"), .buyer("port"), .tactic("wait"), .page("note")] {
      let page = try #require(planSite(site.facts).first { $0.route == route })
      let (html, problems) = try site.render(page)
      #expect(problems.isEmpty)
      let body = String(decoding: html, as: UTF8.self)
      for markup in [
        "<a href=\"../assets/plan.pdf\">a</a>", "<a href=\"../assets/plan.pdf#page=2\">b</a>",
        "<a href=\"../assets/plan.pdf\">c</a>", "<img src=\"../assets/maps/the%20yard.png\" alt=\"d\" />",
        "<a href=\"../assets/maps/the%20yard.png\" title=\"f\">e</a>",
      ] {
        #expect(body.contains(markup), "\(route.path): \(markup)")
      }
    }
  }

  @Test("a link to a file that is not there is a warning with its place and the nearest file")
  func missingAssets() throws {
    let text =
      "é [a](../assets/plam.pdf) ![b](assets/the-yard.png)\n\n[c](https://x.y/assets/z.pdf) [d](deals/q.html)\n"
    let site = try smallSite(files(text))
    let page = try #require(planSite(site.facts).first { $0.route == .page("note") })
    let problems = try site.render(page).problems
    #expect(problems.map(\.code.id) == ["missing-asset", "missing-asset"])
    #expect(problems.map(\.severity) == [.warning, .warning])
    #expect(
      problems.map(\.position) == [SourcePosition(line: 4, column: 3), SourcePosition(line: 4, column: 27)])
    #expect(problems[0].message == "`../assets/plam.pdf` is no file of `assets`")
    #expect(problems.map(\.fix) == ["write `../assets/plan.pdf`", "write `../assets/maps/the yard.png`"])
  }

  @Test("headings with nothing below them are left out, and the others stay")
  func emptyHeadings() throws {
    let site = try smallSite(files("## Story\n\nThe tide came first.\n\n## Next\n\n## Later\n"))
    for page in planSite(site.facts) where page.route == .page("note") {
      let text = String(decoding: try site.render(page).0, as: UTF8.self)
      #expect(text.contains("Story"))
      #expect(!text.contains("Next"))
      #expect(!text.contains("Later"))
    }
  }

  @Test("footnotes stand on every page that shows a text, those of its headings among them")
  func footnotes() throws {
    let site = try smallSite(files("Lead[^1].\n\n## Why[^2] *now*\n\nText.\n\n[^1]: One\n[^2]: Two\n"))
    for route in [Route.deal("crane"), .buyer("port"), .tactic("wait"), .page("note")] {
      let page = try #require(planSite(site.facts).first { $0.route == route })
      let html = String(decoding: try site.render(page).html, as: UTF8.self)
      for markup in [
        "<a href=\"#fn:1\" id=\"fnref:1\">1</a>", "<li id=\"fn:1\">",
        "Why<sup class=\"footnote-ref\"><a href=\"#fn:2\" id=\"fnref:2\">2</a></sup> <em>now</em>",
        "<li id=\"fn:2\">",
      ] {
        #expect(html.components(separatedBy: markup).count == 2, "\(route.path): \(markup)")
      }
    }
  }
}
