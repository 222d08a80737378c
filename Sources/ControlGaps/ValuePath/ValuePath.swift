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
    /// The stages that lie between the two levels, in order; more than one where a level between them is not on
    /// record, so that nobody can tell what moved in which.
    public let stages: [Stage]
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

    /// The price at the step's beginning, of which its movement is a share; nil where the values are margins and
    /// the cost is not on record.
    public let price: Amount?

    /// The stage, where the step lies in one.
    public var stage: Stage? { stages.count == 1 ? stages[0] : nil }

    /// From the target to the offer: what we asked for, which no ledger explains and nobody conceded.
    public var isAskingPrice: Bool { stages == [.upstream] }

    /// Negative where the value fell.
    public var movement: Amount { to.amount - from.amount }

    /// What the ledger leaves of the movement, whether or not it is known as a whole.
    public var rest: Amount { parts.reduce(movement) { $0 - $1.amount } }
  }

  /// Those on record and reached, in order.
  public let levels: [Level]
  /// One between each two levels that follow each other; empty for fewer than two.
  public let steps: [Step]
  public let walkAway: Amount?
  /// The points from the first offer on that the deal has come to, and that have no amount that counts on the day.
  public let lacking: [ValuePoint]

  /// Whether the deal has come to a point, its amount on record or not.
  public func hasReached(_ point: ValuePoint) -> Bool { level(point) != nil || lacking.contains(point) }

  public func level(_ point: ValuePoint) -> Level? { levels.first { $0.point == point } }

  /// From the first offer to the last level after it; nil where one of the two is not on record.
  public var movementFromOffer: Amount? {
    guard let first = level(.offered), let last = levels.last, last.point != .offered else { return nil }
    return last.amount - first.amount
  }
}
