import Dossiers
import SourceText

/// Concessions that were traded together, or one that stands alone: section 7 of the rules' conventions.
///
/// A class, because many rules ask it the same, which it works out once.
final class Package: Sendable {
  /// The package's name; nil for an entry alone.
  let name: String?
  /// Ours, in the order of the file; never empty.
  let ours: [Concession]
  let buyers: [Concession]
  /// Entries of either side that may have come after the day, beside ours that certainly have not.
  let possible: [Concession]
  /// Whether more entries may belong to it, in a ledger that is known to be partial.
  let mayHoldMore: Bool
  /// The stages that its latest entry of ours may belong to; one where its day leaves no doubt.
  let stages: [Stage]
  /// The dates that leave its stage in doubt; empty where none does.
  let stageCauses: [FieldPath]

  /// Whether something came back.
  let isTraded: Truth
  /// Whether something came back by the entries that the ledger holds, whatever it may lack.
  let isTradedOnRecord: Truth
  /// What we gave, at what it is worth to us.
  let gave: Quantity
  /// What came back is worth at least what is priced of it.
  let worthOfReturn: Quantity

  init(
    name: String?, ours: [Concession], buyers: [Concession], possible: [Concession], mayHoldMore: Bool,
    stages: [Stage], stageCauses: [FieldPath]
  ) {
    self.name = name
    self.ours = ours
    self.buyers = buyers
    self.possible = possible
    self.mayHoldMore = mayHoldMore
    self.stages = stages
    self.stageCauses = stageCauses

    isTradedOnRecord =
      !buyers.isEmpty || ours.contains(where: \.broughtSomething)
      ? .yes : possible.first { !$0.isOurs || $0.broughtSomething }?.mayBeThere ?? .no
    isTraded =
      isTradedOnRecord.isNo && mayHoldMore
      ? .open([FieldPath("concessions", at: ours[0].span)]) : isTradedOnRecord
    gave = Package.worth(of: ours, possible)
    worthOfReturn =
      sum(ours.map(\.worthOfGot)) + sum(buyers.map(\.worth))
      + sum(possible.map { ($0.isOurs ? $0.worthOfGot : $0.worth).counted(where: $0.mayBeThere) })
  }

  /// What messages and money call it: its name, else its entry's id, else the place where it is written.
  var source: String {
    if let name { return "package:\(name)" }
    return entrySource(ours[0])
  }

  /// The stage whose control its money belongs to; the earliest of those that it may belong to.
  var stage: Stage { stages.first ?? .table }

  /// Given for nothing; what was priced at nothing is no gift.
  var isGift: Truth {
    let pricedAtNothing = ours.allSatisfy { $0.value.value?.money == .zero }
    return pricedAtNothing ? .no : !isTraded
  }

  /// What some of ours are worth to us, with ours among some others that may be there.
  static func worth(of ours: [Concession], _ possible: [Concession]) -> Quantity {
    sum(ours.map(\.worth)) + sum(possible.filter(\.isOurs).map { $0.worth.counted(where: $0.mayBeThere) })
  }

  /// The amounts on record of what we gave; nil where nothing is priced.
  var priced: Amount? { total(of: ours.compactMap { $0.value.value }) }

  func isIn(_ stage: Stage) -> Truth {
    guard stages.contains(stage) else { return .no }
    return stages.count == 1 ? .yes : .open(stageCauses)
  }
}

extension Concession {
  var isOurs: Bool { by.value != .buyer }

  /// What came back, in words; an empty text says that nothing did.
  var gotText: String? {
    guard let got = got.value, !got.isEmpty else { return nil }
    return got
  }

  var broughtSomething: Bool {
    gotText != nil || (gotValue.value?.money ?? .zero) > .zero
  }

  /// Open: the day may fall before it.
  var mayBeThere: Truth { .open([FieldPath("concessions.date", at: span)]) }

  /// What it is worth to the side that gave it.
  var worth: Quantity { amountOrUnknown(value, FieldPath("concessions.value", at: span)) }

  /// What came back for it, nothing where nothing did.
  fileprivate var worthOfGot: Quantity {
    let path = FieldPath("concessions.got_value", at: span)
    if let worth = gotValue.value { return Quantity(worth, path) }
    return gotText == nil ? .zero : Quantity(path, from: 0, to: nil)
  }
}

private func sum(_ quantities: [Quantity]) -> Quantity { quantities.reduce(.zero, +) }

/// How money names the entry that it comes from: by its id, else by its place.
func entrySource(_ entry: some LedgerEntry) -> String {
  entry.id.value.map { "entry:\($0)" }
    ?? "line:\(entry.span.file):\(entry.span.start.line):\(entry.span.start.column)"
}

/// The sum of some amounts, nil where there are none.
func total(of amounts: [Amount]) -> Amount? {
  amounts.dropFirst().reduce(amounts.first) { sum, amount in sum.map { $0 + amount } }
}
