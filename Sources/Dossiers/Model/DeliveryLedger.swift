import SourceText

/// A change to what was agreed.
public struct Change: LedgerEntry {
  public enum Kind: String, CaseIterable, Sendable {
    case scope
    case serviceLevel = "service-level"
    case schedule, volume, resources, price
  }
  public enum Progress: String, CaseIterable, Sendable { case proposed, agreed, absorbed, rejected }

  public let id: Field<String>
  public let date: Field<When>
  public let what: Field<String>
  public let kind: Field<Kind>
  /// `buyer`, `us`, or a name.
  public let raisedBy: Field<Name>
  /// What it costs us; negative where it saves.
  public let cost: Field<Amount>
  /// What the buyer pays more for it; negative for a price cut.
  public let priced: Field<Amount>
  public let status: Field<Progress>
  public let started: Field<When>
  public let agreed: Field<When>
  public let span: SourceSpan
}

/// Something we owe by a day.
public struct Milestone: LedgerEntry {
  public let id: Field<String>
  public let what: Field<String>
  public let due: Field<When>
  public let met: Field<When>
  public let span: SourceSpan
}

/// Something the buyer owes us so that we can deliver.
public struct Obligation: LedgerEntry {
  public let id: Field<String>
  public let what: Field<String>
  public let owner: Field<Name>
  public let due: Field<When>
  public let met: Field<When>
  /// Whether the contract gives us time or money if it is late.
  public let relief: Field<Bool>
  public let cost: Field<Amount>
  /// When we asked for that relief.
  public let claimed: Field<When>
  public let span: SourceSpan
}

/// A claim under the contract.
public struct Claim: LedgerEntry {
  public let id: Field<String>
  /// The id of the obligation or change that it claims for.
  public let forEntry: Field<String>
  public let what: Field<String>
  public let by: Field<Giver>
  public let aware: Field<When>
  public let notified: Field<When>
  public let value: Field<Amount>
  public let settled: Field<When>
  public let settledValue: Field<Amount>
  public let withdrawn: Field<When>
  public let span: SourceSpan
}

/// A payment of the buyer's, due or made.
public struct Payment: LedgerEntry {
  public let id: Field<String>
  public let due: Field<When>
  public let paid: Field<When>
  public let amount: Field<Amount>
  /// Service credits and penalties taken off.
  public let deducted: Field<Amount>
  public let span: SourceSpan
}

/// A service credit or penalty that is known only by itself.
public struct Deduction: LedgerEntry {
  public let id: Field<String>
  public let date: Field<When>
  public let amount: Field<Amount>
  public let what: Field<String>
  public let span: SourceSpan
}
