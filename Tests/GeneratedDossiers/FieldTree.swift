/// A value of a dossier's front matter, so that a law can take fields out, put others in their place, turn lists
/// round and multiply money without reading YAML.
public indirect enum FieldTree: Hashable, Sendable {
  /// Printed as it is: a word, a quoted text, a percentage.
  case word(String)
  case amount(Figure)
  case date(WrittenDate)
  case map([Field])
  case list([FieldTree])

  /// A key with its value.
  public struct Field: Hashable, Sendable {
    public let key: String
    public var value: FieldTree
    /// What a law does to this field alone; nil for all others.
    public var change: Change?

    public init(_ key: String, _ value: FieldTree, change: Change? = nil) {
      self.key = key
      self.value = value
      self.change = change
    }
  }

  public enum Change: Hashable, Sendable {
    case removed
    case becomes(FieldTree)
  }

  /// Money in whole units.
  public struct Figure: Hashable, Sendable {
    public var units: Int
    public var isEstimate: Bool

    public init(_ units: Int, isEstimate: Bool = false) {
      self.units = units
      self.isEstimate = isEstimate
    }
  }
}

extension FieldTree {
  /// What the marked change makes of it.
  public var changed: FieldTree {
    switch self {
    case .word, .amount, .date: self
    case .list(let entries): .list(entries.map(\.changed))
    case .map(let fields):
      .map(
        fields.compactMap { field in
          switch field.change {
          case .removed: nil
          case .becomes(let other): Field(field.key, other)
          case nil: Field(field.key, field.value.changed)
          }
        })
    }
  }

  var holdsChange: Bool {
    switch self {
    case .word, .amount, .date: false
    case .list(let entries): entries.contains(where: \.holdsChange)
    case .map(let fields): fields.contains { $0.change != nil || $0.value.holdsChange }
    }
  }

  /// The tree with another value in the place of a field.
  public func setting(_ place: Place, to value: FieldTree) -> FieldTree {
    marking(place, .becomes(value)).changed
  }

  /// Every amount put through a function.
  public func mapAmounts(_ transform: (Figure) -> Figure) -> FieldTree {
    switch self {
    case .word, .date: self
    case .amount(let figure): .amount(transform(figure))
    case .list(let entries): .list(entries.map { $0.mapAmounts(transform) })
    case .map(let fields): .map(fields.map { Field($0.key, $0.value.mapAmounts(transform)) })
    }
  }

  /// Every list in another order.
  public func shuffled(using chance: inout some RandomNumberGenerator) -> FieldTree {
    switch self {
    case .word, .amount, .date: return self
    case .list(let entries):
      return .list(entries.map { $0.shuffled(using: &chance) }.shuffled(using: &chance))
    case .map(let fields):
      return .map(fields.map { Field($0.key, $0.value.shuffled(using: &chance)) })
    }
  }
}
