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

  private let numbered: NumberedFinding
  private let dossier: Dossier
  private let words: Words

  init(_ numbered: NumberedFinding, of deal: DealFacts) {
    self.numbered = numbered
    dossier = deal.dossier
    words = deal.words
  }

  private var finding: Finding { numbered.finding }

  /// Its number on the deal's page.
  public var number: Int { numbered.number }

  /// The rule that found it.
  public var rule: String { numbered.judged.rule.id }

  public var title: String { numbered.judged.rule.title }

  /// How bad it is, and whether a control was lacking or not followed.
  public var severity: String {
    (isSevere ? "Severe" : "Moderate")
      + (finding.kind == .design ? ", no such control" : ", the control not followed")
  }

  public var isSevere: Bool { finding.severity == .severe }

  /// Whether somebody accepted it.
  public var isWaived: Bool { finding.isWaived }

  /// That its rule is new and not scored; empty for most.
  public var preview: String {
    numbered.judged.rule.status == .preview
      ? "Preview: shown, not scored, until the rule has run on real deals." : ""
  }

  /// Who accepted it, until when and why; empty where nobody did.
  public var acceptances: [String] {
    finding.waivers.map {
      "Accepted by \(words.name($0.by)) until \(words.date($0.until)): “\(words.text($0.reason))”."
    }
  }

  /// What was seen, one sentence with its numbers.
  public var condition: String { finding.condition }

  /// What should have been.
  public var criteria: String {
    printThresholds(numbered.judged.rule.criteria, numbered.judged.thresholds, words.notation)
  }

  /// What it did or may do; may be empty.
  public var effect: String { finding.effect ?? "" }

  /// Money lost on the record; may be empty.
  public var evidenced: String { sum(finding.loss.evidenced) }

  /// Money that may be lost; may be empty.
  public var atRisk: String { sum(finding.loss.atRisk) }

  /// How much of it carries no amount; may be empty.
  public var unpriced: String { finding.unpriced == 0 ? "" : "\(finding.unpriced) not priced" }

  /// What to install.
  public var recommendation: String { numbered.judged.rule.recommendation }

  /// In the order of the file; after it, what stands in the dossiers of earlier deals.
  public var evidence: [Place] {
    finding.citations.all.map { Place($0, of: dossier) }
      + finding.earlier.map { Place($0.evidence, of: $0.dossier) }
  }

  private func sum(_ amount: Amount) -> String {
    amount.money > .zero ? words.notation.brief(amount) : ""
  }
}
