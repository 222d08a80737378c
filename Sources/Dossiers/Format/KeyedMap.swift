/// A map of the front matter whose keys are known: a whole file's, an entry of a list, a value with parts.
///
/// The initialiser is the definition. It reads each key once, and from those same lines come the reader's
/// values, its check for unknown keys, and, run by `keys(of:)` without a file, the list of all keys for the
/// schema. A field is thus one stored property and one line of the initialiser.
protocol KeyedMap: Sendable {
  /// Nil where a required key is missing or cannot be used; its problem is then on record.
  init?(from map: inout MapReader)
}

/// One of a fixed set of words, as a dossier writes them.
protocol Word: CaseIterable, RawRepresentable, Sendable where RawValue == String {}

extension Word {
  /// All words, in the order of the format.
  static var words: [String] { allCases.map(\.rawValue) }
}

/// What the format says of one key.
struct KeyDescription: Sendable {
  let name: String
  let kind: ValueKind
  let isRequired: Bool
  /// The flag that makes the key required where it is true.
  let requiringFlag: String?
  /// Whether the word `none` may stand for the value.
  let admitsNone: Bool
  /// One sentence for authors.
  let about: String
}

/// The names of the lists of entries that a dossier may keep, in the order of the format.
func namesOfLists() -> [String] {
  keys(of: Dossier.self).filter { if case .list = $0.kind { true } else { false } }.map(\.name)
}

/// The keys of a map, in the order of the format.
func keys<Map: KeyedMap>(of map: Map.Type) -> [KeyDescription] {
  var reader = MapReader.describing()
  _ = Map(from: &reader)
  return reader.described ?? []
}
