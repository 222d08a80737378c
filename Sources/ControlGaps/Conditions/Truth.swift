import SourceText

/// A field as messages name it, such as `dates.award` or `changes.cost`, and where it would be or is written.
public struct FieldPath: Hashable, Sendable {
  public let text: String
  /// The entry it belongs to, or the value that is too vague; nil where nothing is written.
  public let span: SourceSpan?

  public init(_ text: String, at span: SourceSpan? = nil) {
    self.text = text
    self.span = span
  }
}

/// Whether a condition holds, where something missing, partial, ranged or estimated may let it be either.
///
/// The logic is Kleene's: *and* is false when one part is false, *or* is true when one part is true, and
/// otherwise an open part leaves the whole open.
public enum Truth: Hashable, Sendable {
  case yes
  case no
  /// It could be either; the fields that keep it so, never empty.
  case open([FieldPath])

  public init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  public var isYes: Bool { self == .yes }
  public var isNo: Bool { self == .no }
  public var isOpen: Bool { !isYes && !isNo }

  /// What keeps it open; empty where it is not.
  public var causes: [FieldPath] {
    guard case .open(let causes) = self else { return [] }
    return causes
  }

  public static prefix func ! (a: Truth) -> Truth {
    switch a {
    case .yes: .no
    case .no: .yes
    case .open: a
    }
  }

  public static func && (a: Truth, b: @autoclosure () -> Truth) -> Truth {
    if a.isNo { return .no }
    let b = b()
    if b.isNo { return .no }
    return Truth.either(a.causes, b.causes, otherwise: .yes)
  }

  public static func || (a: Truth, b: @autoclosure () -> Truth) -> Truth {
    if a.isYes { return .yes }
    let b = b()
    if b.isYes { return .yes }
    return Truth.either(a.causes, b.causes, otherwise: .no)
  }

  /// Whether at least one holds.
  public static func any(_ truths: some Sequence<Truth>) -> Truth {
    truths.reduce(.no) { $0 || $1 }
  }

  /// Whether at least `bound` of them hold.
  public static func count(of truths: [Truth], isAtLeast bound: Int) -> Truth {
    let certain = truths.count(where: \.isYes)
    if certain >= bound { return .yes }
    let open = truths.filter(\.isOpen)
    guard certain + open.count >= bound else { return .no }
    return open.dropFirst().reduce(open.first ?? .no) { Truth.either($0.causes, $1.causes, otherwise: .no) }
  }

  private static func either(_ a: [FieldPath], _ b: [FieldPath], otherwise: Truth) -> Truth {
    if a.isEmpty, b.isEmpty { return otherwise }
    return .open(a + b.filter { !a.contains($0) })
  }
}
