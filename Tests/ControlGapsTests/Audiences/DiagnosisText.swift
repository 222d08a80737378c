import ControlGaps
import Dossiers

/// Everything that a diagnosis says, without the places where it says it.
func text(of diagnosis: Diagnosis, _ dossier: Dossier) -> String {
  let notation = Notation()
  func words(_ evidence: [Evidence]) -> String {
    evidence.map { "\($0.label): \(dossier.quote($0.span))" }.joined(separator: "\n")
  }
  func words(_ finding: Finding) -> String {
    let money = finding.money.map { "\(notation.brief($0.amount)) \($0.standing)" }
    let waivers = finding.waivers.map { "\($0.reason.value ?? "") \($0.by.value?.text ?? "")" }
    return """
      \(finding.severity) \(finding.kind) \(finding.condition) \(finding.effect ?? "") \(money) \(waivers)
      \(words(finding.citations.all))
      """
  }
  var lines = diagnosis.verdicts.map { judged in
    let verdict =
      switch judged.verdict {
      case .satisfied(let text, let citations): "satisfied \(text)\n\(words(citations.all))"
      case .gap: judged.verdict.findings.map(words).joined(separator: "\n")
      case .notApplicable(let reason): "not applicable \(reason)"
      case .notAssessable(let first, let more): "not assessable \(([first] + more).map(\.text))"
      }
    return "\(judged.rule.id): \(verdict)"
  }
  lines += diagnosis.path.levels.map {
    "\($0.point) \(notation.brief($0.amount)) \(words([$0.evidence]))"
  }
  lines += diagnosis.path.steps.map { step in
    let parts = (step.parts + step.beyondPrice).map {
      "\($0.kind) \(notation.brief($0.amount)) \(words($0.entries))"
    }
    return "\(step.stages) \(parts) \(step.unexplained.map(notation.brief) ?? "") \(step.unreconciled)"
  }
  lines += diagnosis.idleWaivers.map { $0.problem(in: dossier).message }
  lines += diagnosis.controls.map { "\($0.control) \($0.score ?? -1) \($0.coverage ?? -1) \($0.loss)" }
  return lines.joined(separator: "\n")
}
