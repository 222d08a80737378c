import Foundation
import SourceText
import TestSupport
import Testing

@testable import SitePages

/// Dossiers in small, each with a path that lacks something, and what its page says of it.
@Suite("The value path on a deal's page") struct ValuePathPagesTests {
  static let folder = repository.appending(path: "Tests/SitePagesTests/Paths")
  static let names =
    (try? TestFiles.names(in: folder))?.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) } ?? []

  @Test("says what it said", arguments: names) func words(name: String) throws {
    let text = try TestFiles.text(of: Self.folder.appending(path: "\(name).md"))
    let main = try smallSite(["deals/crane.md": text]).page(.deal("crane"))
    let section = main.all.first { $0.attributes["id"] == "path" }
    let shown = section.map(ReadableText.text) ?? "(nothing)\n"
    try Goldens.expect(shown, at: Self.folder.appending(path: "\(name).txt"))
  }

  @Test("is kept for every dossier") func everyTextHasItsDossier() throws {
    #expect(Self.names.count >= 8)
    try Goldens.expectNothing(
      in: Self.folder, besides: Set(Self.names.flatMap { ["\($0).md", "\($0).txt"] }))
  }

  @Test("is told in words of every choice of points", arguments: 0..<64) func everyChoice(choice: Int) throws
  {
    let values = [
      "target: 480", "offered: 500", "awarded: 470", "signed: ~460", "current: 450", "final: 440",
    ]
    let value = values.indices.filter { choice & (1 << $0) != 0 }.map { values[$0] }
    for status in ["bidding", "awarded", "delivering", "closed", "terminated", "lost"] {
      let deal = try onlyDeal("status: \(status)\nvalue: { \(value.joined(separator: ", ")) }")
      let path = deal.deal.diagnosis.path
      guard let table = ValuePathTable(of: deal) else {
        #expect(path.levels.count < 2 && path.lacking.isEmpty)
        continue
      }
      #expect(table.lead.hasSuffix("."))
      #expect(table.rows.filter(\.isLevel).count == (path.levels.count > 1 ? path.levels.count : 0))
      let headings = table.rows.filter { !$0.isLevel && !$0.name.isEmpty }
      #expect(headings.count == path.steps.count)
      for (heading, step) in zip(headings, path.steps) {
        // One stage is named where it is one, and all of them where nobody can tell which.
        #expect(heading.name.contains(" and ") == (step.stages.count > 1))
        #expect(heading.note.contains("cannot be told") == (step.stages.count > 1))
        #expect(heading.note.contains("~") || !step.movement.isEstimate || step.movement.money == .zero)
      }
    }
  }
}
