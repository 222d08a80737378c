import SourceText

/// What the buyer decides by.
public struct Criterion: LedgerEntry {
  public enum Kind: String, CaseIterable, Sendable {
    case price, quality, delivery, risk, sustainability, other
  }
  /// Who put the criterion into the decision.
  public enum Origin: String, CaseIterable, Sendable { case ours, joint, buyer }

  public let id: Field<String>
  public let name: Field<String>
  public let kind: Field<Kind>
  public let weight: Field<Percent>
  /// When we learned of it.
  public let known: Field<When>
  public let origin: Field<Origin>
  public let span: SourceSpan
}

/// How many bid, and the next price where it became known.
public struct Competition: Sendable {
  public let bidders: Field<Int>
  public let runnerUp: Field<Amount>
  public let span: SourceSpan
}

/// Someone on the buyer's side.
public struct Stakeholder: LedgerEntry {
  public enum Role: String, CaseIterable, Sendable {
    case economicBuyer = "economic-buyer"
    case procurement, technical, user, legal, sponsor, other
  }
  public enum Influence: String, CaseIterable, Sendable { case high, medium, low }
  public enum Stance: String, CaseIterable, Sendable { case supporter, neutral, opponent, unknown }

  public let id: Field<String>
  public let name: Field<Name>
  public let role: Field<Role>
  public let influence: Field<Influence>
  public let stance: Field<Stance>
  /// When we knew of this person's part in the decision.
  public let mapped: Field<When>
  public let span: SourceSpan
}

/// What a side does if there is no deal.
public struct Alternative: LedgerEntry {
  public enum Side: String, CaseIterable, Sendable { case buyer, us }
  public enum Strength: String, CaseIterable, Sendable { case strong, medium, weak, unknown }

  public let id: Field<String>
  public let side: Field<Side>
  public let name: Field<String>
  public let tested: Field<When>
  public let strength: Field<Strength>
  public let span: SourceSpan
}

/// The buyer's acceptable price range as we knew it on a day.
public struct CorridorReading: LedgerEntry {
  public let id: Field<String>
  public let date: Field<When>
  public let low: Field<Amount>
  public let high: Field<Amount>
  public let source: Field<String>
  public let span: SourceSpan
}

/// Something our price rested on.
public struct Assumption: LedgerEntry {
  public let id: Field<String>
  public let what: Field<String>
  public let value: Field<Amount>
  public let tested: Field<When>
  public let span: SourceSpan
}
