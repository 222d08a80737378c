import Dossiers
import SourceText

extension ReportedFinding {
  /// A severe gap is a warning and any other a note: an error is what makes a dossier unusable.
  public var annotation: Annotation {
    let primary = finding.citations.primary
    let related = finding.citations.all.filter { $0 != primary }
    let lines = [
      finding.condition, moneyInWords.isEmpty ? "" : moneyInWords + ".",
      "What to install: \(rule.recommendation)",
    ]
    let identity = identity
    return Annotation(
      counts && finding.severity == .severe ? .warning : .note, rule: rule.id, title: rule.title,
      message: lines.filter { !$0.isEmpty }.joined(separator: "\n"), at: place(of: primary, in: dossier),
      related: related.map { place(of: $0, in: dossier) }
        + finding.earlier.map { place(of: $0.evidence, in: $0.dossier) },
      identity: ([identity.deal, identity.rule] + identity.evidence).joined(separator: "\n"),
      acceptance: isOpen ? nil : finding.waivers.map(acceptance).joined(separator: " "))
  }

  private func place(of evidence: Evidence, in dossier: Dossier) -> Annotation.Place {
    Annotation.Place(
      path(of: evidence, in: dossier), from: evidence.span.start, to: evidence.span.end, label: evidence.label
    )
  }

  private func acceptance(by waiver: Waiver) -> String {
    let reason = waiver.reason.value.map { ": \($0)" } ?? ""
    return "Accepted by \(waiver.by.value?.text ?? "")\(reason)."
  }
}

extension Rule {
  public var annotationRule: AnnotationRule {
    AnnotationRule(
      id: id, title: title, about: gap, help: "\(gap)\n\n\(rationale)\n\nWhat to install: \(recommendation)",
      level: .warning)
  }
}
