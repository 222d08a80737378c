import Dossiers
import SourceText

/// A place in the dossier that a verdict rests on.
public struct Evidence: Hashable, Sendable {
  /// What stands there, as a reader would call it: `dates.award`, `concessions c8`.
  public let label: String
  /// The ledger entry's id, where it has one.
  public let entry: String?
  public let span: SourceSpan
  /// Whether it is an entry of a ledger rather than a field or a list as a whole.
  let isEntry: Bool

  public init(_ label: String, entry: String? = nil, at span: SourceSpan) {
    self.label = label
    self.entry = entry
    self.span = span
    isEntry = entry != nil
  }

  /// An entry of a ledger.
  init(_ entry: some LedgerEntry, of ledger: String) {
    label = entry.id.value.map { "\(ledger) \($0)" } ?? ledger
    self.entry = entry.id.value
    span = entry.span
    isEntry = true
  }

  /// The order of the file, in which evidence is cited.
  static func isCitedBefore(_ a: Evidence, _ b: Evidence) -> Bool {
    (a.span.file, a.span.start) < (b.span.file, b.span.start)
  }
}

/// One place at least, and perhaps more: what every satisfied verdict and every finding must have.
public struct Citations: Sendable {
  /// The place that says most: the entry with the most money, else the first.
  public let primary: Evidence
  /// All of them, the primary one included, in the order of the file.
  public let all: [Evidence]

  public init(_ primary: Evidence, more: [Evidence] = []) {
    self.primary = primary
    var seen = Set<SourceSpan>()
    all = ([primary] + more).filter { seen.insert($0.span).inserted }.sorted(by: Evidence.isCitedBefore)
  }
}
