import Foundation
import SourceText
import TestSupport
import Testing

@testable import throughline

@Suite("The catalogue of problems")
struct ProblemCatalogueTests {
  private static let codes = problemCatalogue.flatMap(\.codes)

  @Test("is the page of the documentation") func page() throws {
    try Goldens.expect(
      describeCatalogue(problemCatalogue), at: repository.appending(path: "Documentation/problems.md"))
  }

  @Test("names each code once, in lower-case words") func names() {
    let ids = Self.codes.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(slug(of: id) == id) }
  }

  @Test("holds every code that the sources define") func complete() throws {
    let defined = try TestFiles.paths(below: repository.appending(path: "Sources"))
      .filter { $0.hasSuffix(".swift") }
      .map { try TestFiles.text(of: repository.appending(path: "Sources/\($0)")) }
      .reduce(0) { $0 + $1.split(separator: "static let ").count { $0.contains("= ProblemCode(") } }
    #expect(defined == Self.codes.count)
  }

  @Test(
    "shows with each example what is wrong, and how it is put right",
    arguments: codes.filter { $0.example != nil })
  func example(code: ProblemCode) async throws {
    let example = try #require(code.example)
    let wrong = try await Self.codes(of: example.wrong, in: example.place)
    #expect(wrong.contains(code.id), "\(wrong)")
    let right = try await Self.codes(of: example.right, in: example.place)
    #expect(right == [], "\(code.id)")
  }

  /// The codes of what a check says of a small content with these lines in it.
  private static func codes(of lines: String, in place: ProblemCode.Example.Place) async throws -> [String] {
    let workshop = try Workshop()
    func frontMatter(_ required: String, _ more: String = "", body: String = "") -> String {
      "---\n\(required)\(more)\(more.isEmpty ? "" : "\n")---\n\(body)"
    }
    let deal = "title: Cranes\nbuyer: Port of Aldersea\nstatus: bidding\n"
    var files = [
      "Content/site.yml": "title: Deals\ncurrency: EUR\nas_of: 2026-06-30\n",
      "Content/deals/harbour-crane.md": frontMatter(deal),
    ]
    switch place {
    case .dossier: files["Content/deals/harbour-crane.md"] = frontMatter(deal, lines)
    case .wholeDossier: files["Content/deals/harbour-crane.md"] = lines
    case .body: files["Content/deals/harbour-crane.md"] = frontMatter(deal, body: lines)
    case .buyer: files["Content/buyers/port-of-aldersea.md"] = frontMatter("name: Port of Aldersea\n", lines)
    case .tactic: files["Content/tactics/silence.md"] = frontMatter("name: Silence\n", lines)
    case .settings: files["Content/site.yml"] = lines
    case .template: files["Templates/pages/page.mustache"] = lines
    case .ledger:
      files["Content/deals/harbour-crane.md"] = frontMatter(
        deal, "concessions: harbour-crane.concessions.csv")
      files["Content/deals/harbour-crane.concessions.csv"] = lines
    }
    for (path, text) in files { try workshop.write(text, to: path) }
    let templates = workshop.url("Templates").path
    let checked = try await checkContent(
      CheckRequest(
        content: Folder(workshop.url("Content").path),
        templates: place == .template ? Folder(templates) : nil,
        asOf: nil, jobs: 1),
      progress: Progress(isShown: false))
    // A folder with one template lacks all the others, and the deal has no gap that could be waived.
    let besides: Set = [place == .template ? "missing-page" : "unmatched-waiver"]
    return checked.problems.map(\.code.id).filter { !besides.contains($0) }
  }
}
