import ControlGaps
import Dossiers
import Intelligence
import SitePages
import SourceText

/// The content read and every deal of it diagnosed: what each command begins with.
struct DiagnosedContent: Sendable {
  let content: Content
  /// The dossiers that could not be used, as paths below the content folder.
  let unread: [String]
  /// What could be made of those, to look for further mistakes.
  let drafts: [Dossier]
  /// Who it was read for, and how many deals they may not know of.
  let audience: Audience
  let leftOut: Int
  /// The rules as the site's settings have them.
  let rulebook: Rulebook
  let portfolio: Portfolio
  let facts: SiteFacts
}

/// Reads a content folder and diagnoses its deals on a day: the one asked for, else what `site.yml` says, else
/// today. What the audience may not see is taken out before anything is diagnosed.
///
/// There is no value where `site.yml` cannot be used; a dossier that cannot is left out. The problems are in
/// the order of their reporting, without those of the text below the front matter.
func diagnoseContent(
  _ folder: Folder, for audience: String = Audience.internal.name, asOf: CalendarDay?, jobs: Int,
  progress: Progress
) async throws -> Reading<DiagnosedContent> {
  guard folder.exists else { throw DiskFailure(missing: "content", folder) }
  let reading = try await loadContent(
    folder, for: audience, rulebook: .standard, jobs: jobs, progress: progress)
  guard let loaded = reading.value else {
    return Reading(nil, problems: reading.problems.sorted(by: Problem.isReportedBefore))
  }
  let content = loaded.content
  let settings = content.settings
  let day = asOf ?? settings.asOf ?? today()
  let rulebook = Rulebook.standard.configured(by: settings.rules)
  progress.show("Diagnosing \(content.dossiers.count) deals")
  let deals = try await diagnoseAll(
    content, with: rulebook, asOf: day, jobs: jobs, someLeftOut: loaded.audience.onlyTagged != nil)
  let portfolio = assemblePortfolio(
    deals, buyers: content.buyers, tactics: content.tactics, tacticID: content.tacticID(of:),
    rulebook: rulebook, conversion: CurrencyConversion(to: settings.currency, at: settings.rates), asOf: day)
  let facts = SiteFacts(
    settings: settings, portfolio: portfolio, rulebook: rulebook, tactics: content.tactics,
    pages: content.pages,
    references: References(
      deals: content.dossiers, buyers: content.buyers, tactics: content.tactics, rulebook: rulebook,
      unread: loaded.unread, assets: try Folder(folder.file("assets")).filesBelow()),
    unread: loaded.unread, version: Version.current)
  let idle = deals.flatMap { deal in deal.diagnosis.idleWaivers.map { $0.problem(in: deal.dossier) } }
  return Reading(
    DiagnosedContent(
      content: content, unread: loaded.unread, drafts: loaded.drafts, audience: loaded.audience,
      leftOut: loaded.leftOut,
      rulebook: rulebook, portfolio: portfolio, facts: facts),
    problems: (loaded.problems + idle).sorted(by: Problem.isReportedBefore))
}
