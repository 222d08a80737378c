import SourceText

/// Something we told the buyer that it could use.
public struct Disclosure: LedgerEntry {
  public let id: Field<String>
  public let date: Field<When>
  public let what: Field<String>
  public let by: Field<Name>
  public let got: Field<String>
  public let span: SourceSpan
}

/// A term of the contract.
public struct Term: LedgerEntry {
  public enum Protection: String, CaseIterable, Sendable {
    case scope, price
    case changeControl = "change-control"
    case priceAdjustment = "price-adjustment"
    case acceptance, payment, liability, termination, ip
    case serviceLevel = "service-level"
    case dependencies, claims, other
  }
  public enum Standing: String, CaseIterable, Sendable { case locked, open, reopened, absent }
  public enum Favour: String, CaseIterable, Sendable { case us, buyer, balanced }

  public let id: Field<String>
  public let name: Field<String>
  public let protects: Field<Protection>
  public let status: Field<Standing>
  public let locked: Field<When>
  public let reopened: Field<When>
  /// What moved when it was reopened.
  public let value: Field<Amount>
  /// Missing means balanced.
  public let favours: Field<Favour>
  /// What we were paid for a term that favours the buyer.
  public let priced: Field<Amount>
  /// The clock of a claims clause, in days.
  public let noticeDays: Field<Int>
  public let span: SourceSpan
}
