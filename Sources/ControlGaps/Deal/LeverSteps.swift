import Dossiers
import SourceText

/// A move that is, or may be, part of a step: what we gave on one day on one lever, by signature, and were not
/// paid for in full.
///
/// It stands for the step of its day, so that one known by its month alone may be part of several.
struct LeverStep {
  let move: Move
  let isStep: Truth
  /// Whether it is one of three steps or more on its lever.
  var isOfThree: Truth = .no

  func isOnLever(of step: LeverStep) -> Truth { isStep && move.isOnLever(of: step.move) }
}

/// Our steps on all levers.
struct LeverSteps {
  /// In the order of the file.
  let all: [LeverStep]
  /// Every step with every later one on its lever that is as large, or larger, and whether it is certain.
  private(set) var risers: [(first: LeverStep, last: LeverStep, isRiser: Truth)] = []
  private let ledger: Ledger<Concession>

  init(of deal: DealOnDay) {
    let steps = deal.moves.filter { deal.counts($0.entry) }.map {
      LeverStep(move: $0, isStep: $0.isBySignature && !$0.package.isPaidInFull)
    }.filter { !$0.isStep.isNo }
    all = steps.map { step in
      LeverStep(
        move: step.move, isStep: step.isStep, isOfThree: step.isStep && hasTwoMore(step, among: steps))
    }
    ledger = deal.dossier.concessions
    for first in all where !first.isOfThree.isNo {
      for last in all {
        let isRiser =
          first.isOfThree && last.isOnLever(of: first) && first.move.day < last.move.day
          && isAsLarge(last, as: first)
        if !isRiser.isNo { risers.append((first, last, isRiser)) }
      }
    }
  }

  /// Whether no step on the lever comes before the first of two or after the last.
  func areEnds(_ first: LeverStep, _ last: LeverStep) -> Truth {
    !Truth.any(of: all) {
      $0.isOnLever(of: first) && ($0.move.day < first.move.day || $0.move.day > last.move.day)
    }
  }

  /// What the step of a move comes to; a ledger that is missing or partial may hold more of it.
  private func size(of step: LeverStep) -> Quantity {
    let own = step.move.entry
    let unheld =
      ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name, at: ledger.span), from: 0, to: nil)
    return all.reduce(own.worth + unheld) { sum, other in
      let entry = other.move.entry
      guard entry.span != own.span else { return sum }
      return sum + entry.worth.counted(where: other.isOnLever(of: step) && other.move.isOnDay(of: step.move))
    }
  }

  /// Whether a step is as large as another or larger.
  ///
  /// What may be part of either is not the same amount in both, so that nothing cancels out.
  private func isAsLarge(_ step: LeverStep, as other: LeverStep) -> Truth {
    let (size, bound) = (size(of: step), size(of: other))
    if let least = size.least, let most = bound.greatest, least >= most { return .yes }
    if let most = size.greatest, let least = bound.least, most < least { return .no }
    return .open(unique(size.causes + bound.causes))
  }

  /// The certain steps on the levers of some, lever by lever.
  func byLever(_ steps: [LeverStep]) -> [[Move]] {
    var levers: [[Move]] = []
    for step in steps where !levers.contains(where: { $0[0].isOnLever(of: step.move).isYes }) {
      levers.append(all.filter { $0.isOnLever(of: step).isYes }.map(\.move))
    }
    return levers
  }
}

/// Whether the lever of a step has two more, each on a day of its own.
private func hasTwoMore(_ step: LeverStep, among steps: [LeverStep]) -> Truth {
  let others = steps.map { ($0.move, isOther: $0.isOnLever(of: step) && !$0.move.isOnDay(of: step.move)) }
    .filter { !$0.isOther.isNo }
  guard others.count > 1 else { return .no }
  return Truth.any(
    others.indices.lazy.flatMap { index in
      let (move, isOther) = others[index]
      return others[(index + 1)...].lazy.map {
        isOther && $0.isOther && $0.0.isOnLever(of: move) && !$0.0.isOnDay(of: move)
      }
    })
}
