import ControlGaps
import Dossiers

/// The open finding that a control's sentence is about: the most evidenced money, then severity, then the order of
/// the rulebook; nil where there is none. A rule in preview is shown below, and has no say here.
func worstFinding(of verdicts: [Diagnosis.Judged]) -> (judged: Diagnosis.Judged, finding: Finding)? {
  let open = verdicts.filter(\.isScored).compactMap { judged in
    judged.verdict.openGap.map { (judged: judged, finding: $0) }
  }
  return open.enumerated().max { a, b in
    rank(a.element.finding, a.offset) < rank(b.element.finding, b.offset)
  }?.element
}

/// Such as *Two severe gaps: late entry and unset walk-away.*
func enumerateGaps(in verdicts: [Diagnosis.Judged]) -> String {
  [Severity.severe, .moderate].compactMap { severity in
    let titles = verdicts.filter { $0.isScored && $0.verdict.openGap?.severity == severity }.map {
      $0.rule.title.prefix(1).lowercased() + $0.rule.title.dropFirst()
    }
    guard !titles.isEmpty else { return nil }
    let gaps = titles.count == 1 ? "gap" : "gaps"
    return
      "\(Words.capitalised(Words.count(titles.count))) \(severity.rawValue) \(gaps): \(Words.listed(titles))."
  }.joined(separator: " ")
}

private func rank(_ finding: Finding, _ place: Int) -> (Money, Int, Int) {
  (finding.loss.evidenced.money, finding.severity == .severe ? 1 : 0, -place)
}

func quietSentence(_ assessment: ControlAssessment, of dossier: Dossier) -> String {
  if assessment.weights.applicable == 0 {
    if assessment.control == .upstream { return "Nothing to judge before there is a request or an offer." }
    let isOver = dossier.status.value == .lost || dossier.status.value == .withdrawn
    return isOver ? "The deal never came to this stage." : "The deal has not come to this stage."
  }
  if !assessment.weights.isHalfKnown { return "Too little is on record to tell." }
  return "Nothing found."
}

func coverageInWords(_ assessment: ControlAssessment) -> String {
  guard let coverage = assessment.coverage else {
    return assessment.control == .upstream ? "nothing to judge yet" : "stage not reached"
  }
  if assessment.score == nil { return "no score: \(coverage)% of its rules’ weight could be judged" }
  return coverage == 100
    ? "of 100; all of it could be judged" : "of 100; \(coverage)% of its rules’ weight could be judged"
}
