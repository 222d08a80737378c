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
}
