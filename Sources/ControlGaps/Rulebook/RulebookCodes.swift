import SourceText

// What can be wrong with how a site or a dossier uses the rules.
extension ProblemCode {
  static let unknownThreshold = ProblemCode(
    "unknown-threshold", "`site.yml` sets a threshold that the rule does not have.",
    in: .settings, wrong: "title: Deals\nrules: { unset-walk-away: { severe: 3 } }",
    right: "title: Deals\nrules: { late-entry: { severe: 3 } }")
  static let thresholdRange = ProblemCode(
    "threshold-range", "`site.yml` sets a threshold beyond what its unit can be.",
    in: .settings, wrong: "title: Deals\nrules: { late-payment: { severe: 60.5 } }",
    right: "title: Deals\nrules: { late-payment: { severe: 60 } }")
  static let thresholdOrder = ProblemCode(
    "threshold-order", "A rule's severe threshold is laxer than its moderate one.",
    in: .settings, wrong: "title: Deals\nrules: { late-payment: { moderate: 60, severe: 30 } }",
    right: "title: Deals\nrules: { late-payment: { moderate: 30, severe: 60 } }")
  static let expiredWaiver = ProblemCode(
    "expired-waiver", .warning, "A waiver has ended, and the gap that it accepted counts again.")
  static let unmatchedWaiver = ProblemCode(
    "unmatched-waiver", .warning,
    "A waiver accepts nothing: its rule finds no gap on this day, or its entry takes no part in one.")
}

/// Every code that configuring the rulebook and judging a deal can report.
public let rulebookProblems = ProblemSection(
  "Rules and waivers",
  [.unknownThreshold, .thresholdRange, .thresholdOrder, .expiredWaiver, .unmatchedWaiver])
