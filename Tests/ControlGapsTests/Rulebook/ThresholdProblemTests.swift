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
    "leverage-flip: { moderate: 3, severe: 4 }",
    "leverage-flip: { moderate: 0.5, severe: 1.25 }", "leverage-flip: { severe: 1 }",
    "leverage-flip: { moderate: 0, severe: 1000 }",
    "nobody-knows: { moderate: 900 }",
  ])
  func thatCanBeUsedHaveNoProblem(_ rules: String) throws {
    #expect(Rulebook.standard.problems(in: try settings(rules)).isEmpty)
  }

  /// 30 days lost 75k after selection, 60 lost 100k before it: one and a half times as much a day.
  @Test(arguments: [
    ("{ moderate: 1.5, severe: 2 }", nil), ("{ moderate: 1.49, severe: 2 }", Severity.moderate),
    ("{ moderate: 1, severe: 1.5 }", .moderate), ("{ moderate: 1, severe: 1.49 }", .severe),
    ("{ severe: 1 }", .severe), ("{ moderate: 2, severe: 2.5 }", nil),
  ])
  func aRatioIsSetToTheDecimal(_ bounds: String, _ severity: Severity?) throws {
    let rulebook = Rulebook.standard.configured(by: try settings("leverage-flip: \(bounds)").rules)
    let dossier = try readExample(
      """
      status: signed
      dates: { negotiation: 2025-01-01, award: 2025-03-02, signature: 2025-04-01 }
      value: { awarded: 5m, signed: 4.9m }
      concessions:
        - { date: 2025-01-20, lever: price, value: 100k }
        - { date: 2025-03-12, lever: price, value: 75k }
      """)
    let diagnosis = diagnose(
      dossier, with: rulebook, asOf: try day("2025-06-30"), notation: Notation())
    let verdict = try #require(diagnosis.verdict(of: "leverage-flip"))
    #expect(verdict.openGap?.severity == severity)
    if case .satisfied(let words, _) = verdict {
      let times = bounds.contains("1.5") ? "1.5" : "2"
      #expect(words == "at most \(times) times as much was lost a day after selection as before it")
    }
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
      "leverage-flip: { severe: 1000.5 }",
      "rules.leverage-flip: severe `1000.5` is not a number from 0 to 1000 [threshold-range]"
    ),
    (
      "leverage-flip: { moderate: -0.5 }",
      "rules.leverage-flip: moderate `−0.5` is not a number from 0 to 1000 [threshold-range]"
    ),
    (
      "leverage-flip: { severe: 0.99 }",
      "rules.leverage-flip: severe `0.99` is laxer than moderate `1` [threshold-order]"
    ),
    (
      "free-disclosure: { moderate: 1.5 }",
      "rules.free-disclosure: moderate `1.5` is not a whole number from 1 to 1000 [threshold-range]"
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
        try readExample(deal), with: Rulebook.standard.configured(by: settings.rules),
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
