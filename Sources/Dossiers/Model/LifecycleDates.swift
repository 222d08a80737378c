import SourceText

/// The dated steps of a deal, in the order in which they run.
public enum Step: String, CaseIterable, Sendable {
  case firstContact = "first_contact"
  case criteriaFixed = "criteria_fixed"
  case rfp, offer, negotiation, award, signature
  case deliveryStart = "delivery_start"
  case deliveryEnd = "delivery_end"
  /// The last day to give notice or decide on renewal; any day after signature.
  case notice
  /// The day on which we gave notice or decided on renewal; any day after signature.
  case decided
  case closed
}

/// The dates of a deal's steps, under `dates` or, as first agreed, under `planned`.
public struct LifecycleDates: Sendable {
  /// The key that holds the dates, `dates` or `planned`.
  public let name: String
  /// Where the key is written; nil where it is missing.
  public let span: SourceSpan?
  private let fields: [Field<When>]

  /// `fields` holds one for each step, in the order of `Step.allCases`; a shorter list leaves the rest
  /// missing.
  public init(_ name: String, fields: [Field<When>], span: SourceSpan?) {
    self.name = name
    self.fields = fields
    self.span = span
  }

  public subscript(step: Step) -> Field<When> {
    let index = step.index
    return index < fields.count ? fields[index] : .missing
  }
}

extension Step {
  /// The step's place among all, from 0.
  public var index: Int {
    switch self {
    case .firstContact: 0
    case .criteriaFixed: 1
    case .rfp: 2
    case .offer: 3
    case .negotiation: 4
    case .award: 5
    case .signature: 6
    case .deliveryStart: 7
    case .deliveryEnd: 8
    case .notice: 9
    case .decided: 10
    case .closed: 11
    }
  }
}
