import Dossiers
import SourceText

/// What was lost in the last tenth of the table's window, against all that was given at the table.
struct LateLosses {
  /// Ours that are, or may be, of the table.
  let packages: [Package]
  private let judged: [Judged]

  /// A package of ours that is, or may be, of the table.
  ///
  /// An entry that a waiver takes out is no loss, and stays part of all that was given.
  private struct Judged {
    let package: Package
    /// What a waiver leaves of what we gave in it, and what it takes out.
    let counted: Quantity
    let waived: Quantity
    let loss: Quantity
    let isHere: Truth
    let isLate: Truth
  }

  init(of deal: DealOnDay) {
    let (award, window) = (deal.days(.award), deal.tableWindow)
    judged = deal.packages.compactMap { package in
      let isHere = deal.isThere(package) && package.isIn(.table)
      if isHere.isNo { return nil }
      let isLate = (award - deal.day(of: package)) * 10 <= window
      let counted = deal.gaveThatCounts(in: package)
      return Judged(
        package: package, counted: counted, waived: package.gave - counted,
        loss: deal.lossThatCounts(of: package), isHere: isHere,
        isLate: isHere && isLate && deal.counts(package))
    }
    packages = judged.map(\.package)
  }

  /// Whether everything that we gave at the table carries a price.
  var isPriced: Bool { packages.flatMap(\.ours).allSatisfy { $0.value.value != nil } }

  /// Those certainly late.
  var late: [Package] { judged.filter(\.isLate.isYes).map(\.package) }

  /// Those of them that may have cost us more than they brought.
  var lateLosses: [Package] {
    judged.filter { $0.isLate.isYes && !($0.loss > .zero).isNo }.map(\.package)
  }

  /// Whether the losses of the late ones are over a share of what all gave.
  ///
  /// What a package gave counts on both sides, so each is weighed by itself.
  func areOver(_ share: Percent) -> Truth {
    let lost = judged.reduce(Quantity.zero) { $0 + $1.loss.counted(where: $1.isLate) }
    if lost.greatest == 0 { return .no }
    let given = judged.reduce(Quantity.zero) { $0 + $1.package.gave.counted(where: $1.isHere) }
    guard let least = given.least, least > 0 else { return .open(given.causes + lost.causes) }
    return judged.reduce(Quantity.zero) { sum, judged in
      let waived = judged.waived.counted(where: judged.isHere) * -Int128(share.tenThousandths)
      return sum + waived
        + excess(judged.counted, judged.package.worthOfReturn, judged.isHere, judged.isLate, over: share)
    } > .zero
  }
}

/// What a package's loss, if it is late, has over a share of what it gave; in millionths of the unit in which
/// money counts.
private func excess(
  _ gave: Quantity, _ back: Quantity, _ isHere: Truth, _ isLate: Truth, over share: Percent
) -> Quantity {
  let part = Int128(share.tenThousandths)
  let low = gave.least ?? 0
  let high = gave.greatest
  func excess(_ gave: Int128, _ back: Int128) -> Int128 { max(0, gave - back) * 1_000_000 - gave * part }
  var ends: [(least: Int128?, greatest: Int128?)] = []
  if !isLate.isNo {
    // It falls with what was given up to what came back, and rises from there.
    let turn = back.greatest.map { min(max($0, low), high ?? .max) } ?? high
    let least = turn.map { turn in excess(turn, back.greatest ?? turn) }
    ends.append((least, high.map { max(excess(low, back.least ?? 0), excess($0, back.least ?? 0)) }))
  }
  if !isLate.isYes, !isHere.isNo { ends.append((high.map { -$0 * part }, -low * part)) }
  if !isHere.isYes { ends.append((0, 0)) }
  return Quantity(
    isHere.causes + isLate.causes + gave.causes + back.causes,
    from: ends.contains { $0.least == nil } ? nil : ends.compactMap(\.least).min(),
    to: ends.contains { $0.greatest == nil } ? nil : ends.compactMap(\.greatest).max())
}
