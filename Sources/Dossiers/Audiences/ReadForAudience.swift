import SourceText

/// A dossier as a whole, and as an audience may know it.
public struct AudienceReading: Sendable {
  /// The path of its file.
  public let path: String
  /// As its author wrote it, to tell what it refers to; nil where one of its problems is an error.
  let whole: Dossier?
  /// What could be made of a dossier with an error, to look for further mistakes; only for everybody.
  public let draft: Dossier?
  /// Without what the audience may not see; nil where it cannot be used, or the deal is left out.
  let shown: Dossier?
  /// Whether the audience may not know of the deal at all.
  public let isLeftOut: Bool
  /// Those of a deal that is left out are nobody's.
  public let problems: [Problem]
}

/// Reads a dossier for an audience.
///
/// The whole of it is checked. A problem is told in its own words where these come from what the audience may
/// see; of any other it is said where it is, and no more.
public func readDossier(
  _ file: SourceFile, with settings: SiteSettings, beside ledgers: LedgerFiles = .none, for audience: Audience
) -> AudienceReading {
  guard !audience.seesEverything else {
    let reading = readDossier(file, with: settings, beside: ledgers)
    return AudienceReading(
      path: file.path, whole: reading.value, draft: reading.draft, shown: reading.value, isLeftOut: false,
      problems: reading.problems)
  }
  let parts = splitFrontMatter(of: file)
  guard let frontMatter = parts.value else {
    let isLeftOut = !audience.includes(dealTagged: [])
    return AudienceReading(
      path: file.path, whole: nil, draft: nil, shown: nil, isLeftOut: isLeftOut,
      problems: isLeftOut ? [] : parts.problems)
  }
  let handling = readHandling(of: file, frontMatter, with: settings)
  guard audience.includes(dealTagged: handling?.tags ?? []) else {
    return AudienceReading(
      path: file.path, whole: readDossier(file, with: settings, beside: ledgers).value, draft: nil,
      shown: nil,
      isLeftOut: true,
      problems: [])
  }
  let visibility =
    (handling?.confidential).map { Visibility(of: audience, confidential: $0) } ?? .least
  let whole = readDossier(file, with: settings, beside: ledgers)
  let shown: Reading<Dossier> = readMap(
    of: file, frontMatter, with: settings, beside: ledgers, seenBy: visibility)
  return AudienceReading(
    path: file.path, whole: whole.value, draft: nil, shown: whole.value == nil ? nil : shown.value,
    isLeftOut: false,
    // Where the keys cannot be told from their values, nobody can tell what a message quotes.
    problems: withhold(whole.problems, knowing: handling == nil ? [] : shown.problems))
}

/// The problems, those aside that are known in a text that holds nothing withheld.
func withhold(_ problems: [Problem], knowing known: [Problem]) -> [Problem] {
  let known = Set(known)
  return problems.map { known.contains($0) ? $0 : $0.withheld }
}

extension Problem {
  /// The same mistake, where its words could tell what is withheld.
  fileprivate var withheld: Problem {
    Problem(
      code, severity, in: file, at: position, "what is wrong here is withheld from this audience",
      why: "its words could tell what the audience may not see",
      fix: "run the check without `--audience` to read them")
  }
}

/// What a dossier says of who may see it: read first, and also where the rest cannot be used.
private struct Handling: KeyedMap {
  let tags: [String]
  /// Nil where something is wrong with it, so that nobody can tell what is confidential.
  let confidential: [String]?

  init(from map: inout MapReader) {
    tags = map.read(.texts("tags", "")).value ?? []
    let problems = map.problems.count
    let confidential = map.read(.confidentialPaths("confidential", ""))
    self.confidential = map.problems.count == problems ? confidential.value ?? [] : nil
  }
}

private func readHandling(
  of file: SourceFile, _ frontMatter: FrontMatter, with settings: SiteSettings
) -> Handling? {
  guard let tree = composeTree(of: file, yaml: frontMatter.yaml, firstLine: frontMatter.firstLine).value
  else {
    return nil
  }
  var reader = MapReader(file, tree, body: frontMatter.body, with: settings, beside: .none)
  return reader.wholeFile()
}
