import ControlGaps
import Dossiers

/// How value moved over many deals, stage by stage, in the site's currency.
public struct PortfolioPath: Sendable {
  public struct Stage: Sendable {
    public let stage: Dossiers.Stage
    /// The deals whose step ends in this stage, and those of them whose ledgers explain it.
    public let deals: Int
    public let reconciled: Int
    public let from: Money
    public let movement: Money
    /// What entries of each kind come to, in the order of the kinds; negative where it lowers the value.
    public let parts: [(kind: ValuePath.Part.Kind, amount: Money)]
    /// Of the reconciled deals, what no entry explains.
    public let unexplained: Money
    public let beyondPriceTraded: Money
    public let beyondPriceForNothing: Money

    /// What lowered the price for nothing in return, as far as the ledgers tell; negative.
    public var forNothing: Money {
      parts.filter { $0.kind == .forNothing || $0.kind == .deducted }.reduce(.zero) { $0 + $1.amount }
    }
  }

  /// Table, award and delivery.
  public let stages: [Stage]

  init(of deals: [DiagnosedDeal], in conversion: CurrencyConversion) {
    stages = [.table, .award, .delivery].map { stage in
      PortfolioPath.addUp(
        deals.flatMap { deal in
          deal.diagnosis.path.steps.filter { $0.stage == stage }.map { ($0, deal.dossier.currency) }
        },
        in: stage, conversion)
    }
  }

  private static let kinds: [ValuePath.Part.Kind] = [.traded, .forNothing, .waived, .paidGrowth, .deducted]

  private static func addUp(
    _ steps: [(step: ValuePath.Step, currency: String)], in stage: Dossiers.Stage,
    _ conversion: CurrencyConversion
  ) -> Stage {
    func sum(_ amount: (ValuePath.Step) -> Money) -> Money {
      steps.reduce(.zero) { $0 + (conversion.convert(amount($1.step), from: $1.currency) ?? .zero) }
    }
    func parts(_ list: [ValuePath.Part], _ kind: ValuePath.Part.Kind) -> Money {
      list.filter { $0.kind == kind }.reduce(.zero) { $0 + $1.amount.money }
    }
    return Stage(
      stage: stage, deals: steps.count, reconciled: steps.count { $0.step.unexplained != nil },
      from: sum { $0.from.amount.money }, movement: sum { $0.movement.money },
      parts: kinds.map { kind in (kind, sum { parts($0.parts, kind) }) },
      unexplained: sum { $0.unexplained?.money ?? .zero },
      beyondPriceTraded: sum { parts($0.beyondPrice, .traded) },
      beyondPriceForNothing: sum { parts($0.beyondPrice, .forNothing) })
  }
}
