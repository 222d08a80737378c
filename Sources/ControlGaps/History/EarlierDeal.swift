import Dossiers
import SourceText

/// A deal of ours that was decided before another, as far as the other's rules ask of it.
///
/// A class, because it is held by the precedents of every later deal with its buyer.
final class EarlierDeal: Sendable {
  let dossier: Dossier
  /// The days on which it was decided: the earlier of award and the end.
  let decidedOn: ReachedSteps.Bounds
  /// The day on which it was decided at the latest.
  let decided: CalendarDay
  /// Where and when the buyer was seen to use which tactic.
  let sightings: [TacticSighting]
  /// Whether what was seen is withheld from the audience, all of it or some.
  let withholdsTactics: Bool
  private let steps: ReachedSteps

  /// Nil where it is not ours, or not decided by the day.
  init?(_ deal: Dossier, _ steps: ReachedSteps, _ tactic: (Name) -> KnownTactic) {
    guard deal.origin == .own, let decidedOn = steps.decided, let last = decidedOn.last else { return nil }
    dossier = deal
    self.decidedOn = decidedOn
    decided = CalendarDay(number: last)
    sightings = findTactics(in: deal, tactic)
    withholdsTactics = deal.isRedacted && Rule.knownTacticConceded.reads.contains(where: deal.withholds)
    self.steps = steps
  }

  var id: String { dossier.id }
  var title: String { dossier.title.value }

  /// A field of it, as messages of another deal name it; nothing of this file stands in that one.
  func path(_ field: String) -> FieldPath { FieldPath("\(id): \(field)") }

  /// Whether it had ended by some day.
  func hadEnded(by day: Quantity) -> Truth {
    let days = steps.range(of: .closed)
    return steps.closed
      && Quantity(path("dates.closed"), from: days.first.map { Int128($0) }, to: days.last.map { Int128($0) })
        <= day
  }

  /// The line that says when it was decided: its award or its end, else its status.
  var evidenceOfDecision: EarlierEvidence {
    let reached = [Step.award, .signature, .closed].filter { steps[$0]?.isYes == true }
    let dated = reached.lazy.compactMap { [dossier] step in
      dossier.dates[step].span.map { Evidence("dates.\(step.rawValue)", at: $0) }
    }.first
    return EarlierEvidence(dated ?? Evidence("status", at: dossier.status.span), of: dossier)
  }

  /// By the day on which they were decided, those of one day by id.
  static func isBefore(_ a: EarlierDeal, _ b: EarlierDeal) -> Bool { (a.decided, a.id) < (b.decided, b.id) }
}

extension ReachedSteps {
  /// The days on which the deal may have been decided, by award or by its end; nil where it is not.
  var decided: Bounds? {
    let ends = [Step.award, .closed].filter { self[$0]?.isYes == true }.map(range)
    guard let one = ends.first else { return nil }
    return ends.dropFirst().reduce(one) { a, b in
      Bounds(
        first: a.first.flatMap { first in b.first.map { min(first, $0) } },
        last: [a.last, b.last].compactMap(\.self).min())
    }
  }
}
