import ControlGaps
import Dossiers

/// How value moved over many deals, stage by stage, in the site's currency.
///
/// A deal counts in the stages whose two levels it has on record. What moved between levels further apart cannot be
/// told by stage, and is a sum of its own.
public struct PortfolioPath: Sendable {
  /// Table, award and delivery.
  public let stages: [StageSum]
  /// The steps after a first offer that lead through several stages, because a level between is not on record.
  public let across: StageSum

  /// Those of which something is to be told: the stages, then what lies across them.
  public var sums: [StageSum] { (stages + [across]).filter { $0.deals > 0 } }

  init(of deals: [DiagnosedDeal], in conversion: CurrencyConversion) {
    var sums = [Stage.table, .award, .delivery].map { StageSum(of: $0) }
    var across = StageSum(of: nil)
    for deal in deals {
      let path = deal.diagnosis.path
      for step in path.steps where step.from.point != .target {
        if let index = sums.firstIndex(where: { $0.stage == step.stage }) {
          sums[index].add(step, from: deal.dossier.currency, conversion)
        } else {
          across.add(step, from: deal.dossier.currency, conversion)
        }
      }
      for index in sums.indices {
        guard let stage = sums[index].stage, !path.steps.contains(where: { $0.stage == stage }) else {
          continue
        }
        if path.hasPassed(through: stage, of: deal.dossier) { sums[index].addLacking() }
      }
    }
    stages = sums
    self.across = across
  }
}

extension ValuePath {
  /// Whether the deal has come to where a stage's step ends. Where the buyer made no selection apart from signature,
  /// there is no step between the two.
  fileprivate func hasPassed(through stage: Stage, of dossier: Dossier) -> Bool {
    switch stage {
    case .table: hasReached(dossier.dates[.award].isNone ? .signed : .awarded)
    case .award: hasReached(.signed) && !dossier.dates[.award].isNone
    case .delivery: hasReached(.current) || hasReached(.final)
    case .upstream, .intelligence: false
    }
  }
}
