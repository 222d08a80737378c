import SourceText

/// Ties together what an audience may know of; for everybody, everything.
///
/// As `assembleContent(settings:dossiers:buyers:tactics:pages:knownRules:unreadable:)` does; a problem whose words come from what is withheld is told without them, and none is told of a deal that is left
/// out.
public func assembleContent(
  settings: SiteSettings, readings: [AudienceReading], buyers: [Buyer], tactics: [Tactic],
  pages: [OrdinaryPage], knownRules: [String], unreadable: [String] = [], for audience: Audience
) -> (content: Content, problems: [Problem]) {
  let unreadable = unreadable + readings.filter { $0.whole == nil && !$0.isLeftOut }.map(\.idOfFile)
  func assemble(_ dossiers: [Dossier]) -> (content: Content, problems: [Problem]) {
    assembleContent(
      settings: settings, dossiers: dossiers, drafts: readings.compactMap(\.draft), buyers: buyers,
      tactics: tactics, pages: pages,
      knownRules: knownRules, unreadable: unreadable)
  }
  let whole = assemble(readings.compactMap(\.whole))
  if audience.seesEverything { return whole }
  let kept = Set(whole.content.dossiers.map(\.path))
  let shown = assemble(readings.compactMap(\.shown).filter { kept.contains($0.path) })
  let hidden = Set(
    readings.filter(\.isLeftOut).flatMap { $0.whole?.files.map(\.path) ?? [$0.path] })
  let problems = whole.problems.filter { !hidden.contains($0.file) }
  return (shown.content, withhold(problems, knowing: shown.problems))
}

/// A warning for each CSV file that no dossier names; none where deals are left out, for it may be of one of them.
///
/// The rest is as `idleLedgerFiles(among:of:texts:)` has it.
public func idleLedgerFiles(
  among files: [String], of readings: [AudienceReading], for audience: Audience, texts: () -> [SourceFile]
) -> [Problem] {
  audience.onlyTagged == nil
    ? idleLedgerFiles(among: files, of: readings.compactMap(\.whole), texts: texts) : []
}

extension AudienceReading {
  /// The id that the dossier has where it gives none.
  fileprivate var idOfFile: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".md") ? name.dropLast(3) : name)
  }
}
