extension FieldTree {
  /// Where a field stands: keys, and the places of entries in their lists.
  public typealias Place = [Turn]

  public enum Turn: Hashable, Sendable {
    case key(String)
    case entry(Int)
  }

  /// Every field and every entry, what holds them before them.
  public var places: [Place] {
    switch self {
    case .word, .amount, .date: []
    case .map(let fields):
      fields.flatMap { field in [[.key(field.key)]] + field.value.places.map { [.key(field.key)] + $0 } }
    case .list(let entries):
      entries.enumerated().flatMap { index, entry in
        [[.entry(index)]] + entry.places.map { [.entry(index)] + $0 }
      }
    }
  }

  public subscript(place: Place) -> FieldTree? {
    guard let turn = place.first else { return self }
    let rest = Array(place.dropFirst())
    switch (self, turn) {
    case (.map(let fields), .key(let key)): return fields.first { $0.key == key }?.value[rest]
    case (.list(let entries), .entry(let index)) where entries.indices.contains(index):
      return entries[index][rest]
    default: return nil
    }
  }

  /// The tree with a change marked on one field.
  public func marking(_ place: Place, _ change: Change) -> FieldTree {
    updating(place) { Field($0.key, $0.value, change: change) }
  }

  /// The tree without a field or an entry.
  public func removing(_ place: Place) -> FieldTree { updating(place) { _ in nil } }

  private func updating(_ place: Place, _ update: (Field) -> Field?) -> FieldTree {
    let rest = Array(place.dropFirst())
    switch (self, place.first) {
    case (.map(let fields), .key(let key)?):
      return .map(
        fields.compactMap { field in
          guard field.key == key else { return field }
          return rest.isEmpty
            ? update(field) : Field(key, field.value.updating(rest, update), change: field.change)
        })
    case (.list(let entries), .entry(let place)?):
      return .list(
        entries.enumerated().compactMap { index, entry in
          guard index == place else { return entry }
          return rest.isEmpty ? nil : entry.updating(rest, update)
        })
    default: return self
    }
  }

  /// The path of a field as messages write it, such as `concessions.value`.
  public static func path(of place: Place) -> String {
    place.compactMap { turn in
      if case .key(let key) = turn { key } else { nil }
    }.joined(separator: ".")
  }
}
