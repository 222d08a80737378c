import SourceText
import Testing

@testable import Dossiers

@Suite("A waiver is read") struct WaiverFieldTests {
  private static let whole = ["rule": "late-entry", "reason": "R", "by": "CFO", "until": "2026-12-31"]

  private func problems(_ fields: [String: String]) -> [String] {
    let text = fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    let reading = readDossier(
      file("---\ntitle: A\nbuyer: B\nstatus: bidding\nwaivers:\n  - { \(text) }\n---\n"), with: settings)
    return reading.problems.map(\.message)
  }

  @Test("only with its rule, its reason, a name and an end", arguments: ["rule", "reason", "by", "until"])
  func allAreRequired(key: String) {
    #expect(problems(Self.whole).isEmpty)
    var fields = Self.whole
    fields[key] = nil
    #expect(problems(fields) == ["the required key waivers.\(key) is missing"])
    fields[key] = "none"
    #expect(problems(fields).count == 1)
  }

  @Test("only with an end that has a day", arguments: ["undated", "unknown"])
  func endWithoutDay(word: String) {
    var fields = Self.whole
    fields["until"] = word
    #expect(
      problems(fields) == ["waivers.until `\(word)` is not a date: a day is wanted"])
  }
}
