import Dossiers
import Testing

@testable import ControlGaps

/// The diagnosis of front matter without title and buyer.
func diagnosed(
  _ frontMatter: String, with rules: [Rule] = Rulebook.standard.entries.map(\.rule),
  asOf: String = "2025-06-30",
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> Diagnosis {
  diagnose(
    try readExample(frontMatter, sourceLocation: sourceLocation), with: weighed(rules),
    asOf: try day(asOf, sourceLocation: sourceLocation), notation: Notation())
}

extension Amount {
  /// In thousands of the unit.
  static func thousands(_ number: Int64, isEstimate: Bool = false) -> Amount {
    Amount(Money(units: number * 1_000), isEstimate: isEstimate)
  }
}

/// The rule as it was while it was new.
func inPreview(_ rule: Rule) -> Rule {
  Rule(
    id: rule.id, title: rule.title, control: rule.control, habit: rule.habit, status: .preview,
    addedIn: rule.addedIn, gap: rule.gap, criteria: rule.criteria, rationale: rule.rationale,
    reads: rule.reads,
    method: rule.method, thresholds: rule.thresholds, exclusions: rule.exclusions, grounds: rule.grounds,
    recommendation: rule.recommendation, judgesAbsence: rule.judgesAbsence, gapExample: rule.gapExample,
    clearExample: rule.clearExample, check: rule.check)
}

/// The rules with the weights of the standard rulebook.
private func weighed(_ rules: [Rule]) -> Rulebook {
  Rulebook(
    rules.map { rule in
      (rule, weight: Rulebook.standard.entries.first { $0.rule.id == rule.id }?.weight ?? 1)
    })
}
