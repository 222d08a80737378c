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
    /// Of the reconciled deals, what no entry explains: falls and rises apart, so that neither hides the other.
    public let unexplainedFall: Money
    public let unexplainedRise: Money
    /// Of the other deals, what their missing or partial ledgers leave open.
    public let openFall: Money
    public let openRise: Money
    public let beyondPriceTraded: Money
    public let beyondPriceForNothing: Money
    public let beyondPriceWaived: Money

    /// What the price came to at the end of the stage.
    public var to: Money { from + movement }

    public func part(_ kind: ValuePath.Part.Kind) -> Money {
      parts.first { $0.kind == kind }?.amount ?? .zero
    }

    /// What lowered the price for nothing in return, as far as the ledgers tell; negative.
    public var forNothing: Money { part(.forNothing) + part(.deducted) }

    /// All that left, in the price and beyond it, whatever came back and whether a ledger tells of it; negative.
    public var givenUp: Money {
      let inLedgers = part(.traded) + forNothing + part(.waived)
      return inLedgers + unexplainedFall + openFall + beyondPriceTraded + beyondPriceForNothing
        + beyondPriceWaived
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
    func rest(_ step: ValuePath.Step) -> Money {
      step.movement.money - step.parts.reduce(.zero) { $0 + $1.amount.money }
    }
    func sum(_ isReconciled: Bool, _ counts: (Money) -> Bool) -> Money {
      sum { step in
        guard (step.unexplained != nil) == isReconciled, counts(rest(step)) else { return .zero }
        return rest(step)
      }
    }
    return Stage(
      stage: stage, deals: steps.count, reconciled: steps.count { $0.step.unexplained != nil },
      from: sum { $0.from.amount.money }, movement: sum { $0.movement.money },
      parts: kinds.map { kind in (kind, sum { parts($0.parts, kind) }) },
      unexplainedFall: sum(true) { $0 < .zero }, unexplainedRise: sum(true) { $0 > .zero },
      openFall: sum(false) { $0 < .zero }, openRise: sum(false) { $0 > .zero },
      beyondPriceTraded: sum { parts($0.beyondPrice, .traded) },
      beyondPriceForNothing: sum { parts($0.beyondPrice, .forNothing) },
      beyondPriceWaived: sum { parts($0.beyondPrice, .waived) })
  }
}

extension PortfolioPath.Stage {
  /// The same stage without some of its deals: sums are of amounts that were each rounded alone, so they subtract
  /// without a remainder.
  public func without(_ some: PortfolioPath.Stage) -> PortfolioPath.Stage {
    PortfolioPath.Stage(
      stage: stage, deals: deals - some.deals, reconciled: reconciled - some.reconciled,
      from: from - some.from,
      movement: movement - some.movement,
      parts: zip(parts, some.parts).map { ($0.kind, $0.amount - $1.amount) },
      unexplainedFall: unexplainedFall - some.unexplainedFall,
      unexplainedRise: unexplainedRise - some.unexplainedRise,
      openFall: openFall - some.openFall, openRise: openRise - some.openRise,
      beyondPriceTraded: beyondPriceTraded - some.beyondPriceTraded,
      beyondPriceForNothing: beyondPriceForNothing - some.beyondPriceForNothing,
      beyondPriceWaived: beyondPriceWaived - some.beyondPriceWaived)
  }
}
