import ControlGaps

/// What a rule says of a deal, without its words, its money and its evidence.
enum Outline: Hashable, CustomStringConvertible {
  case satisfied
  case gap(Severity)
  case notApplicable
  case notAssessable

  init(_ verdict: Verdict) {
    self =
      switch verdict {
      case .satisfied: .satisfied
      case .gap(let finding, _): .gap(finding.severity)
      case .notApplicable: .notApplicable
      case .notAssessable: .notAssessable
      }
  }

  var description: String {
    switch self {
    case .satisfied: "satisfied"
    case .gap(let severity): "gap, \(severity)"
    case .notApplicable: "not applicable"
    case .notAssessable: "not assessable"
    }
  }
}
