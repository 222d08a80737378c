import Dossiers
import GeneratedDossiers
import TestSupport
import Testing

@testable import ControlGaps

/// What is decided over a whole range is decided for each value in it.
@Suite("A date or an amount that becomes exact") struct NarrowedRangeTests {
  @Test("leaves every verdict that was decided without it", arguments: Case.workers)
  func leavesWhatWasDecided(worker: Int) throws {
    var narrowed = 0
    for seed in Case.seeds(of: worker, from: 3_000_000) {
      let known = try Case(seed: seed)
      let before = try known.diagnosis(of: known.tree)
      var chance = SeededGenerator(seed: seed)
      let vague = known.tree.places.filter { known.tree[$0]?.isVague == true }
      for place in vague.shuffled(using: &chance).prefix(4) {
        guard let exact = try known.tree[place]?.narrowed(to: bounds(of: place, in: known), &chance) else {
          continue
        }
        let marked = known.tree.marking(place, .becomes(exact))
        let judged = before.verdicts.filter {
          Outline($0.verdict) != .notAssessable && !$0.rule.asksVerdicts && $0.rule.mayRead(place)
        }
        let after = try known.verdicts(of: judged.map(\.rule), on: marked.changed)
        narrowed += judged.isEmpty ? 0 : 1
        for (judged, new) in zip(judged, after) where isContradicted(judged.verdict, by: new) {
          try known.report(marked, FieldTree.path(of: place), judged.rule, breaking: isContradicted)
        }
      }
    }
    #expect(narrowed > Case.count / 10)
  }

  /// A gap that was moderate may turn out severe: an open *severe* leaves it moderate.
  private func isContradicted(_ old: Verdict, by new: Verdict) -> Bool {
    let (old, new) = (Outline(old), Outline(new))
    return old != .notAssessable && old != new && !(old == .gap(.moderate) && new == .gap(.severe))
  }

  /// The days on which a step may have been: what proves it, and the day, put an end to its range.
  private func bounds(of place: FieldTree.Place, in known: Case) throws -> ClosedRange<Int> {
    let always = Int.min...Int.max
    guard place.first == .key("dates"), case .key(let key)? = place.last, let step = Step(rawValue: key)
    else { return always }
    let range = try ReachedSteps(of: known.tree.read(), on: GeneratedDeal.day).range(of: step)
    guard let first = range.first, let last = range.last else { return always }
    return first...last
  }
}

extension FieldTree {
  fileprivate var isVague: Bool {
    switch self {
    case .amount(let figure): figure.isEstimate && figure.units != 0
    case .date(let date): date.days.map { $0.count > 1 } ?? false
    case .word, .map, .list: false
    }
  }

  /// A day that the date may be, an amount that the estimate may be.
  fileprivate func narrowed(
    to bounds: ClosedRange<Int>, _ chance: inout SeededGenerator
  ) -> FieldTree? {
    switch self {
    case .amount(let figure): return .amount(.init(figure.units / 10 * chance.pick([9, 10, 11])))
    case .date(let date):
      guard let days = date.days?.clamped(to: bounds) else { return nil }
      return .date(.day(chance.pick([days.lowerBound, days.upperBound, chance.number(days)])))
    case .word, .map, .list: return nil
    }
  }
}
