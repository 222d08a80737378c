import SourceText

/// The names by which things are known, each with the id of what it names.
struct KnownNames: Sendable {
  private var ids: [String: String] = [:]
  private var names: [(slug: String, letters: UInt64, written: String)] = []

  /// The names of things that are called by their ids alone.
  init(_ ids: [String] = []) {
    for id in ids { _ = add(id, id: id) }
  }

  func id(of slug: String) -> String? { ids[slug] }

  /// Adds a name unless it is taken; the id that it names already, if that is another one.
  mutating func add(_ slug: String, id: String, writtenAs name: String? = nil) -> String? {
    if let taken = ids[slug] { return taken == id ? nil : taken }
    ids[slug] = id
    names.append((slug, letters(in: slug), name ?? slug))
    return nil
  }

  /// A known name as its file writes it.
  func spelling(of slug: String) -> String { names.first { $0.slug == slug }?.written ?? slug }

  /// The known name nearest to one that is not known, if any is near.
  ///
  /// Of thousands of names few share most of their letters with the one that is sought, and only those are
  /// compared letter by letter: each edit changes two letters of the set at most.
  func nearest(to slug: String) -> String? {
    let wanted = letters(in: slug)
    let likely = names.lazy.filter { ($0.letters ^ wanted).nonzeroBitCount <= 6 }.map(\.slug)
    return nearestName(to: slug, among: likely)
  }
}

/// The bytes of a text as a set, those that share their last six bits being one.
private func letters(in text: String) -> UInt64 {
  text.utf8.reduce(0) { $0 | 1 << UInt64($1 & 63) }
}
