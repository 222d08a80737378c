import Foundation
import Testing

@testable import Markdown

@Suite(
  "GitHub's own examples come out as its specification has them",
  .enabled(if: examplesFolder != nil, "the folder shared/data/commonmark is not at hand"))
struct GitHubExtensionTests {
  @Test("tables", arguments: ["gfm-extensions.json", "cmark-gfm-extensions.json"])
  func tables(_ file: String) throws {
    let sections = [
      "Tables", "Tables (extension)", "Table cell count mismatches", "Embedded pipes",
      "Oddly-formatted markers",
      "Escaping", "Reference-style links", "Sequential cells", "Interaction with emphasis",
      "a table can be recognised when separated from a paragraph of text without an empty line",
    ]
    try check(file, sections)
  }

  @Test("strikethrough", arguments: ["gfm-extensions.json", "cmark-gfm-extensions.json"])
  func strikethrough(_ file: String) throws {
    try check(file, ["Strikethrough (extension)", "Strikethroughs"])
  }

  @Test("task lists", arguments: ["gfm-extensions.json", "cmark-gfm-extensions.json"])
  func taskLists(_ file: String) throws {
    try check(file, ["Task list items (extension)", "Task lists"])
  }

  private func check(_ file: String, _ sections: [String]) throws {
    let examples = try readExamples(file).filter { sections.contains($0.section) }
    #expect(!examples.isEmpty)
    for example in examples {
      #expect(
        inGitHubsWords(html(example.markdown)) == inOneForm(example.html), "\(example): \(example.markdown)")
    }
  }

  /// What we write for the same table or task, as GitHub writes it.
  private func inGitHubsWords(_ html: String) -> String {
    html.replacingOccurrences(of: " scope=\"col\"", with: "")
      .replacingOccurrences(
        of: #" style="text-align: (\w+)""#, with: " align=\"$1\"", options: .regularExpression
      )
      .replacingOccurrences(of: "<label>", with: "").replacingOccurrences(of: "</label>", with: "")
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
