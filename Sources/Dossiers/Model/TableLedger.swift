import SourceText

/// Who gave.
public enum Giver: String, CaseIterable, Sendable { case us, buyer }

/// A move at the table, by us or by the buyer.
public struct Concession: LedgerEntry {
  public let id: Field<String>
  public let date: Field<When>
  /// Missing means us.
  public let by: Field<Giver>
  public let lever: Field<Name>
  public let gave: Field<String>
  /// What it is worth to the side that gave it.
  public let value: Field<Amount>
  /// Whether it lowers the price.
  public let inPrice: Field<Bool>
  public let got: Field<String>
  public let gotValue: Field<Amount>
  public let askedBy: Field<Name>
  public let madeBy: Field<Name>
  public let approvedBy: Field<Name>
  public let approved: Field<When>
  public let tactic: Field<Name>
  /// Concessions traded together share it.
  public let package: Field<String>
  public let span: SourceSpan
}

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
