import ControlGaps
import Dossiers

/// A finding as a deal's page tells of it, with the words of the dossier that it rests on.
public struct FindingInWords: Sendable {
  /// A place in a dossier, and what stands there.
  public struct Place: Sendable {
    /// What it is, such as `concessions c8`.
    public let label: String
    /// The file's path inside the content folder.
    public let file: String
    public let line: Int
    /// The dossier, word for word; several lines for an entry that is written on several.
    public let quote: String

    init(_ evidence: Evidence, of dossier: Dossier) {
      label = evidence.label
      file = dossier.files[min(Int(evidence.span.file), dossier.files.count - 1)].path
      line = Int(evidence.span.start.line)
      quote = dossier.quote(evidence.span)
    }
  }

  /// Its number on the deal's page.
  public let number: Int
  /// The rule that found it.
  public let rule: String
  public let title: String
  /// How bad it is, and whether a control was lacking or not followed.
  public let severity: String
  public let isSevere: Bool
  /// Whether somebody accepted it.
  public let isWaived: Bool
  /// That its rule is new and not scored; empty for most.
  public let preview: String
  /// Who accepted it, until when and why; empty where nobody did.
  public let acceptances: [String]
  /// What was seen, one sentence with its numbers.
  public let condition: String
  /// What should have been.
  public let criteria: String
  /// What it did or may do; may be empty.
  public let effect: String
  /// Money lost on the record, and money that may be lost; may be empty.
  public let evidenced: String
  public let atRisk: String
  /// How much of it carries no amount; may be empty.
  public let unpriced: String
  /// What to install.
  public let recommendation: String
  /// In the order of the file.
  public let evidence: [Place]

  init(_ numbered: NumberedFinding, of deal: DealFacts) {
    let view = FindingView(numbered, of: deal)
    number = numbered.number
    rule = numbered.judged.rule.id
    title = view.ruleTitle
    severity = view.severity
    isSevere = numbered.finding.severity == .severe
    isWaived = numbered.finding.isWaived
    preview = view.preview
    acceptances = view.acceptances.map { "Accepted by \($0.by) until \($0.until): “\($0.reason)”." }
    condition = view.condition
    criteria = view.criteria
    effect = view.effect
    evidenced = view.evidenced
    atRisk = view.atRisk
    unpriced = view.unpriced
    recommendation = numbered.judged.rule.recommendation
    evidence =
      numbered.finding.citations.all.map { Place($0, of: deal.dossier) }
      + numbered.finding.earlier.map { Place($0.evidence, of: $0.dossier) }
  }
}
