import SourceText

/// A field as messages name it, such as `dates.award` or `changes.cost`, and where it would be or is written.
public struct FieldPath: Hashable, Sendable {
  /// Its parts, for most paths are made where nothing is open in the end, and nobody reads their text.
  private let owner: String
  /// Empty where the owner is all.
  private let field: String
  /// The entry it belongs to, or the value that is too vague; nil where nothing is written.
  public let span: SourceSpan?

  public var text: String { field.isEmpty ? owner : "\(owner).\(field)" }

  public init(_ text: String, at span: SourceSpan? = nil) {
    self.init(text, "", at: span)
  }

  /// The field of a list or of a map.
  init(_ owner: String, _ field: String, at span: SourceSpan? = nil) {
    self.owner = owner
    self.field = field
    self.span = span
  }

  public static func == (a: FieldPath, b: FieldPath) -> Bool {
    a.span == b.span && (a.owner == b.owner && a.field == b.field || a.text == b.text)
  }

  /// Few paths share a place.
  public func hash(into hasher: inout Hasher) { hasher.combine(span) }
}

/// Whether a condition holds, where something missing, partial, ranged or estimated may let it be either.
///
/// The logic is Kleene's: *and* is false when one part is false, *or* is true when one part is true, and
/// otherwise an open part leaves the whole open.
enum Truth: Hashable, Sendable {
  case yes
  case no
  /// It could be either; the fields that keep it so, never empty.
  case open([FieldPath])

  init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  var isYes: Bool { if case .yes = self { true } else { false } }
  var isNo: Bool { if case .no = self { true } else { false } }
  var isOpen: Bool { !isYes && !isNo }

  /// What keeps it open; empty where it is not.
  var causes: [FieldPath] {
    guard case .open(let causes) = self else { return [] }
    return causes
  }

  static prefix func ! (a: Truth) -> Truth {
    switch a {
    case .yes: .no
    case .no: .yes
    case .open: a
    }
  }

  static func && (a: Truth, b: @autoclosure () -> Truth) -> Truth {
    if a.isNo { return .no }
    let b = b()
    if b.isNo { return .no }
    return Truth.either(a.causes, b.causes, otherwise: .yes)
  }

  static func || (a: Truth, b: @autoclosure () -> Truth) -> Truth {
    if a.isYes { return .yes }
    let b = b()
    if b.isYes { return .yes }
    return Truth.either(a.causes, b.causes, otherwise: .no)
  }

  /// Whether at least one holds.
  static func any(_ truths: some Sequence<Truth>) -> Truth {
    Truth.any(of: truths) { $0 }
  }

  /// Whether at least one of some things meets a condition, which is asked of none after one that does.
  static func any<Things: Sequence>(of things: Things, _ condition: (Things.Element) -> Truth) -> Truth {
    var causes: [FieldPath] = []
    for thing in things {
      switch condition(thing) {
      case .yes: return .yes
      case .no: continue
      case .open(let more): causes += more
      }
    }
    return causes.isEmpty ? .no : .open(unique(causes))
  }

  private static func either(_ a: [FieldPath], _ b: [FieldPath], otherwise: Truth) -> Truth {
    if a.isEmpty, b.isEmpty { return otherwise }
    return .open(b.isEmpty ? a : a.isEmpty ? b : unique(a + b))
  }
}

/// Each path once, where it comes first.
func unique(_ paths: [FieldPath]) -> [FieldPath] {
  if paths.count < 2 { return paths }
  if paths.count <= 8 {
    return paths.indices.filter { !paths[..<$0].contains(paths[$0]) }.map { paths[$0] }
  }
  var seen = Set<FieldPath>()
  return paths.filter { seen.insert($0).inserted }
}
