import Foundation
import Testing

@testable import Markdown

@Suite(
  "GitHub's own examples come out as its specification has them",
  .enabled(if: examplesFolder != nil, "the folder shared/data/commonmark is not at hand"))
struct GitHubExtensionTests {
  /// The examples that come out otherwise, and why.
  private static let departures = [
    "gfm-extensions.json": [653: "raw HTML is left out, dangerous or not: there is nothing to filter"],
    "cmark-gfm-extensions.json": [
      12: "raw HTML is left out, in cells too",
      20: "says nothing of what comes out, but that something does",
      22: "raw HTML is left out, dangerous or not: there is nothing to filter",
    ],
  ]

  @Test("every example but those listed", arguments: departures.keys.sorted())
  func examples(_ file: String) throws {
    let departures = try #require(Self.departures[file])
    let examples = try readExamples(file)
    #expect(examples.count > 20)
    for example in examples {
      let isAsGitHubs = inGitHubsWords(html(example.markdown)) == inOneForm(example.html)
      #expect(
        isAsGitHubs == (departures[example.example] == nil),
        "\(example): \(example.markdown) \(html(example.markdown))")
    }
  }

  @Test("the examples with raw HTML come out as in libcmark's safe mode, but for what holds none")
  func safeMode() throws {
    #expect(
      html("| a |\n| --- |\n| <b>c</b> |").contains(
        "<td><!-- raw HTML omitted -->c<!-- raw HTML omitted --></td>"))
    for (file, example) in [("gfm-extensions.json", 653), ("cmark-gfm-extensions.json", 22)] {
      let filtered = try #require(try readExamples(file).first { $0.example == example })
      #expect(try html(filtered.markdown) == libcmarkHTML(Array(filtered.markdown.utf8)))
    }
  }

  /// What we write, with the words that GitHub has for it.
  private func inGitHubsWords(_ html: String) -> String {
    html.replacingOccurrences(of: " scope=\"col\"", with: "")
      .replacingOccurrences(
        of: #" style="text-align: (\w+)""#, with: " align=\"$1\"", options: .regularExpression
      )
      .replacingOccurrences(of: "<label>", with: "").replacingOccurrences(of: "</label>", with: "")
      .replacingOccurrences(of: #" aria-label="[^"]*""#, with: "", options: .regularExpression)
      .replacingOccurrences(of: #"\b(fn|fnref):"#, with: "$1", options: .regularExpression)
  }

  /// The two specifications write the same check box in two ways.
  private func inOneForm(_ html: String) -> String {
    html.replacingOccurrences(
      of: "<input disabled=\"\" type=\"checkbox\">", with: "<input type=\"checkbox\" disabled=\"\" />"
    ).replacingOccurrences(
      of: "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
      with: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"
    )
  }
}
