import ControlGaps
import Foundation
import TestSupport
import Testing

@Suite struct RuleFixtureTests {
  @Test(
    "Each rule's fixtures get the verdicts, the evidence and the words that are expected",
    arguments: Rulebook.standard.entries.map(\.rule.id))
  func fixturesGetWhatIsExpected(id: String) throws {
    let rule = try #require(Rulebook.standard[id])
    let folder = TestFiles.fixtures.appending(path: id)
    let names = try RuleFixture.names(in: folder)
    for required in ["clear.md", "gap.md", "not-applicable.md", "not-assessable.md"] {
      #expect(names.contains(required), "\(id) has no \(required)")
    }
    let fixtures = try names.map { try RuleFixture($0, in: folder, of: rule) }
    for fixture in fixtures { expectEvidenceWhereMarked(fixture, of: id) }
    try Goldens.expect(
      fixtures.map(report).joined(separator: "\n"), at: folder.appending(path: "report.expected"))
  }

  @Test func everyFixtureFolderIsARules() throws {
    for name in try TestFiles.names(in: TestFiles.fixtures) {
      #expect(Rulebook.standard[name] != nil, "no rule is called \(name)")
    }
  }

  @Test func fixtureFoldersHoldNothingElse() throws {
    for folder in try TestFiles.names(in: TestFiles.fixtures) {
      for name in try TestFiles.names(in: TestFiles.fixtures.appending(path: folder)) {
        #expect(name.hasSuffix(".md") || name == "report.expected", "\(folder)/\(name) is no fixture")
      }
    }
  }

  private func expectEvidenceWhereMarked(_ fixture: RuleFixture, of id: String) {
    let lines = fixture.evidenceLines.sorted()
    let place = "\(id)/\(fixture.name)"
    switch fixture.verdict {
    case .gap:
      #expect(fixture.marked.gap.sorted() == lines, "\(place): lines marked gap, and lines cited")
      #expect(fixture.marked.shows.isEmpty, "\(place) is a gap, and marks what shows that there is none")
    case .satisfied:
      #expect(fixture.marked.gap.isEmpty, "\(place) is satisfied, and marks a gap")
      if !fixture.marked.shows.isEmpty {
        #expect(fixture.marked.shows.sorted() == lines, "\(place): lines marked shows, and lines cited")
      }
    case .notApplicable, .notAssessable:
      #expect(fixture.marked.gap.isEmpty && fixture.marked.shows.isEmpty, "\(place) has no evidence to mark")
    }
  }
}
