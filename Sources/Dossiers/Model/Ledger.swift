import SourceText

/// An entry of one of a dossier's lists.
public protocol LedgerEntry: Sendable {
  /// The author's id, unique in the dossier; not every entry has one.
  var id: Field<String> { get }
  /// From the entry's first character to its last.
  var span: SourceSpan { get }
}

/// One of a dossier's lists, with how much of it is on record.
public struct Ledger<Entry: LedgerEntry>: Sendable {
  public enum Extent: Sendable {
    /// The key is not there: nothing is known of its entries.
    case missing
    /// Named in `incomplete`: what it holds counts, and there may be more.
    case partial
    /// On record as a whole; empty where nothing of the kind happened.
    case whole
    /// Kept from the audience that the dossier was read for, whether there is such a list or not.
    case withheld
  }

  /// The key under which a dossier keeps it, such as `concessions`.
  public let name: String
  /// In the order of the file.
  public let entries: [Entry]
  public let extent: Extent
  /// Where the list's key is written; nil where it is missing or withheld.
  public let span: SourceSpan?

  public init(_ name: String, entries: [Entry], extent: Extent, span: SourceSpan?) {
    self.name = name
    self.entries = entries
    self.extent = extent
    self.span = span
  }

  public var isMissing: Bool { extent == .missing }
  public var isWhole: Bool { extent == .whole }
  public var isWithheld: Bool { extent == .withheld }
}
