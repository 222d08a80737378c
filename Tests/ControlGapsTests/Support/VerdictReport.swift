import ControlGaps
import Dossiers

/// A fixture's verdict as `report.expected` has it: verdict, severity, kind, words, money, what is missing.
func report(_ fixture: RuleFixture) -> String {
  var lines: [String] = []
  switch fixture.verdict {
  case .satisfied(let words, _): lines = ["satisfied", "  \(words)"]
  case .notApplicable(let reason): lines = ["not applicable", "  \(reason)"]
  case .notAssessable(let first, let more): lines = ["not assessable", "  missing: \(named([first] + more))"]
  case .gap: lines = fixture.verdict.findings.flatMap(describe)
  }
  lines += fixture.diagnosis.idleWaivers.map { "  idle waiver: \($0.reason)" }
  return "\(fixture.name): " + lines.joined(separator: "\n") + "\n"
}

private func describe(_ finding: Finding) -> [String] {
  let by = finding.waivers.compactMap(\.by.value?.text)
  let waived = by.isEmpty ? "" : ", waived by \(by.joined(separator: " and "))"
  var lines = ["gap, \(finding.severity), \(finding.kind)\(waived)", "  \(finding.condition)"]
  lines += finding.money.map { money in
    let standing = money.standing == .evidenced ? "evidenced" : "at risk"
    return "  \(Notation().brief(money.amount)) \(standing)\(money.restates ? ", restated" : ""), "
      + "\(money.stage), \(money.source)"
  }
  if finding.unpriced > 0 { lines.append("  \(finding.unpriced) not priced") }
  lines.append("  first: \(finding.citations.primary.label)")
  return lines + finding.earlier.map { "  before: \($0.dossier.title.value), \($0.evidence.label)" }
}

private func named(_ paths: [FieldPath]) -> String {
  var seen = Set<String>()
  return paths.map(\.text).filter { seen.insert($0).inserted }.joined(separator: ", ")
}
