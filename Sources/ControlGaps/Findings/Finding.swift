import Dossiers

/// How bad a gap is, by the rule's two thresholds.
public enum Severity: String, Comparable, Sendable {
  case moderate, severe

  public static func < (a: Severity, b: Severity) -> Bool { a == .moderate && b == .severe }
}

/// Whether the control was lacking, or was there and not followed.
public enum GapKind: String, Sendable {
  /// No such control existed: what is cited is an absence.
  case design
  case operating
}

/// What a rule saw in a deal where its control should have been.
///
/// It cannot be built without evidence: `Citations` holds one place at least. A class, because verdicts are
/// handed about a great deal.
public final class Finding: Sendable {
  public let severity: Severity
  public let kind: GapKind
  /// What was seen, in one sentence with its numbers.
  public let condition: String
  /// What it did or may do, in one sentence; nil where the money says it all.
  public let effect: String?
  /// Empty where the dossier gives no amounts.
  public let money: [MoneySource]
  /// How many of the entries cited carry no amount.
  public let unpriced: Int
  public let citations: Citations
  /// What it rests on in earlier deals; empty for most.
  public let earlier: [EarlierEvidence]
  /// By whom, why and until when it is accepted, in the order of the file; empty where nobody accepts it.
  ///
  /// There are several where each accepts entries of its own.
  public let waivers: [Waiver]

  public var isWaived: Bool { !waivers.isEmpty }

  public init(
    _ severity: Severity, _ kind: GapKind, condition: String, effect: String? = nil,
    money: [MoneySource] = [], unpriced: Int = 0, citing citations: Citations,
    earlier: [EarlierEvidence] = [],
    waivers: [Waiver] = []
  ) {
    self.severity = severity
    self.kind = kind
    self.condition = condition
    self.effect = effect
    self.money = money
    self.unpriced = unpriced
    self.citations = citations
    self.earlier = earlier
    self.waivers = waivers
  }

  func waived(by waivers: [Waiver]) -> Finding {
    Finding(
      severity, kind, condition: condition, effect: effect, money: money, unpriced: unpriced,
      citing: citations, earlier: earlier, waivers: waivers)
  }

  /// What this finding alone evidences and puts at risk.
  public var loss: LossTotal {
    addUpLosses(money).values.reduce(into: .nothing) { $0 += $1 }
  }
}
