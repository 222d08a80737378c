import Dossiers

/// How much each rule counts in its control's score.
///
/// A rule weighs 3 where it sees value leave or a bound crossed that was set in advance, 2 where it sees the
/// control itself missing or not followed, and 1 where it sees a sign from which a loss often follows. Weights are
/// relative within a control; across controls nothing is added up. A rule that is not listed weighs 1.
public enum Weights {
  private static let table: [String: Int] = [
    // Upstream: before an offer nothing has left yet, so the controls themselves count most.
    "late-entry": 2,
    "price-dominated-criteria": 1,
    "untested-alternatives": 2,
    "unset-walk-away": 3,
    // Table
    "unreciprocated-concession": 3,
    "unpriced-concession": 2,
    "unexplained-movement": 3,
    // Award
    "value-drop-after-award": 3,
    "post-award-concession": 3,
    "open-terms-at-signature": 2,
    "reopened-terms": 2,
    "drifting-signature": 1,
    // Delivery
    "absorbed-change": 3,
    "unclaimed-dependency": 3,
    "late-payment": 1,
    "unwatched-delivery": 2,
    "lapsing-notice": 2,
    // Intelligence
    "unrecorded-outcome": 2,
    "lessonless-outcome": 1,
    "unrecorded-behaviour": 2,
    "unused-history": 2,
  ]

  public static func weight(of rule: String) -> Int { table[rule] ?? 1 }

  /// The rules that the table names, for a test that holds it against the rulebook.
  static var named: Set<String> { Set(table.keys) }
}
