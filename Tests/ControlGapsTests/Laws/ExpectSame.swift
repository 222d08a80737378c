import Dossiers
import GeneratedDossiers
import Testing

@testable import ControlGaps

/// Expects that another form of a deal has the same verdicts and scores, and so many times the money.
func expectSame(
  _ known: Case, _ other: FieldTree, times factor: Int64, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let before = try known.diagnosis(of: known.tree)
  let after = try known.diagnosis(of: other)
  let differences = zip(outline(before, times: factor), outline(after, times: 1)).filter { $0 != $1 }
  guard !differences.isEmpty else { return }
  Issue.record(
    """
    seed \(known.seed)
    \(differences.map { "\($0)\nis now \($1)" }.joined(separator: "\n"))
    \(known.tree.yaml)
    and the other
    \(other.yaml)
    """, sourceLocation: sourceLocation)
}

/// What a diagnosis decides, line by line, without its words and places.
private func outline(_ diagnosis: Diagnosis, times factor: Int64) -> [String] {
  func money(_ loss: LossTotal) -> String {
    [loss.evidenced, loss.atRisk].map {
      "\($0.isEstimate ? "~" : "")\($0.money.tenThousandths * factor)"
    }.joined(separator: " evidenced, ")
  }
  let verdicts = diagnosis.verdicts.map { judged -> String in
    let details =
      switch judged.verdict {
      case .satisfied, .notApplicable: ""
      case .notAssessable(let first, let more):
        Set(([first] + more).map(\.text)).sorted().joined(separator: " ")
      case .gap:
        judged.verdict.findings.map { finding in
          "\(finding.severity) \(finding.kind) \(money(finding.loss)), \(finding.unpriced) not priced, "
            + "\(finding.citations.all.count) cited, \(finding.waivers.count) waivers"
        }.joined(separator: "; ")
      }
    return "\(judged.rule.id): \(Outline(judged.verdict)) \(details)"
  }
  let controls = diagnosis.controls.map { control -> String in
    let score = control.score.map { "\($0)" } ?? "no score"
    return "\(control.control): \(score), \(control.weights), \(money(control.loss))"
  }
  return verdicts + controls + [
    "primary: \(diagnosis.primary)", "sum: \(money(diagnosis.loss)), waived \(money(diagnosis.waivedLoss))",
    "idle waivers: \(diagnosis.idleWaivers.count)",
  ]
}
