import Dossiers
import Testing

@testable import ControlGaps

@Suite("A baseline")
struct BaselineTests {
  private func findings(_ concessions: String...) throws -> [ReportedFinding] {
    try reportedFindings(
      "status: negotiating\nconcessions:\n" + concessions.map { "  - \($0)\n" }.joined(),
      with: [.unreciprocatedConcession])
  }

  private let first = "{ id: c1, date: 2025-05-05, lever: price, value: 120k }"
  private let second = "{ date: 2025-05-12, lever: term, value: 30k }"

  private func baseline(of findings: [ReportedFinding]) -> Baseline { Baseline(findings.map(\.identity)) }

  @Test("names an entry by its id, and one without an id by its text")
  func names() throws {
    let identity = try #require(try findings(first, second).first).identity
    #expect(
      identity
        == FindingIdentity(
          deal: "deal", rule: "unreciprocated-concession",
          evidence: ["concessions c1", "concessions: { date: 2025-05-12, lever: term, value: 30k }"]))
  }

  @Test(
    "knows a finding again after lines were added above, an entry with an id was edited, or text was spaced")
  func known() throws {
    let baseline = baseline(of: try findings(first, second))
    let edited = try findings(
      "{ date: 2025-04-01, lever: ip, value: 1k, got: Reference }",
      "{ id: c1, date: 2025-05-06, lever: price, value: 125k }",
      "{ date:  2025-05-12,\n     lever: term, value: 30k }")
    let comparison = baseline.compare(with: edited)
    #expect(comparison.shown.isEmpty)
    #expect(comparison.known == 1)
    #expect(comparison.gone.isEmpty)
  }

  @Test("knows what is left of a finding after a part of it was mended")
  func partlyMended() throws {
    let comparison = baseline(of: try findings(first, second)).compare(with: try findings(first))
    #expect(comparison.known == 1)
    #expect(comparison.gone.isEmpty)
  }

  @Test("shows a finding with more evidence as one that grew, and the old one as not gone")
  func grown() throws {
    let old = try findings(first)
    let comparison = baseline(of: old).compare(with: try findings(first, second))
    #expect(comparison.shown.count == 1)
    #expect(comparison.grown.map(\.identity) == comparison.shown.map(\.identity))
    #expect(comparison.known == 0)
    #expect(comparison.gone.isEmpty)
  }

  @Test("accounts for as many findings as it has, and no more")
  func multiset() throws {
    let twice = try findings(first) + findings(first)
    let comparison = baseline(of: try findings(first)).compare(with: twice)
    #expect(comparison.known == 1)
    #expect(comparison.shown.count == 1)
    #expect(baseline(of: twice).compare(with: try findings(first)).gone.count == 1)
  }

  @Test("knows a gap of design by its rule, wherever its absence is cited")
  func design() throws {
    let bidding = try reportedFindings("status: bidding\ndates: { offer: undated }", with: [.unsetWalkAway])
    let later = try reportedFindings(
      "status: signed\ndates: { offer: 2025-01-01, signature: 2025-03-01 }", with: [.unsetWalkAway])
    #expect(bidding.map(\.identity.evidence) == [[]])
    #expect(baseline(of: bidding).compare(with: later).known == 1)
  }

  @Test("lets waived findings through")
  func waived() throws {
    let findings = try reportedFindings(
      """
      status: negotiating
      concessions: [\(first)]
      waivers: [{ rule: unreciprocated-concession, reason: Entry, by: CFO, until: 2025-12-31 }]
      """, with: [.unreciprocatedConcession])
    let comparison = baseline(of: findings).compare(with: findings)
    #expect(comparison.shown.count == 1)
    #expect(comparison.known == 0)
    #expect(comparison.gone.count == 1)
  }

  @Test("is a file with one finding a line, sorted, that reads back")
  func file() throws {
    let baseline = Baseline([
      FindingIdentity(deal: "b", rule: "late-entry", evidence: ["dates.rfp", "dates.first_contact"]),
      FindingIdentity(deal: "a", rule: "unset-walk-away", evidence: []),
    ])
    #expect(
      String(decoding: baseline.bytes, as: UTF8.self) == """
        {"format":"throughline-baseline/1","findings":[
        {"deal":"a","rule":"unset-walk-away","evidence":[]},
        {"deal":"b","rule":"late-entry","evidence":["dates.first_contact","dates.rfp"]}
        ]}

        """)
    #expect(try Baseline(reading: baseline.bytes) == baseline)
    #expect(try Baseline(reading: Baseline([]).bytes) == Baseline([]))
  }

  @Test(
    "says why a file is none",
    arguments: [
      ("", "line 1 is no JSON: a value was expected"),
      (
        "{\"format\":\"throughline-baseline/1\",\"findings\":[\n<<<<<<< HEAD\n",
        "line 2 is no JSON: a value was expected"
      ),
      ("{\"version\":\"2.1.0\"}", "it has no `format` that begins with `throughline-baseline`"),
      (
        "{\"format\":\"throughline-baseline/2\"}",
        "its format is `throughline-baseline/2`, and this version reads `throughline-baseline/1`"
      ),
      ("{\"format\":\"throughline-baseline/1\"}", "it has no list of `findings`"),
      (
        "{\"format\":\"throughline-baseline/1\",\"findings\":[{\"deal\":\"a\",\"rule\":\"b\"}]}",
        "finding 1 lacks its deal, its rule or its evidence"
      ),
    ])
  func faults(text: String, reason: String) {
    #expect(throws: Baseline.Fault(reason: reason)) { try Baseline(reading: Array(text.utf8)) }
  }
}
