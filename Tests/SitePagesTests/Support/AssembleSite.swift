import ControlGaps
import Dossiers
import Foundation
import Intelligence
import SourceText
import TestSupport
import Testing

@testable import SitePages

/// A site in memory, with what is wrong with its content.
struct TestSite {
  let facts: SiteFacts
  /// The problems of its files and of what ties them together.
  let problems: [Problem]

  /// A page as it would be published, with what is wrong with its text.
  func render(_ page: PlannedPage) throws -> (html: [UInt8], problems: [Problem]) {
    var html: [UInt8] = []
    let problems = page.render(try compiledTemplates.get(), &html)
    return (html, problems)
  }

  /// The page at a route, as a tree.
  func page(_ route: Route, sourceLocation: SourceLocation = #_sourceLocation) throws -> HTMLElement {
    let planned = planSite(facts).first { $0.route == route }
    let page = try #require(planned, "there is no \(route.path)", sourceLocation: sourceLocation)
    return try readHTML(try render(page).html)
  }

  func deal(_ id: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> DealFacts {
    let deal = facts.portfolio.deals.first { $0.dossier.id == id }
    return DealFacts(try #require(deal, "there is no deal \(id)", sourceLocation: sourceLocation), facts)
  }
}

/// Reads, diagnoses and ties together the files of a content folder, as the program does.
func assembleSite(
  _ files: [SourceFile], with standard: Rulebook = .standard,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> TestSite {
  func read<Value>(_ folder: String, _ read: (SourceFile) -> Reading<Value>) -> [Reading<Value>] {
    files.filter { $0.path.hasPrefix("\(folder)/") }.sorted { $0.path < $1.path }.map(read)
  }
  let site = readSettings(try #require(files.first { $0.path == "site.yml" }, sourceLocation: sourceLocation))
  let settings = try #require(
    site.value, "\(ProblemReport().text(site.problems))", sourceLocation: sourceLocation)
  let dossiers = read("deals") { readDossier($0, with: settings) }
  let buyers = read("buyers") { readBuyer($0) }
  let tactics = read("tactics") { readTactic($0) }
  let pages = read("pages") { readOrdinaryPage($0) }
  let rulebook = standard.configured(by: settings.rules)
  let (content, tied) = assembleContent(
    settings: settings, dossiers: dossiers.compactMap(\.value), buyers: buyers.compactMap(\.value),
    tactics: tactics.compactMap(\.value), pages: pages.compactMap(\.value),
    knownRules: Rulebook.standard.entries.map(\.rule.id))
  let problems =
    site.problems + dossiers.flatMap(\.problems) + buyers.flatMap(\.problems) + tactics.flatMap(\.problems)
    + pages.flatMap(\.problems) + tied
  let errors = problems.filter { $0.severity == .error }
  try #require(errors.isEmpty, "\(ProblemReport().text(errors))", sourceLocation: sourceLocation)
  let day = try #require(settings.asOf, "site.yml names no day", sourceLocation: sourceLocation)
  let portfolio = assemblePortfolio(
    diagnoseAll(content, with: rulebook, asOf: day), buyers: content.buyers, tactics: content.tactics,
    tacticID: content.tacticID(of:), rulebook: rulebook,
    conversion: CurrencyConversion(to: settings.currency, at: settings.rates), asOf: day)
  let facts = SiteFacts(
    settings: settings, portfolio: portfolio, rulebook: rulebook, tactics: content.tactics,
    pages: content.pages,
    references: References(
      deals: content.dossiers, buyers: content.buyers, tactics: content.tactics, rulebook: rulebook,
      assets: files.map(\.path).filter { $0.hasPrefix("assets/") }.map { String($0.dropFirst(7)) }),
    unread: [], version: "1.0")
  return TestSite(facts: facts, problems: problems)
}

/// Each deal after its history, buyer by buyer.
private func diagnoseAll(
  _ content: Content, with rulebook: Rulebook, asOf day: CalendarDay
) -> [DiagnosedDeal] {
  let diagnoses = diagnose(
    content.dossiers, with: rulebook, asOf: day, notation: content.settings.notation, buyer: content.buyerID,
    tactic: content.knownTactic)
  let deals = zip(content.dossiers, diagnoses).map { dossier, diagnosis in
    DiagnosedDeal(dossier, diagnosis, buyer: content.buyerID(of: dossier))
  }
  return content.buyers.flatMap { buyer in deals.filter { $0.buyer == buyer.id } }
}

/// The repository's own templates.
private let compiledTemplates = Result<SiteTemplates, any Error> {
  let folder = repository.appending(path: "Templates")
  let files = try TestFiles.paths(below: folder).filter { $0.hasSuffix(".mustache") }.map {
    SourceFile(path: $0, bytes: try TestFiles.bytes(of: folder.appending(path: $0)))
  }
  let reading = compileTemplates(files)
  return try #require(reading.value, "\(ProblemReport().text(reading.problems))")
}
