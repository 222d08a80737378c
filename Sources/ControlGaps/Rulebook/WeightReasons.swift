import Dossiers

/// Why the rules of a rulebook weigh what they do, as the site's page on method says it.
public struct WeightReasons: Sendable {
  /// What a rule of each weight sees, in words that follow "where it sees"; the heaviest first.
  public let byWeight: [(weight: Int, sees: String)]
  /// What else led to a control's weights, in a sentence; most controls need nothing else.
  public let byControl: [Stage: String]

  public init(_ byWeight: [(weight: Int, sees: String)], _ byControl: [Stage: String] = [:]) {
    self.byWeight = byWeight
    self.byControl = byControl
  }
}
