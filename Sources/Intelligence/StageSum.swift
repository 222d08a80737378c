import ControlGaps
import Dossiers

/// What moved in one stage of many deals, or across several stages, in the site's currency.
///
/// Of each step the value that it begins with, each part and what is left of the movement are converted and rounded
/// once; all else are sums of these, so that the parts add up to the movement to the last digit.
public struct StageSum: Sendable {
  /// Nil for what lies across several stages.
  public let stage: Stage?
  /// The deals whose step this is, and those of them whose ledgers explain it.
  public private(set) var deals = 0
  public private(set) var reconciled = 0
  /// The deals that have come through the stage without both its levels on record.
  public private(set) var lacking = 0

  private var priced = 0
  private var prices = Tally.nothing
  private var begin = Tally.nothing
  private var inPrice = [Tally](repeating: .nothing, count: kinds.count)
  private var beyond = [Tally](repeating: .nothing, count: kinds.count)
  private var rests = [Tally](repeating: .nothing, count: Rest.allCases.count)

  static let kinds: [ValuePath.Part.Kind] = [.traded, .forNothing, .waived, .paidGrowth, .deducted]

  /// What no entry explains: falls and rises apart, so that neither hides the other, and apart from what missing or
  /// partial ledgers leave open.
  private enum Rest: Int, CaseIterable {
    case unexplainedFall, unexplainedRise, openFall, openRise
  }

  init(of stage: Stage?) {
    self.stage = stage
  }

  public var from: Amount { begin.amount }
  public var movement: Amount { (inPrice + rests).reduce(.nothing, +).amount }
  /// What the values came to at the end of the stage.
  public var to: Amount { (inPrice + rests).reduce(begin, +).amount }
  /// The prices of which the movement is a share; nil where one is not known, as that of a margin without its cost.
  public var price: Amount? { priced == deals ? prices.amount : nil }

  /// Of the reconciled deals, what no entry explains.
  public var unexplainedFall: Amount { rests[Rest.unexplainedFall.rawValue].amount }
  public var unexplainedRise: Amount { rests[Rest.unexplainedRise.rawValue].amount }
  /// Of the other deals, what their missing or partial ledgers leave open.
  public var openFall: Amount { rests[Rest.openFall.rawValue].amount }
  public var openRise: Amount { rests[Rest.openRise.rawValue].amount }

  /// What entries of a kind come to, negative where it lowers the value.
  public func part(_ kind: ValuePath.Part.Kind) -> Amount {
    StageSum.kinds.firstIndex(of: kind).map { inPrice[$0].amount } ?? Amount(.zero)
  }

  /// What was given where no price shows it, negative.
  public func beyondPrice(_ kind: ValuePath.Part.Kind) -> Amount {
    StageSum.kinds.firstIndex(of: kind).map { beyond[$0].amount } ?? Amount(.zero)
  }

  /// What was traded, in the price and beyond it; negative.
  public var traded: Amount { part(.traded) + beyondPrice(.traded) }

  /// What went for nothing in return, in the price and beyond it, as far as the ledgers tell; negative.
  public var forNothing: Amount { part(.forNothing) + part(.deducted) + beyondPrice(.forNothing) }

  /// All that left, in the price and beyond it, whatever came back and whether a ledger tells of it; negative.
  public var givenUp: Amount {
    traded + forNothing + part(.waived) + beyondPrice(.waived) + unexplainedFall + openFall
  }

  mutating func add(_ step: ValuePath.Step, from currency: String, _ conversion: CurrencyConversion) {
    func converted(_ amount: Amount) -> Tally {
      conversion.convert(amount, from: currency).map { Tally($0) } ?? .nothing
    }
    deals += 1
    if step.unexplained != nil { reconciled += 1 }
    begin += converted(step.from.amount)
    if let price = step.price {
      priced += 1
      prices += converted(price)
    }
    for part in step.parts {
      if let index = StageSum.kinds.firstIndex(of: part.kind) { inPrice[index] += converted(part.amount) }
    }
    for part in step.beyondPrice {
      if let index = StageSum.kinds.firstIndex(of: part.kind) { beyond[index] += converted(part.amount) }
    }
    let rest = step.rest
    guard rest.money != .zero else { return }
    let kind: Rest =
      step.unexplained == nil
      ? (rest.money < .zero ? .openFall : .openRise)
      : (rest.money < .zero ? .unexplainedFall : .unexplainedRise)
    rests[kind.rawValue] += converted(rest)
  }

  mutating func addLacking() { lacking += 1 }

  /// The same stage without some of its deals: what was converted was rounded alone, so it subtracts without a
  /// remainder.
  public func without(_ some: StageSum) -> StageSum {
    var rest = self
    rest.deals -= some.deals
    rest.reconciled -= some.reconciled
    rest.lacking -= some.lacking
    rest.priced -= some.priced
    rest.prices = prices - some.prices
    rest.begin = begin - some.begin
    rest.inPrice = zip(inPrice, some.inPrice).map(-)
    rest.beyond = zip(beyond, some.beyond).map(-)
    rest.rests = zip(rests, some.rests).map(-)
    return rest
  }
}
