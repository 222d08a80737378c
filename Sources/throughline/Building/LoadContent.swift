import ControlGaps
import Dossiers
import SourceText

/// Everything that was read, and everything that is wrong with it.
struct LoadedContent: Sendable {
  let content: Content
  /// The dossiers that could not be used, as paths below the content folder.
  let unread: [String]
  /// What could be made of those, to look for further mistakes.
  let drafts: [Dossier]
  /// Who it was read for, and how many deals they may not know of.
  let audience: Audience
  let leftOut: Int
  let problems: [Problem]
}

/// Reads a content folder for an audience, named as in `site.yml`. One bad dossier never hides the problems of
/// another.
func loadContent(
  _ folder: Folder, for audienceName: String = Audience.internal.name, rulebook: Rulebook, jobs: Int,
  progress: Progress
) async throws -> Reading<LoadedContent> {
  let settings = readSettings(in: folder)
  // With settings that cannot be used nothing is built, and still everybody's mistakes are told.
  let site = settings.value ?? settings.draft ?? SiteSettings(title: "")
  let audience = settings.value == nil ? .internal : try findAudience(audienceName, in: site)
  let ledgers = try loadLedgerFiles(in: folder)
  let dossiers = try await readAll("deals", in: folder, jobs, progress) { file in
    let reading = readDossier(file, with: site, beside: ledgers.files, for: audience)
    return Reading(reading, problems: reading.problems)
  }
  let buyers = try await readAll("buyers", in: folder, jobs, progress) { readBuyer($0) }
  let tactics = try await readAll("tactics", in: folder, jobs, progress) { readTactic($0) }
  let pages = try await readAll("pages", in: folder, jobs, progress) { readOrdinaryPage($0) }
  let (content, crossProblems) = assembleContent(
    settings: site, readings: dossiers.values, buyers: buyers.values, tactics: tactics.values,
    pages: pages.values,
    knownRules: rulebook.entries.map(\.rule.id), unreadable: dossiers.unreadable, for: audience)
  let idle = idleLedgerFiles(among: ledgers.paths, of: dossiers.values, for: audience) {
    dossiers.paths.compactMap { path in
      (try? readFile(folder.file(path))).map { SourceFile(path: path, bytes: $0) }
    }
  }
  let kept = Set(content.dossiers.map { $0.files[0].path })
  let leftOut = Set(dossiers.values.filter(\.isLeftOut).map(\.path))
  // Where deals are left out, a file that the disk will not give may be one of them, and is nobody's.
  let paths = audience.onlyTagged == nil ? dossiers.paths : dossiers.values.map(\.path)
  let unread = paths.filter { !kept.contains($0) && !leftOut.contains($0) }
  let dossierProblems =
    audience.onlyTagged == nil ? dossiers.problems : dossiers.values.flatMap(\.problems)
  let problems =
    dossierProblems + buyers.problems + tactics.problems + pages.problems + crossProblems + idle
  guard settings.value != nil else {
    let told = audienceName == Audience.internal.name ? problems.filter { !$0.mayComeOfSettings } : []
    return Reading(nil, problems: settings.problems + told)
  }
  return Reading(
    LoadedContent(
      content: content, unread: unread, drafts: dossiers.values.compactMap(\.draft), audience: audience,
      leftOut: leftOut.count, problems: settings.problems + rulebook.problems(in: site) + problems))
}

private func readSettings(in folder: Folder) -> Reading<SiteSettings> {
  readOrReport(
    "site.yml", in: folder,
    otherwise: "make it readable; where there is none yet, a line `title: …` is enough",
    readSettings)
}

/// The CSV files among the dossiers. Only those that a dossier names are its lists, and which it names is known
/// when it has been read, so all are read before: there are few, and a dossier is read without the disk.
private func loadLedgerFiles(
  in folder: Folder
) throws(DiskFailure) -> (files: LedgerFiles, paths: [String]) {
  var readings: [String: Reading<SourceFile>] = [:]
  for entry in try Folder(folder.file("deals")).entries() where isLedgerFile(named: entry.name) {
    guard case .file = entry.kind else { continue }
    let path = "deals/\(entry.name)"
    readings[path] = readOrReport(
      path, in: folder, otherwise: "make it readable, or take its name out of the dossier"
    ) { Reading($0) }
  }
  return (LedgerFiles(readings), readings.keys.sorted())
}

private struct ReadFiles<Value: Sendable> {
  var paths: [String] = []
  var values: [Value] = []
  /// The ids that the files without a value would have had.
  var unreadable: [String] = []
  var problems: [Problem] = []
}

/// Reads the Markdown files of one of the content's folders, in the order of their names.
private func readAll<Value: Sendable>(
  _ name: String, in folder: Folder, _ jobs: Int, _ progress: Progress,
  _ read: @escaping @Sendable (SourceFile) -> Reading<Value>
) async throws -> ReadFiles<Value> {
  progress.show("Reading \(name)")
  let here = Folder(folder.file(name))
  let entries = try here.entries()
  let names = entries.filter(\.isMarkdown).map(\.name)
  let readings = try await concurrently(names, jobs: jobs) {
    readOrReport(
      "\(name)/\($0)", in: folder, otherwise: "make it readable, or take it away where a link leads nowhere",
      read)
  }
  var all = ReadFiles<Value>()
  all.problems = entries.compactMap { $0.unread(in: name) }
  for (file, reading) in zip(names, readings) {
    all.paths.append("\(name)/\(file)")
    if let value = reading.value {
      all.values.append(value)
    } else {
      all.unreadable.append(String(file.dropLast(".md".count)))
    }
    all.problems += reading.problems
  }
  return all
}
