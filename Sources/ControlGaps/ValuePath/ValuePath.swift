import Dossiers

/// The deal's worth from target to now, each step reconciled against the ledger of its stage.
///
/// *Movement = what the recorded entries explain + unexplained.* Only what moves the price explains a
/// movement of the price; what was given beyond it is shown beside the step, never in it.
public struct ValuePath: Sendable {
  public struct Level: Sendable {
    public let point: ValuePoint
    public let amount: Amount
    /// Where it is written.
    public let evidence: Evidence
  }

  /// Part of a step: some entries and what they come to.
  public struct Part: Sendable {
    public enum Kind: Sendable {
      /// Given, with something back for it.
      case traded
      /// Given, with nothing back.
      case forNothing
      /// Given for nothing, and accepted by a waiver.
      case waived
      /// Growth that the buyer pays for, and claims settled.
      case paidGrowth
      /// Service credits and penalties.
      case deducted
    }

    public let kind: Kind
    /// Negative where it lowers the value.
    public let amount: Amount
    public let entries: [Evidence]
  }

  public struct Step: Sendable {
    public let stage: Stage
    public let from: Level
    public let to: Level
    /// What moves the price; empty where the ledger says nothing.
    public let parts: [Part]
    /// What no entry explains, negative where the value fell; nil where the ledger is missing or partial.
    public let unexplained: Amount?
    /// What was given where no price shows it.
    public let beyondPrice: [Part]
    /// The lists that are missing or partial, and the fields without which entries cannot be counted, so that
    /// the step cannot be reconciled; empty where it is. What is withheld from an audience has no name here.
    public let unreconciled: [String]

    /// Negative where the value fell.
    public var movement: Amount {
      Amount(
        to.amount.money - from.amount.money, isEstimate: to.amount.isEstimate || from.amount.isEstimate)
    }
  }

  /// Those on record and reached, in order.
  public let levels: [Level]
  /// One between each two levels that follow each other; empty for fewer than two.
  public let steps: [Step]
  public let walkAway: Amount?

  public func level(_ point: ValuePoint) -> Level? { levels.first { $0.point == point } }

  /// From the first offer to the last level after it; nil where one of the two is not on record.
  public var movementFromOffer: Amount? {
    guard let first = level(.offered), let last = levels.last, last.point != .offered else { return nil }
    return Amount(
      last.amount.money - first.amount.money,
      isEstimate: last.amount.isEstimate || first.amount.isEstimate)
  }
}
