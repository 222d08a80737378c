import ControlGaps
import Dossiers

/// Whether a deal went on to lose value, once the stage of a control was over.
///
/// It did where what left its price for nothing, in the steps of the value path after that stage, comes to more than 1%
/// of the price that it stood at when the stage ended: with our first offer for upstream, with selection for the table
/// (with signature, where there was no selection apart from it), with signature for award. What left for nothing is the
/// movement less what was traded and what the buyer paid for: gifts, accepted ones too, deductions, and what no entry
/// explains. Up to 1% is what reconciliation leaves alone as rounding.
///
/// Steps of the stage itself are not looked at, and rules are asked as of the day on which it ended (`StageEnd`), so that
/// nothing that a rule saw is taken for what came of it. After delivery no step of the deal's own path is left, and
/// intelligence pays in later deals, if at all: for these two there is no outcome.
public enum LaterLoss: Sendable {
  case lost, kept
  /// The deal is not signed, its path has no step after the stage, or one of those steps is an estimate or cannot be
  /// reconciled because a ledger is missing or partial.
  case cannotTell

  init(of deal: DiagnosedDeal, after end: StageEnd) {
    self = .cannotTell
    let path = deal.diagnosis.path
    guard let last = path.levels.last?.point, last.index >= ValuePoint.signed.index else { return }
    let steps = path.steps.drop { $0.from.point != end.point }
    guard let first = steps.first, let price = deal.price(at: first.from) else { return }
    var left = Money.zero
    for step in steps {
      guard let unexplained = step.unexplained, !unexplained.isEstimate else { return }
      left += -unexplained.money
      for part in step.parts where part.kind != .traded && part.kind != .paidGrowth {
        left += -part.amount.money
      }
    }
    self = Int128(left.tenThousandths) * 100 > Int128(price.tenThousandths) ? .lost : .kept
  }
}

/// Where a control's stage was over in a deal: the point of the value path, and the day.
struct StageEnd {
  let point: ValuePoint
  let day: CalendarDay

  /// The controls after whose stage a deal's own value path goes on.
  static let controls: [Stage] = [.upstream, .table, .award]

  /// Nil where nothing of the path comes after the control's stage, or the day is not on record.
  init?(of control: Stage, in dossier: Dossier) {
    let step: Step
    switch control {
    case .upstream: (point, step) = (.offered, .offer)
    case .table where !dossier.dates[.award].isNone: (point, step) = (.awarded, .award)
    case .table, .award: (point, step) = (.signed, .signature)
    case .delivery, .intelligence: return nil
    }
    guard let days = dossier.dates[step].days, days.first == days.last else { return nil }
    day = days.first
  }
}

extension DiagnosedDeal {
  /// The price where the path follows a margin too; nil where the cost that would tell is not on record.
  fileprivate func price(at level: ValuePath.Level) -> Money? {
    guard !level.amount.isEstimate else { return nil }
    if dossier.basis == .revenue { return level.amount.money }
    guard let cost = dossier.value[.cost].value, !cost.isEstimate else { return nil }
    return level.amount.money + cost.money
  }
}
