import SitePages
import SourceText

/// Reads, diagnoses, renders and publishes: the only place that knows the order of it all.
func buildSite(_ request: BuildRequest, progress: Progress) async throws -> BuildReport {
  let start = uptime()
  defer { progress.clear() }
  guard request.templates.exists else { throw DiskFailure(missing: "templates", request.templates) }
  let reading = try await diagnoseContent(
    request.content, asOf: request.asOf, jobs: request.jobs, progress: progress)
  let templates = compileTemplates(try loadTemplates(request.templates))
  let ofTemplates = templates.problems.map { $0.below(request.templates.prefix) }
  guard let diagnosed = reading.value, let compiled = templates.value else {
    let problems = reading.problems.map { $0.below(request.content.prefix) } + ofTemplates
    return BuildReport(
      problems: problems.sorted(by: Problem.isReportedBefore), hasErrors: true,
      closingLine: "Nothing was built.")
  }
  let pages = planSite(diagnosed.facts)
  progress.show("Writing \(pages.count) pages")
  let assets =
    try AssetFile.all(in: Folder(request.templates.file("assets")), to: "theme")
    + AssetFile.all(in: Folder(request.content.file("assets")), to: "assets")
  let published = try await publish(
    pages, using: compiled, assets: assets, to: request.output, jobs: request.jobs, isClean: request.isClean)

  let ofDrafts = planBodyChecks(of: diagnosed.drafts, diagnosed.facts).flatMap { $0.findProblems() }
  let ofContent = (reading.problems + published.problems + ofDrafts).map { $0.below(request.content.prefix) }
  let problems = (ofContent + ofTemplates).sorted(by: Problem.isReportedBefore)
  return BuildReport(
    problems: problems, hasErrors: problems.contains { $0.severity == .error },
    closingLine: closingLine(
      published, deals: diagnosed.content.dossiers.count, unread: diagnosed.unread.count, problems: problems,
      output: request.output,
      seconds: uptime() - start))
}

/// Such as `34 deals, 1 dossier could not be read, 2 errors: 96 pages in Public (12 files written, 1 removed)
/// in 0.21 s`.
private func closingLine(
  _ report: PublishReport, deals: Int, unread: Int, problems: [Problem], output: OutputFolder, seconds: Double
) -> String {
  func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
  var line = counted(deals, "deal")
  if unread > 0 { line += ", \(counted(unread, "dossier")) could not be read" }
  let errors = problems.count { $0.severity == .error }
  if errors > 0 { line += ", \(counted(errors, "error"))" }
  let warnings = problems.count - errors
  if warnings > 0 { line += ", \(counted(warnings, "warning"))" }
  line += ": \(counted(report.pages, "page")) in \(output.folder.path)"
  line += " (\(counted(report.written, "file")) written"
  if report.removed > 0 { line += ", \(report.removed) removed" }
  let hundredths = Int((seconds * 100).rounded())
  let rest = hundredths % 100
  return line + ") in \(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) s"
}
