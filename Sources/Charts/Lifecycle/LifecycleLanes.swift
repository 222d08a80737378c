extension Lifecycle {
  /// Something the buyer did, on a lane of its own above the line.
  public struct Behaviour: Sendable {
    /// One letter, or a short label.
    public var label: String
    public var days: ClosedRange<Int>
    public var effect: Effect
    /// What pointing at the mark says; the label when empty.
    public var text: String
    public var href: String?

    public init(
      label: String, days: ClosedRange<Int>, effect: Effect, text: String = "", href: String? = nil
    ) {
      self.label = label
      self.days = days
      self.effect = effect
      self.text = text
      self.href = href
    }
  }

  /// How our side answered: a square, a divided diamond, a triangle or a ring.
  public enum Effect: String, Sendable, CaseIterable {
    case held, traded, conceded
    case none = "no answer known"
  }

  /// Something that happened (a dot) or that we told the other side (a ring).
  public struct Event: Sendable {
    public var label: String
    public var days: ClosedRange<Int>
    public var isDisclosure: Bool
    public var text: String
    public var href: String?

    public init(
      label: String, days: ClosedRange<Int>, isDisclosure: Bool = false, text: String = "",
      href: String? = nil
    ) {
      self.label = label
      self.days = days
      self.isDisclosure = isDisclosure
      self.text = text
      self.href = href
    }
  }

  /// A finding's number, hanging from a rail below the ledger.
  public struct Pin: Sendable {
    public enum Weight: String, Sendable, CaseIterable {
      case severe, moderate, waived, preview
    }

    public var number: Int
    public var day: Int
    public var weight: Weight
    public var text: String
    public var href: String?

    public init(number: Int, day: Int, weight: Weight, text: String = "", href: String? = nil) {
      self.number = number
      self.day = day
      self.weight = weight
      self.text = text
      self.href = href
    }
  }

  /// Rows of bars under one heading, such as the terms or what is due in delivery.
  public struct LaneGroup: Sendable {
    public var heading: String
    public var lanes: [Lane]

    public init(heading: String, lanes: [Lane]) {
      self.heading = heading
      self.lanes = lanes
    }
  }

  /// One row of bars.
  public struct Lane: Sendable {
    public var name: String
    public var spans: [Span]

    public init(name: String, spans: [Span]) {
      self.name = name
      self.spans = spans
    }
  }

  /// A bar from one day to another, or a mark on a single day for the kinds that are marks.
  public struct Span: Sendable {
    public var days: ClosedRange<Int>
    public var kind: SpanKind
    /// Stands beside the bar, such as `o1`; may be empty.
    public var label: String
    public var text: String
    public var href: String?

    public init(
      days: ClosedRange<Int>, kind: SpanKind, label: String = "", text: String = "", href: String? = nil
    ) {
      self.days = days
      self.kind = kind
      self.label = label
      self.text = text
      self.href = href
    }
  }

  /// What a span says, told by its outline and fill. The last four are marks on the span's first day.
  public enum SpanKind: String, Sendable, CaseIterable {
    case open = "under discussion"
    case locked
    case lockedAgainstUs = "locked in their favour"
    case reopened
    case late
    case outstanding = "still open"
    case waiting = "known, not notified"
    case met
    case planned
    case happened
    case noted
    case conceded
  }
}
