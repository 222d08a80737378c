import Dossiers
import SourceText

/// A part of what must hold before a rule has anything to say.
struct Requirement {
  let holds: Truth
  /// Why the rule does not apply where it doesn't hold, such as "no award yet".
  let otherwise: String

  init(_ holds: Truth, else otherwise: String) {
    self.holds = holds
    self.otherwise = otherwise
  }
}

/// Turns a rule's conditions into its verdict, in the order of section 1 of the rules' conventions.
///
/// *Applies* false is not applicable, open is not assessable; then *moderate* true is a gap, open not
/// assessable, false satisfied; *severe* is asked of gaps alone, and an open one leaves the gap moderate.
///
/// `moderate` is nil where the rule has no moderate gap, so that `severe` decides both. `finding` builds what
/// is said of a gap of the given severity, `satisfied` what shows that the control was in place, and where.
func decide(
  applies: [Requirement], moderate: @autoclosure () -> Truth?, severe: @autoclosure () -> Truth = .no,
  finding: (Severity) -> Finding, satisfied: () -> (String, Citations)
) -> Verdict {
  var open: [FieldPath] = []
  for requirement in applies {
    if requirement.holds.isNo { return .notApplicable(because: requirement.otherwise) }
    open += requirement.holds.causes
  }
  if let first = open.first { return .notAssessable(missing: first, more: Array(open.dropFirst())) }

  let moderate = moderate()
  switch moderate ?? severe() {
  case .yes:
    let isModerate = moderate != nil && !severe().isYes
    return .gap(finding(isModerate ? .moderate : .severe), more: [])
  case .no:
    let (words, citations) = satisfied()
    return .satisfied(words, citations)
  case .open(let causes):
    return .notAssessable(
      missing: causes.first ?? FieldPath("value"), more: Array(causes.dropFirst()))
  }
}
