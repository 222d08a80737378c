import SourceText

/// Something the buyer did, and what our answer achieved.
public struct Behaviour: LedgerEntry {
  public enum Effect: String, CaseIterable, Sendable { case held, traded, conceded }

  public let id: Field<String>
  public let date: Field<When>
  public let tactic: Field<Name>
  public let response: Field<String>
  public let effect: Field<Effect>
  public let span: SourceSpan
}

/// How the deal came out, and what it taught.
public struct Outcome: Sendable {
  public enum Result: String, CaseIterable, Sendable { case won, lost, withdrawn }

  public let result: Field<Result>
  public let recorded: Field<When>
  public let reason: Field<String>
  public let lessons: Field<[String]>
  public let span: SourceSpan
}

/// Anything else that belongs on the timeline.
public struct Event: LedgerEntry {
  public let id: Field<String>
  public let date: Field<When>
  public let what: Field<String>
  /// Missing means not the buyer.
  public let from: Field<Giver>
  /// Whether it changes the price of our promise.
  public let material: Field<Bool>
  public let span: SourceSpan
}

/// A finding that someone accepts, for a while.
public struct Waiver: LedgerEntry {
  public let id: Field<String>
  public let rule: Field<String>
  /// The ledger entry it is about; missing means the whole finding.
  public let entry: Field<String>
  public let reason: Field<String>
  public let by: Field<Name>
  public let until: Field<When>
  public let span: SourceSpan
}
