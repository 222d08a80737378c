import SourceText

/// What of one dossier an audience may see.
struct Visibility: Sendable {
  private let withheld: Set<String>
  /// What alone is shown; nil shows all that is not withheld.
  private let shown: Set<String>?
  /// Keys that are shown in part, because something below them is.
  private let holders: Set<String>
  private let withheldSections: Set<String>
  private let shownSections: Set<String>?

  /// What the audience may see of a dossier that calls some paths and headings confidential.
  init(of audience: Audience, confidential: [String]) {
    var fields: Set<String> = ["confidential"]
    // It names other deals, and one of them may be left out.
    if audience.onlyTagged != nil { fields.insert("draws_on") }
    let withhold = audience.withhold + confidential
    withheld = fields.union(withhold.filter { !isHeading($0) })
    withheldSections = Set(withhold.filter(isHeading).map(slug))
    shown = audience.show.map { Set($0.filter { !isHeading($0) }) }
    shownSections = audience.show.map { Set($0.filter(isHeading).map(slug)) }
    holders = Set((shown ?? []).flatMap { ways(to: $0).dropLast() })
  }

  /// Nothing but what no audience can do without: for a dossier that does not tell what is confidential.
  static let least = Visibility(of: Audience(name: "", show: []), confidential: [])

  /// Whether a field is withheld, by itself or with what holds it.
  func withholds(_ path: String) -> Bool {
    if FieldPaths.alwaysShown.contains(path) { return false }
    let ways = ways(to: path)
    // An entry is called by its id, which goes with it.
    if ways.count > 1, FieldPaths.ofDossier.entryIDs.contains(path) { return withholds(ways[ways.count - 2]) }
    if ways.contains(where: withheld.contains) { return true }
    guard let shown else { return false }
    return !holders.contains(path) && !ways.contains(where: shown.contains)
  }

  /// Whether a part of the body is withheld; nil for what stands before its first heading.
  func withholdsSection(headed heading: String?) -> Bool {
    guard let heading = heading.map(slug) else { return shownSections != nil }
    return withheldSections.contains(heading) || shownSections.map { !$0.contains(heading) } ?? false
  }
}

/// Whether a path is a heading's, such as `## Delivery`.
func isHeading(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "#") }

/// The keys on the way to a field, itself the last: for `mandate.trades.for` also `mandate` and
/// `mandate.trades`.
private func ways(to path: String) -> [String] {
  path.indices.filter { path[$0] == "." }.map { String(path[..<$0]) } + [path]
}
