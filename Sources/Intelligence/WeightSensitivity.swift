import ControlGaps
import Dossiers

/// What the portfolio's primary gaps and scores owe to the choice of weights: each rule's weight is taken a quarter less
/// and a quarter more, one rule at a time.
///
/// Found from the verdicts alone, in whole numbers.
public struct WeightSensitivity: Sendable {
  /// What one such change brings about.
  public struct Effect: Sendable {
    /// The deals whose primary gap becomes another, by id.
    public internal(set) var primaries: [DiagnosedDeal] = []
    /// Deals in which the score of the rule's control moves by more than five points.
    public internal(set) var scores = 0
    /// Deals in which that control gains or loses its score, because its coverage comes to lie on the other side of a
    /// half.
    public internal(set) var coverages = 0

    public var isNone: Bool { primaries.isEmpty && scores == 0 && coverages == 0 }
  }

  public struct Line: Sendable {
    public let entry: Rulebook.Entry
    public let lighter: Effect
    public let heavier: Effect

    public var isNone: Bool { lighter.isNone && heavier.isNone }

    /// Primary gaps first, then coverage, then scores.
    fileprivate var rank: (Int, Int, Int) {
      (
        lighter.primaries.count + heavier.primaries.count, lighter.coverages + heavier.coverages,
        lighter.scores + heavier.scores
      )
    }
  }

  /// The scored rules, those with the most effect first, then in the order of the rulebook.
  public let lines: [Line]
  /// The deals of ours, and how many of them have a primary gap that weights had a say in, because as much evidenced
  /// money was lost under another control.
  public let deals: Int
  public let weighed: Int
  /// Deals whose primary gap is another under at least one of the changes.
  public let changed: Int

  /// `deals` are those of ours, by id, diagnosed with this rulebook.
  init(of deals: [DiagnosedDeal], _ rulebook: Rulebook) {
    var changed: Set<String> = []
    func effect(of change: WeightChange, ofRule place: Int, _ control: Stage) -> Effect {
      var effect = Effect()
      for deal in deals {
        guard let reweighed = deal.diagnosis.reweighed(place, change) else { continue }
        if reweighed.primary != deal.diagnosis.primary {
          effect.primaries.append(deal)
          changed.insert(deal.dossier.id)
        }
        let score = deal.diagnosis.control(control).score
        switch (score, reweighed.weights.score) {
        case (let before?, let after?): if abs(after - before) > 5 { effect.scores += 1 }
        case (nil, nil): break
        default: effect.coverages += 1
        }
      }
      return effect
    }
    let lines = rulebook.entries.enumerated().compactMap { place, entry -> Line? in
      guard entry.rule.status == .stable else { return nil }
      return Line(
        entry: entry, lighter: effect(of: .lighter, ofRule: place, entry.rule.control),
        heavier: effect(of: .heavier, ofRule: place, entry.rule.control))
    }
    self.lines = lines.enumerated().sorted {
      let (first, second) = ($0.element.rank, $1.element.rank)
      return first == second ? $0.offset < $1.offset : first > second
    }.map(\.element)
    self.deals = deals.count
    weighed = deals.count { $0.diagnosis.weightsDecidePrimary }
    self.changed = changed.count
  }
}
