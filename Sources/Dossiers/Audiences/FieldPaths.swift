import SourceText

/// The paths by which a dossier's fields are named, such as `value.walk_away` or `concessions.got`.
struct FieldPaths: Sendable {
  /// Those of the format, made from the definitions that the reader uses.
  static let ofDossier = FieldPaths(of: keys(of: Dossier.self))

  /// What no audience can do without: the first three a page cannot be made without, and without the others
  /// what is shown would be read as something else.
  static let alwaysShown: Set = [
    "title", "buyer", "status", "id", "currency", "basis", "origin", "incomplete",
  ]

  /// In the order of the format, each after the one that holds it.
  private(set) var all: [String] = []
  /// The ids of entries, by which other entries, waivers and findings name them.
  private(set) var entryIDs: Set<String> = []
  private let known: Set<String>

  private init(of keys: [KeyDescription]) {
    var (all, entryIDs): ([String], Set<String>) = ([], [])
    func add(_ keys: [KeyDescription], below holder: String) {
      for key in keys {
        let path = holder + key.name
        all.append(path)
        switch key.kind {
        case .map(let map): add(Dossiers.keys(of: map), below: path + ".")
        case .list(let entry): add(Dossiers.keys(of: entry), below: path + ".")
        case .entryID: entryIDs.insert(path)
        default: break
        }
      }
    }
    add(keys, below: "")
    self.all = all
    self.entryIDs = entryIDs
    known = Set(all)
  }

  func contains(_ path: String) -> Bool { known.contains(path) }

  /// The path that was probably meant: one that is near, or one that ends with what was written.
  func nearest(to path: String) -> String? {
    nearestName(to: path, among: all) ?? all.first { $0.hasSuffix("." + path) }
  }
}
