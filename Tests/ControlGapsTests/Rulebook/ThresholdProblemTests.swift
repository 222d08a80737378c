import Dossiers
import SourceText
import Testing

@testable import ControlGaps

@Suite("Thresholds that a site sets")
struct ThresholdProblemTests {
  private func settings(_ rules: String) throws -> SiteSettings {
    let text = "title: T\nrules:\n  \(rules)\n"
    return try #require(readSettings(SourceFile(path: "site.yml", bytes: Array(text.utf8))).value)
  }

  @Test(arguments: [
    "late-payment: { moderate: 45, severe: 90 }", "late-payment: { severe: 30 }",
    "late-entry: { moderate: 90, severe: -10 }", "absorbed-change: { severe: 0.5% }",
    "price-dominated-criteria: { moderate: 100, severe: 100% }", "late-payment: { off: true, reason: x }",
    "unsettled-claims: { moderate: 120, severe: 2.5% }",
    // Days and per cent have no order: neither fewer days than per cent nor more of them is laxer.
    "unsettled-claims: { moderate: 3 }", "unsettled-claims: { severe: 100% }",
    "unsettled-claims: { moderate: 400, severe: 1 }", "unsettled-claims: { moderate: 1, severe: 99 }",
    "nobody-knows: { moderate: 900 }",
  ])
  func thatCanBeUsedHaveNoProblem(_ rules: String) throws {
    #expect(Rulebook.standard.problems(in: try settings(rules)).isEmpty)
  }

  @Test(arguments: [
    (
      "absorbed-change: { moderate: 4 }",
      "rules.absorbed-change: the rule has no threshold `moderate` [unknown-threshold]"
    ),
    (
      "late-payment: { moderate: 2.5 }",
      "rules.late-payment: moderate `2.5` is not a whole number of days within a century [threshold-range]"
    ),
    (
      "late-payment: { severe: 9999999999999 }",
      "rules.late-payment: severe `9999999999999` is not a whole number of days within a century [threshold-range]"
    ),
    (
      "absorbed-change: { severe: 100.5 }",
      "rules.absorbed-change: severe `100.5` is not a percentage from 0 to 100 [threshold-range]"
    ),
    (
      "absorbed-change: { severe: -1 }",
      "rules.absorbed-change: severe `−1` is not a percentage from 0 to 100 [threshold-range]"
    ),
    (
      "unsettled-claims: { severe: 120 }",
      "rules.unsettled-claims: severe `120` is not a percentage from 0 to 100 [threshold-range]"
    ),
    (
      "unsettled-claims: { moderate: 2.5 }",
      "rules.unsettled-claims: moderate `2.5` is not a whole number of days within a century [threshold-range]"
    ),
    (
      "unsettled-claims: { moderate: 10%, severe: 20% }",
      "rules.unsettled-claims: moderate `10%` is not a whole number of days within a century [threshold-range]"
    ),
    (
      "unsettled-claims: { moderate: 40000, severe: 5 }",
      "rules.unsettled-claims: moderate `40000` is not a whole number of days within a century [threshold-range]"
    ),
    (
      "service-level-ratchet: { severe: 3% }",
      "rules.service-level-ratchet: severe `3%` is not a whole number from 1 to 1000 [threshold-range]"
    ),
    (
      "absorbed-change: { severe: 101% }",
      "rules.absorbed-change: severe `101%` is not a percentage from 0 to 100 [threshold-range]"
    ),
    (
      "late-payment: { moderate: 90 }",
      "rules.late-payment: severe `60` is laxer than moderate `90` [threshold-order]"
    ),
    (
      "late-entry: { severe: 61 }",
      "rules.late-entry: severe `61` is laxer than moderate `60` [threshold-order]"
    ),
  ])
  func thatCannotBeUsedAreToldAndChangeNothing(_ rules: String, _ told: String) throws {
    let settings = try settings(rules)
    let problems = Rulebook.standard.problems(in: settings)
    #expect(problems.map { "\($0.message) [\($0.code.id)]" } == [told])
    #expect(problems.first?.position == SourcePosition(line: 3, column: 3))
    let configured = Rulebook.standard.configured(by: settings.rules)
    for (entry, own) in zip(configured.entries, Rulebook.standard.entries) {
      #expect(entry.thresholds.moderate == own.thresholds.moderate)
      #expect(entry.thresholds.severe == own.thresholds.severe)
    }
  }

  @Test func ofTwoUnitsLeaveNothingSevereThatIsNotModerate() throws {
    let deal = """
      status: delivering
      dates: { signature: 2025-03-20 }
      value: { signed: 4.5m }
      claims:
        - { id: k1, what: Late test data, by: us, notified: 2025-06-01, value: 300k }
      """
    func severity(_ thresholds: String, asOf: String) throws -> String {
      let settings = try settings("unsettled-claims: \(thresholds)")
      #expect(Rulebook.standard.problems(in: settings).isEmpty)
      let diagnosis = diagnose(
        try readExample(deal), after: .none, with: Rulebook.standard.configured(by: settings.rules),
        asOf: try day(asOf), notation: Notation())
      let judged = diagnosis.verdicts.first { $0.rule.id == "unsettled-claims" }
      return judged?.verdict.findings.first.map { "\($0.severity)" } ?? "none"
    }
    // 300k is 6.7% of the price signed: severe once it is old, moderate by its worth alone until then.
    #expect(try severity("{ moderate: 10 }", asOf: "2025-06-12") == "severe")
    #expect(try severity("{ moderate: 10 }", asOf: "2025-06-11") == "moderate")
    #expect(try severity("{ moderate: 400 }", asOf: "2025-12-31") == "moderate")
    #expect(try severity("{ moderate: 400, severe: 7% }", asOf: "2025-12-31") == "none")
    #expect(try severity("{ moderate: 10, severe: 7% }", asOf: "2025-12-31") == "moderate")
    #expect(try severity("{ severe: 0 }", asOf: "2025-06-12") == "moderate")
  }
}
