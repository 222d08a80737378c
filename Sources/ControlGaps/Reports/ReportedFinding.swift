import Dossiers
import SourceText

/// A finding with the deal and the rule that it belongs to, as reports list it.
public struct ReportedFinding: Sendable {
  public let dossier: Dossier
  public let rule: Rule
  public let finding: Finding
  /// Put before the paths of its evidence, such as `Content/`.
  let root: String
  let notation: Notation

  public var isOpen: Bool { !finding.isWaived }

  /// Whether it may fail a check: nobody has accepted it, its rule is out of preview, and the deal is ours.
  public var counts: Bool { isOpen && rule.status == .stable && dossier.origin == .own }

  func path(of evidence: Evidence) -> String { path(of: evidence, in: dossier) }

  func path(of evidence: Evidence, in dossier: Dossier) -> String {
    root + dossier.files[min(Int(evidence.span.file), dossier.files.count - 1)].path
  }

  /// What it cost and may cost, such as `EUR 150k lost, EUR 40k at risk`; empty where the dossier does not say.
  var moneyInWords: String {
    let loss = finding.loss
    var parts: [String] = []
    for (amount, words) in [(loss.evidenced, "lost"), (loss.atRisk, "at risk")] where amount.money > .zero {
      parts.append("\(dossier.currency) \(notation.brief(amount)) \(words)")
    }
    return parts.joined(separator: ", ")
  }
}

extension Diagnosis {
  /// The deal's findings as reports list them: open ones before waived ones, severe before moderate, then in
  /// the order of the rulebook. `root` is put before the paths of their evidence.
  public func reportedFindings(
    of dossier: Dossier, below root: String, notation: Notation
  ) -> [ReportedFinding] {
    let all = findings.map {
      ReportedFinding(
        dossier: dossier, rule: $0.judged.rule, finding: $0.finding, root: root, notation: notation)
    }
    let (open, waived) = (all.filter(\.isOpen), all.filter { !$0.isOpen })
    return [open, waived].flatMap { group in
      [Severity.severe, .moderate].flatMap { severity in group.filter { $0.finding.severity == severity } }
    }
  }
}
