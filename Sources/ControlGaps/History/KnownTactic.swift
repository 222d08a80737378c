import Dossiers

/// What a site calls a tactic that dossiers name by id, name or another name of it.
public struct KnownTactic: Sendable {
  public let id: String
  public let name: String

  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }

  /// One that nobody else names.
  public init(_ name: Name) { self.init(id: name.slug, name: name.text) }
}

extension Content {
  /// Which of its tactics a name means.
  public var knownTactic: @Sendable (Name) -> KnownTactic {
    let known = Dictionary(tactics.map { ($0.id, KnownTactic(id: $0.id, name: $0.name)) }) { first, _ in first
    }
    return { known[tacticID(of: $0)] ?? KnownTactic($0) }
  }
}
