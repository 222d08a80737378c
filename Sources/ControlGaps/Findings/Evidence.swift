import Dossiers
import SourceText

/// A place in the dossier that a verdict rests on.
public struct Evidence: Hashable, Sendable {
  /// The field, or the ledger that it belongs to.
  private let name: String
  /// The ledger entry's id, where it has one.
  public let entry: String?
  public let span: SourceSpan
  /// Whether it is an entry of a ledger rather than a field or a list as a whole.
  let isEntry: Bool

  /// What stands there, as a reader would call it: `dates.award`, `concessions c8`.
  public var label: String { entry.map { "\(name) \($0)" } ?? name }

  /// A field, or a list as a whole.
  public init(_ name: String, at span: SourceSpan) {
    self.name = name
    self.span = span
    entry = nil
    isEntry = false
  }

  /// An entry of a ledger.
  public init(_ entry: some LedgerEntry, of ledger: String) {
    name = ledger
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
///
/// A class, because verdicts are handed about a great deal.
public final class Citations: Sendable {
  /// The place that says most: the entry with the most money, else the first.
  public let primary: Evidence
  /// All of them, the primary one included, in the order of the file.
  public let all: [Evidence]

  public init(_ primary: Evidence, more: [Evidence] = []) {
    self.primary = primary
    // Most come in the order of the file with the primary one among them.
    if more.isEmpty {
      all = [primary]
    } else if areInOrder(more), more.contains(primary) {
      all = more
    } else {
      var seen = Set<SourceSpan>()
      all = ([primary] + more).filter { seen.insert($0.span).inserted }.sorted(by: Evidence.isCitedBefore)
    }
  }
}

/// Whether some places come in the order of the file, none of them twice.
private func areInOrder(_ places: [Evidence]) -> Bool {
  zip(places, places.dropFirst()).allSatisfy(Evidence.isCitedBefore)
}
