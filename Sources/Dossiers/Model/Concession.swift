import SourceText

/// Who gave.
public enum Giver: String, CaseIterable, Sendable { case us, buyer }

/// A move at the table, by us or by the buyer.
///
/// A class, because it is large and rules hand it about a great deal.
public final class Concession: LedgerEntry, KeyedMap {
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

  init(from map: inout MapReader) {
    id = map.read(.entryID)
    date = map.read(.date("date", "When it was given."))
    by = map.read(.word("by", "Who gave; we did where it is missing."))
    lever = map.read(.lever("lever", "What was moved."))
    gave = map.read(.text("gave", "What was given."))
    value = map.read(.money("value", "What it is worth to the side that gave it; missing means not priced."))
    inPrice = map.read(
      .flag("in_price", "Whether it lowers the price; true for the lever price where it is missing."))
    got = map.read(.text("got", "What came back; missing or empty means nothing."))
    gotValue = map.read(.money("got_value", "What it is worth to the side that got it."))
    askedBy = map.read(.name("asked_by", "Who asked for it: a stakeholder's name, or any text."))
    madeBy = map.read(.name("made_by", "Who on our side committed it."))
    approvedBy = map.read(.name("approved_by", "Who approved it."))
    approved = map.read(.date("approved", "The day of that approval."))
    tactic = map.read(
      .pageName(
        "tactic", "The tactic that it gave way to: the id of a file in Content/tactics, or a new name."))
    package = map.read(.text("package", "What concessions that were traded together share."))
    span = map.span
  }
}
