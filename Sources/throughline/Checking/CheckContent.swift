import ControlGaps
import Dossiers
import SitePages
import SourceText

/// What to check.
struct CheckRequest: Sendable {
  let content: Folder
  /// As `site.yml` names it.
  var audience = Audience.internal.name
  /// Nil where there are none to check.
  let templates: Folder?
  /// Nil for what `site.yml` says, else today.
  let asOf: CalendarDay?
  let jobs: Int
}

/// All that was found, its paths as they are printed.
struct CheckedContent: Sendable {
  /// Sorted by file and line.
  let problems: [Problem]
  /// Sorted by deal, waived ones included.
  let findings: [ReportedFinding]
  /// The ids of the deals that were diagnosed.
  let deals: Set<String>
  /// How many dossiers could not be read.
  let unread: Int
  /// Who it was checked for, and how many deals they may not know of; nil for everybody.
  let audience: (name: String, leftOut: Int)?
  /// Nil where `site.yml` could not be used, so that no deal could be either.
  let rulebook: Rulebook?

  /// Whether every deal was diagnosed.
  var isWhole: Bool { rulebook != nil && unread == 0 && audience == nil }
}

/// Reads everything that a build reads, the templates included, and writes nothing.
func checkContent(_ request: CheckRequest, progress: Progress) async throws -> CheckedContent {
  defer { progress.clear() }
  let root = request.content.prefix
  let reading = try await diagnoseContent(
    request.content, for: request.audience, asOf: request.asOf, jobs: request.jobs, progress: progress)
  var problems = reading.problems.map { $0.below(root) }
  if let templates = request.templates {
    problems += compileTemplates(try loadTemplates(templates)).problems.map { $0.below(templates.prefix) }
  }
  guard let diagnosed = reading.value else {
    return CheckedContent(
      problems: problems.sorted(by: Problem.isReportedBefore), findings: [], deals: [], unread: 0,
      audience: nil, rulebook: nil)
  }
  let isForEverybody = diagnosed.audience.seesEverything
  progress.show("Reading the texts")
  // What a text refers to may be withheld and be there all the same, so for an audience none leads nowhere.
  let texts =
    isForEverybody
    ? planBodyChecks(diagnosed.facts) + planBodyChecks(of: diagnosed.drafts, diagnosed.facts) : []
  let bodies = try await concurrently(texts, jobs: request.jobs) { $0.findProblems() }
  problems += bodies.joined().map { $0.below(root) }
  let notation = diagnosed.content.settings.notation
  let deals = diagnosed.portfolio.deals
  return CheckedContent(
    problems: problems.sorted(by: Problem.isReportedBefore),
    findings: deals.flatMap { deal in
      deal.diagnosis.reportedFindings(of: deal.dossier, below: root, notation: notation)
    },
    deals: Set(deals.map(\.dossier.id)), unread: diagnosed.unread.count,
    audience: isForEverybody ? nil : (diagnosed.audience.name, diagnosed.leftOut),
    rulebook: diagnosed.rulebook)
}
