import ControlGaps
import Dossiers

/// What a rule's page says of the rule itself, with the thresholds in force.
public struct RuleInWords: Sendable {
  /// A worked example.
  public struct Example: Sendable {
    /// The day on which it was run, as ISO 8601 writes it.
    public let asOf: String
    public let frontMatter: String
    /// Front matter of earlier deals with the same buyer; empty for most.
    public let earlier: [String]
    /// What the rule says of it.
    public let verdict: String

    init(_ example: Rule.Example, of rule: Rule, with settings: SiteSettings) {
      asOf = example.asOf
      frontMatter = example.frontMatter
      earlier = example.earlier
      verdict = runExample(example, of: rule, with: settings)
    }
  }

  public let id: String
  public let title: String
  public let control: String
  public let habit: String
  /// Whether it is scored, and since which version it is there.
  public let status: String
  /// Whether it is shown and not scored.
  public let isPreview: Bool
  /// Why the site does not run it; empty where it does.
  public let offReason: String
  /// The gap in one sentence.
  public let gap: String
  /// Why it matters.
  public let rationale: String
  /// What should be.
  public let criteria: String
  /// How it is computed.
  public let method: String
  /// The bounds in force, such as `moderate 2%, severe 5%`; empty where there is none to set.
  public let thresholds: String
  /// The rule's own, where the site changed them; empty where it did not.
  public let ownThresholds: String
  /// The fields that it reads.
  public let reads: [String]
  /// What it leaves out.
  public let exclusions: String
  public let grounds: String
  /// What about it nobody's public records can show; may be empty.
  public let judgement: String
  /// What to install.
  public let recommendation: String
  public let gapExample: Example
  public let clearExample: Example

  /// `rulebook` holds the thresholds in force, and says which rules the site does not run.
  public init(_ rule: Rule, in rulebook: Rulebook, with settings: SiteSettings) {
    let entry = rulebook.entries.first { $0.rule.id == rule.id }
    let thresholds = entry?.thresholds ?? rule.thresholds
    let notation = settings.notation
    id = rule.id
    title = rule.title
    control = rule.control.title
    habit = rule.habit.rawValue
    isPreview = rule.status == .preview
    status =
      isPreview
      ? "preview since version \(rule.addedIn), shown and not scored" : "scored since version \(rule.addedIn)"
    offReason = rulebook.switchedOff.first { $0.rule.id == rule.id }?.reason ?? ""
    gap = rule.gap
    rationale = rule.rationale
    criteria = printThresholds(rule.criteria, thresholds, notation)
    method = printThresholds(rule.method, thresholds, notation)
    self.thresholds = RuleInWords.bounds(thresholds, notation)
    let own = RuleInWords.bounds(rule.thresholds, notation)
    ownThresholds = own == self.thresholds ? "" : own
    reads = rule.reads
    exclusions = rule.exclusions
    grounds = rule.grounds.text
    judgement = [
      rule.grounds.thresholdsAreJudgement
        ? "The thresholds are our judgement: no published source gives the numbers." : nil,
      rule.grounds.canBeValidated ? nil : "No public record could show it to be right or wrong.",
      rule.judgesAbsence
        ? "Here the record itself is the control: where it is missing, that is the gap." : nil,
    ].compactMap(\.self).joined(separator: " ")
    recommendation = rule.recommendation
    gapExample = Example(rule.gapExample, of: rule, with: settings)
    clearExample = Example(rule.clearExample, of: rule, with: settings)
  }

  private static func bounds(_ thresholds: Thresholds, _ notation: Notation) -> String {
    let moderate = ("moderate", thresholds.moderate, thresholds.unit)
    let severe = ("severe", thresholds.severe, thresholds.severeUnit)
    return [moderate, severe].compactMap { name, bound, unit in
      bound.map { "\(name) \(unit.bound($0, notation))" }
    }.joined(separator: ", ")
  }
}
