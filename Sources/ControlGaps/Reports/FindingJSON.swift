import Dossiers
import JSONText

extension ReportedFinding {
  /// The finding as `check --format json` gives it; sums are in the deal's currency, and null where the dossier
  /// gives none.
  public var json: JSON {
    let loss = finding.loss
    return [
      "deal": .string(dossier.id),
      "rule": .string(rule.id),
      "severity": .string(finding.severity.rawValue),
      "state": isOpen ? "open" : "waived",
      "condition": .string(finding.condition),
      "evidenced": loss.evidenced.json,
      "atRisk": loss.atRisk.json,
      "currency": .string(dossier.currency),
      "evidence": .array(finding.citations.all.map { json(of: $0, in: dossier) }),
      "earlier": .array(finding.earlier.map { json(of: $0.evidence, in: $0.dossier) }),
    ]
  }

  private func json(of evidence: Evidence, in dossier: Dossier) -> JSON {
    [
      "file": .string(path(of: evidence, in: dossier)),
      "line": .integer(Int(evidence.span.start.line)),
      "column": .integer(Int(evidence.span.start.column)),
      "quote": .string(dossier.quote(evidence.span)),
    ]
  }
}

extension Amount {
  fileprivate var json: JSON {
    money > .zero ? .number(JSON.Decimal(money.tenThousandths, decimals: 4)) : .null
  }
}
