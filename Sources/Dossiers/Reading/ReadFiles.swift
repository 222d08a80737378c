import SourceText

/// Reads a dossier, with every problem of its front matter; there is no dossier if one of them is an error.
///
/// The settings give the defaults for currency and basis, and the levers that the site adds. Where a list is
/// the name of a CSV file, its entries are read from that one of the files beside the dossier.
public func readDossier(
  _ file: SourceFile, with settings: SiteSettings, beside ledgers: LedgerFiles = .none
) -> Reading<Dossier> {
  readFrontMatter(of: file, with: settings, beside: ledgers)
}

/// Reads a buyer's file, whose id is the file's name.
public func readBuyer(_ file: SourceFile) -> Reading<Buyer> {
  readFrontMatter(of: file, with: SiteSettings(title: ""))
}

/// Reads a tactic's file, whose id is the file's name.
public func readTactic(_ file: SourceFile) -> Reading<Tactic> {
  readFrontMatter(of: file, with: SiteSettings(title: ""))
}

/// Reads a page that is about no deal, buyer or tactic; its id is the file's name.
public func readOrdinaryPage(_ file: SourceFile) -> Reading<OrdinaryPage> {
  readFrontMatter(of: file, with: SiteSettings(title: ""))
}

/// Reads `site.yml`, which is YAML from its first line to its last.
public func readSettings(_ file: SourceFile) -> Reading<SiteSettings> {
  let start = byteOrderMarkLength(file.bytes)
  let yaml = FrontMatter(
    yaml: start..<file.bytes.count, firstLine: 1, body: SourceBody(offset: file.bytes.count, firstLine: 1))
  return readMap(of: file, yaml, with: SiteSettings(title: ""))
}

private func readFrontMatter<Map: KeyedMap>(
  of file: SourceFile, with settings: SiteSettings, beside ledgers: LedgerFiles = .none
) -> Reading<Map> {
  let parts = splitFrontMatter(of: file)
  guard let frontMatter = parts.value else { return Reading(nil, problems: parts.problems) }
  return readMap(of: file, frontMatter, with: settings, beside: ledgers)
}

/// Reads the map that a file's YAML holds, as far as an audience may see it; nil stands for everything.
func readMap<Map: KeyedMap>(
  of file: SourceFile, _ frontMatter: FrontMatter, with settings: SiteSettings,
  beside ledgers: LedgerFiles = .none, seenBy visibility: Visibility? = nil
) -> Reading<Map> {
  let tree = composeTree(of: file, yaml: frontMatter.yaml, firstLine: frontMatter.firstLine)
  guard let tree = tree.value else { return Reading(nil, problems: tree.problems) }
  var reader = MapReader(file, tree, body: frontMatter.body, with: settings, beside: ledgers)
  reader.visibility = visibility
  // What is withheld may stand in a comment too.
  if visibility == nil { reader.checkComments(in: frontMatter.yaml, firstLine: frontMatter.firstLine) }
  let value: Map? = reader.wholeFile()
  reader.checkEntryIDs()
  let problems = reader.problems.sorted(by: Problem.isReportedBefore)
  return problems.contains { $0.severity == .error }
    ? Reading(nil, draft: value, problems: problems) : Reading(value, problems: problems)
}

extension MapReader {
  /// The id that the file's name gives: what stands before `.md`.
  mutating func idOfFile() -> String? {
    let name = file.path.split(separator: "/").last ?? ""
    var id = String(name.hasSuffix(".md") ? name.dropLast(3) : name)
    // Some systems take the letters of a file's name apart (NFD); nobody sees it, so nobody could mend it.
    let slug = slug(of: id)
    if slug == id { id = slug }
    guard let correction = correction(ofID: id) else { return id }
    report(
      .notAnID, at: SourcePosition(line: 1, column: 1), "the file's name \(quoted(id)) is not an id",
      why:
        "it becomes the page's address: lower-case letters, digits and single hyphens, \(longestID) at most",
      fix: correction.isEmpty ? "rename the file" : "rename the file to `\(correction).md`")
    return nil
  }
}
