import Dossiers

/// What a rule says of a deal. A missing record and a failed control never share a case.
public enum Verdict: Sendable {
  /// In place; the words say what shows it.
  case satisfied(String, Citations)
  /// Never empty: one finding, and a second where a waiver accepts some of its entries.
  case gap(Finding, more: [Finding])
  case notApplicable(because: String)
  /// Never empty: the fields, lists or ranges that leave it open.
  case notAssessable(missing: FieldPath, more: [FieldPath])

  /// Empty unless there is a gap.
  public var findings: [Finding] {
    guard case .gap(let finding, let more) = self else { return [] }
    return [finding] + more
  }

  /// The gap that nobody has accepted; nil where there is none.
  public var openGap: Finding? {
    guard case .gap(let finding, let more) = self else { return nil }
    return finding.isWaived ? more.first { !$0.isWaived } : finding
  }

  public var isApplicable: Bool {
    guard case .notApplicable = self else { return true }
    return false
  }

  /// Applicable, and told: satisfied or a gap.
  public var isAssessed: Bool {
    switch self {
    case .satisfied, .gap: true
    case .notApplicable, .notAssessable: false
    }
  }
}
