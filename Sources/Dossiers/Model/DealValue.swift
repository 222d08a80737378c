import SourceText

/// The points of a deal's worth, and its costs, in the order of the format.
public enum ValuePoint: String, CaseIterable, Sendable {
  /// What the mandate aims to sign.
  case target
  /// Below this we leave.
  case walkAway = "walk_away"
  /// Our first priced offer.
  case offered
  /// At selection.
  case awarded
  /// In the contract.
  case signed
  /// Expected at completion, as of the latest review.
  case current
  /// At closure.
  case final
  /// What we expected it to cost us when we signed.
  case cost
  /// What we expect it to cost now.
  case costCurrent = "cost_current"

  public var index: Int {
    switch self {
    case .target: 0
    case .walkAway: 1
    case .offered: 2
    case .awarded: 3
    case .signed: 4
    case .current: 5
    case .final: 6
    case .cost: 7
    case .costCurrent: 8
    }
  }
}

/// What a dossier says under `value`, in the deal's currency.
public struct DealValue: Sendable {
  /// The day of the latest review, for `current` and `costCurrent`.
  public let reviewed: Field<When>
  /// Where the key is written; nil where it is missing.
  public let span: SourceSpan?
  private let fields: [Field<Amount>]

  /// `fields` holds one for each point, in the order of `ValuePoint.allCases`; a shorter list leaves the rest
  /// missing.
  public init(fields: [Field<Amount>], reviewed: Field<When>, span: SourceSpan?) {
    self.fields = fields
    self.reviewed = reviewed
    self.span = span
  }

  public subscript(point: ValuePoint) -> Field<Amount> {
    point.index < fields.count ? fields[point.index] : .missing
  }
}
