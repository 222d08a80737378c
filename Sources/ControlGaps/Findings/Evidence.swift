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
    all =
      more.isEmpty
      ? [primary] : areInOrder(more) && more.contains(primary) ? more : inOrder([primary] + more)
  }
}

/// Whether some places come in the order of the file, none of them twice.
private func areInOrder(_ places: [Evidence]) -> Bool {
  zip(places, places.dropFirst()).allSatisfy(Evidence.isCitedBefore)
}

/// Some places in the order of the file, each once, by what names it first.
///
/// They are put in their places one by one, because few are out of order.
private func inOrder(_ places: [Evidence]) -> [Evidence] {
  var sorted: [Evidence] = []
  sorted.reserveCapacity(places.count)
  for place in places {
    var index = sorted.endIndex
    while index > 0, Evidence.isCitedBefore(place, sorted[index - 1]) { index -= 1 }
    let equals = sorted[..<index].reversed().prefix { $0.span.start == place.span.start }
    if !equals.contains(where: { $0.span == place.span }) { sorted.insert(place, at: index) }
  }
  return sorted
}
