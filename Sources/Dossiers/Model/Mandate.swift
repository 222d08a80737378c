import SourceText

/// What the team was allowed to do at the table, and by whom.
public struct Mandate: Sendable {
  public let approved: Field<When>
  public let by: Field<Name>
  /// Levers that no one may move without the board.
  public let noGo: Field<[Name]>
  /// Planned gives, and the price of each.
  public let trades: Ledger<PlannedTrade>
  public let span: SourceSpan
}

/// A give that was planned, how far it may go, and what it is for.
public struct PlannedTrade: LedgerEntry {
  public let id: Field<String>
  public let give: Field<Name>
  public let upTo: Field<Limit>
  public let forWhat: Field<String>
  public let span: SourceSpan
}

/// Which levers one of our people may move, and how far; without a limit as far as they like.
public struct Authority: LedgerEntry {
  public let id: Field<String>
  public let who: Field<Name>
  public let levers: Field<[Name]>
  public let limit: Field<Limit>
  public let span: SourceSpan
}
