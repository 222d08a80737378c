import ControlGaps
import Dossiers

/// One of the five controls as a deal's page tells of it.
public struct ControlInWords: Sendable {
  public let title: String
  /// Whether it is the deal's primary control gap.
  public let isPrimary: Bool
  /// 0 to 100; nil where too little of it could be judged, or nothing applies.
  public let score: Int?
  /// How much of it could be judged.
  public let caption: String
  /// Its gaps by severity, or that there is none, in a sentence.
  public let sentence: String
  /// Money lost under it, and money that may be, each entry once; may be empty.
  public let evidenced: String
  public let atRisk: String
  public let findings: [FindingInWords]
  /// The rules that found nothing, each with what shows it.
  public let clear: [(title: String, words: String)]
  /// The rules that cannot be told, each with the fields that would settle it.
  public let unknown: [(title: String, missing: [String])]
  /// The rules that do not apply, each with the reason.
  public let notApplicable: [(title: String, reason: String)]

  init(_ control: Stage, of deal: DealFacts, findings: [NumberedFinding]) {
    let view = ControlView(control, of: deal, findings: [])
    title = view.title
    isPrimary = view.isPrimary
    score = deal.deal.diagnosis.control(control).score
    caption = view.scoreCaption
    sentence = view.sentence
    evidenced = view.evidenced
    atRisk = view.atRisk
    self.findings = findings.map { FindingInWords($0, of: deal) }
    clear = view.clear.map { ($0.title, $0.words) }
    unknown = view.unknowns.map { ($0.title, $0.missing) }
    notApplicable = deal.deal.diagnosis.verdicts.compactMap { judged in
      guard judged.rule.control == control, case .notApplicable(let reason) = judged.verdict else {
        return nil
      }
      return (judged.rule.title, reason)
    }
  }
}
