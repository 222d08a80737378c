import JSONText

extension Diagnosis.Judged {
  /// A rule with its thresholds in force, its verdict, and what that rests on.
  func json(in report: DiagnosisReport) -> JSON {
    [
      "id": .string(rule.id),
      "title": .string(rule.title),
      "control": .string(rule.control.rawValue),
      "status": .string(rule.status.rawValue),
      "weight": .integer(entry.weight),
      "thresholds": thresholds.json,
      "verdict": .string(verdict.name),
      "severity": .string(verdict.openGap?.severity.rawValue),
      "reason": .string(reason),
      "evidence": .array(shown.map(report.json)),
      "missing": .array(missing.map(report.json)),
      "findings": .array(verdict.findings.map { report.json(of: $0, by: rule) }),
    ]
  }

  /// What shows that the control was in place, or why the rule does not apply.
  private var reason: String? {
    switch verdict {
    case .satisfied(let words, _): words
    case .notApplicable(let reason): reason
    case .gap, .notAssessable: nil
    }
  }

  private var shown: [Evidence] {
    guard case .satisfied(_, let citations) = verdict else { return [] }
    return citations.all
  }

  private var missing: [FieldPath] {
    guard case .notAssessable(let first, let more) = verdict else { return [] }
    return [first] + more
  }
}

extension Verdict {
  fileprivate var name: String {
    switch self {
    case .satisfied: "satisfied"
    case .gap: "gap"
    case .notApplicable: "not-applicable"
    case .notAssessable: "not-assessable"
    }
  }
}

extension Thresholds {
  /// The bounds in their units; one that is null is none to set.
  public var json: JSON {
    func bound(_ bound: Int64?) -> JSON { bound.map { .number(JSON.Decimal($0, decimals: 4)) } ?? .null }
    return [
      "unit": .string(unit.name), "severeUnit": .string(severeUnit.name), "moderate": bound(moderate),
      "severe": bound(severe),
    ]
  }
}

extension Thresholds.Unit {
  fileprivate var name: String {
    switch self {
    case .days: "days"
    case .percent: "percent"
    case .count: "count"
    case .ratio: "ratio"
    }
  }
}
