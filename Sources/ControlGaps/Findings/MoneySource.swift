import Dossiers

/// An amount that a finding says was lost or may be, and where it comes from.
///
/// Several findings may name one source; every total counts it once.
public struct MoneySource: Hashable, Sendable {
  public enum Standing: Sendable {
    /// Lost, on the record.
    case evidenced
    /// It may yet be lost.
    case atRisk
  }

  /// A package, a ledger entry, or the unexplained part of a step; equal for the same money.
  public let source: String
  /// The stage whose control the money belongs to, whichever rule found it.
  public let stage: Stage
  /// Positive, in the deal's currency.
  public let amount: Amount
  public let standing: Standing
  /// Whether it tells again what sources may hold already, such as a fall of value.
  public let restates: Bool

  public init(
    _ source: String, stage: Stage, _ amount: Amount, _ standing: Standing, restates: Bool = false
  ) {
    self.source = source
    self.stage = stage
    self.amount = amount
    self.standing = standing
    self.restates = restates
  }
}

/// Money lost on the record and money that may be lost; the two are never added together.
public struct LossTotal: Hashable, Sendable {
  public var evidenced: Amount
  public var atRisk: Amount

  public static let nothing = LossTotal(evidenced: Amount(.zero), atRisk: Amount(.zero))

  public init(evidenced: Amount, atRisk: Amount) {
    self.evidenced = evidenced
    self.atRisk = atRisk
  }

  public static func += (a: inout LossTotal, b: LossTotal) {
    a = LossTotal(evidenced: a.evidenced + b.evidenced, atRisk: a.atRisk + b.atRisk)
  }

  /// What it adds to another sum with which it shares sources; `whole` is what both come to.
  ///
  /// It is marked as it is by itself, unless sources are shared: what is left then hangs on the other sum too.
  func added(to other: LossTotal, makes whole: LossTotal) -> LossTotal {
    func rest(_ own: Amount, _ other: Amount, _ whole: Amount) -> Amount {
      let rest = whole - other
      if rest.money == own.money { return own }
      return rest.money == .zero ? Amount(.zero) : rest
    }
    return LossTotal(
      evidenced: rest(evidenced, other.evidenced, whole.evidenced),
      atRisk: rest(atRisk, other.atRisk, whole.atRisk))
  }
}

/// What some findings' money comes to, by stage, each source once.
///
/// A stage's sum is the largest of the sum of its sources and of each amount that restates them.
func addUpLosses(_ money: [MoneySource]) -> [Stage: LossTotal] {
  var totals: [Stage: LossTotal] = [:]
  for stage in Stage.allCases {
    let here = money.filter { $0.stage == stage }
    guard !here.isEmpty else { continue }
    totals[stage] = LossTotal(
      evidenced: sum(here.filter { $0.standing == .evidenced }),
      atRisk: sum(here.filter { $0.standing == .atRisk }))
  }
  return totals
}

private func sum(_ money: [MoneySource]) -> Amount {
  var largest: [String: Amount] = [:]
  for source in money where !source.restates {
    if let known = largest[source.source], known.money >= source.amount.money { continue }
    largest[source.source] = source.amount
  }
  let sources = largest.values.reduce(Amount(.zero), +)
  return money.filter(\.restates).map(\.amount).reduce(sources) { $1.money > $0.money ? $1 : $0 }
}

/// How money names the part of a stage's step that no ledger explains.
func unexplainedPart(of stage: Stage) -> String { "step:\(stage.rawValue)" }
