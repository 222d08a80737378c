import ControlGaps
import Dossiers

/// How often a rule had fired in deals that went on to lose value, against those that did not.
public struct LaterLossComparison: Sendable {
  /// Of the deals that went on to lose value and in which the rule could be judged when its stage ended: in how many it
  /// had fired by then.
  public let lost: Proportion
  /// The same of the deals that did not.
  public let kept: Proportion
  /// Deals in which it is judged today and that are in neither group: what came after cannot be told, or when the stage
  /// ended the rule could not be judged yet.
  public let untold: Int
  public let difference: ShareDifference
}

/// Sets each rule of upstream, table and award against what came after its stage; nil for the other rules.
///
/// Rules are asked again as of the day on which the stage ended, where what came after can be told at all. A gap that
/// somebody accepted has fired all the same. `deals` are those of ours, diagnosed with this rulebook.
func compareWithLaterLosses(_ deals: [DiagnosedDeal], _ rulebook: Rulebook) -> [LaterLossComparison?] {
  var tallies = [FiringTally](repeating: FiringTally(), count: rulebook.entries.count)
  for control in StageEnd.controls {
    let places = rulebook.entries.indices.filter { rulebook.entries[$0].rule.control == control }
    let entries = places.map { rulebook.entries[$0] }
    for deal in deals {
      let end = StageEnd(of: control, in: deal.dossier)
      let outcome = end.map { LaterLoss(of: deal, after: $0) } ?? .cannotTell
      if let end, outcome != .cannotTell {
        let verdicts = judgeAgain(deal.dossier, by: entries, asOf: end.day)
        for (place, verdict) in zip(places, verdicts) {
          if verdict.isAssessed {
            tallies[place].add(verdict, outcome)
          } else if deal.diagnosis.verdicts[place].verdict.isAssessed {
            tallies[place].untold += 1
          }
        }
      } else {
        for place in places where deal.diagnosis.verdicts[place].verdict.isAssessed {
          tallies[place].untold += 1
        }
      }
    }
  }
  let differences = compareShares(tallies.map { ($0.lost, $0.kept) })
  return rulebook.entries.indices.map { index in
    guard StageEnd.controls.contains(rulebook.entries[index].rule.control) else { return nil }
    let tally = tallies[index]
    return LaterLossComparison(
      lost: tally.lost, kept: tally.kept, untold: tally.untold, difference: differences[index])
  }
}

/// Deals counted for one rule.
private struct FiringTally {
  var lost = Proportion(0, of: 0)
  var kept = Proportion(0, of: 0)
  var untold = 0

  mutating func add(_ verdict: Verdict, _ outcome: LaterLoss) {
    let fired = verdict.findings.isEmpty ? 0 : 1
    switch outcome {
    case .lost: lost = Proportion(lost.count + fired, of: lost.total + 1)
    case .kept: kept = Proportion(kept.count + fired, of: kept.total + 1)
    case .cannotTell: untold += 1
    }
  }
}
