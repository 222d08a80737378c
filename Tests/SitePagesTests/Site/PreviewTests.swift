import Dossiers
import Testing

@testable import ControlGaps
@testable import SitePages

/// A gift at the table that a rule in preview sees, and no walk-away, which a scored one does.
@Suite("A rule in preview") struct PreviewTests {
  private let site: TestSite

  init() throws {
    let rulebook = Rulebook([
      (.unsetWalkAway, weight: 3), (inPreview(.unreciprocatedConcession), weight: 3),
      (.unpricedConcession, weight: 2),
    ])
    let gift = """
      status: signed
      dates: { offer: 2026-02-02, award: 2026-03-02, signature: 2026-04-01 }
      value: { offered: 5m, awarded: 4.6m, signed: 4.6m }
      concessions:
        - { id: c1, date: 2026-02-16, lever: price, gave: A discount, value: 400k }
      """
    site = try smallSite(
      ["deals/crane.md": dossier(gift), "deals/gate.md": dossier(gift, titled: "Gate renewal")],
      with: rulebook)
  }

  private func text(_ route: Route) throws -> String {
    ReadableText.text(of: try #require(try site.page(route).first("main")))
  }

  @Test("says so on its page, with the version that first had it and every deal it fired on")
  func onItsPage() throws {
    let page = try text(.rule("unreciprocated-concession"))
    #expect(page.contains("preview since version 0.1, shown and not scored"))
    #expect(page.contains("**In preview:** its gaps are shown"))
    #expect(page.contains("It has an open gap in 2 of 2 deals"))
    #expect(page.contains("Crane overhaul") && page.contains("Gate renewal"))
    let scored = try text(.rule("unset-walk-away"))
    #expect(scored.contains("scored since version 0.1") && !scored.contains("In preview"))
  }

  @Test("says so in the lists of rules") func inLists() throws {
    #expect(try text(.rules).contains("(preview: shown, not scored)"))
    #expect(try text(.control(.table)).contains("(preview: shown, not scored)"))
    #expect(try text(.intelligence).contains("Unreciprocated concession (preview)"))
    let row = try text(.method).split(separator: "\n").first { $0.contains("Unreciprocated concession") }
    #expect(try #require(row).contains("(preview: shown, not scored) | – | 25% | – |"))
  }

  @Test("says so on the deal's finding, which has no say in what the page opens with") func onTheDeal() throws
  {
    let page = try text(.deal("crane"))
    #expect(page.contains("*Preview: shown, not scored, until the rule has run on real deals.*"))
    let deal = try site.deal("crane").deal.diagnosis
    #expect(deal.findings.contains { $0.judged.rule.id == "unreciprocated-concession" })
    #expect(deal.primary == .control(.upstream))
    #expect(deal.control(.table).score == 100)
    #expect(deal.loss == .nothing)
    let headline = DealInWords(try site.deal("crane").deal, site.facts)
    #expect(headline.kicker.hasPrefix("Primary control gap: Upstream"))
    #expect(headline.figures.contains { $0.value == "1 of 2" && $0.caption.hasPrefix("rules that apply") })
    #expect(headline.controls[Stage.table.index].sentence == "Nothing found.")
    #expect(headline.controls[Stage.table.index].findings.map(\.preview.isEmpty) == [false])
  }

  @Test("counts in no record of the portfolio's and of the buyer's") func inRecords() throws {
    let portfolio = site.facts.portfolio
    #expect(portfolio.loss == .nothing)
    #expect(portfolio.controls[Stage.table.index].rules.isEmpty)
    #expect(
      portfolio.sensitivity.lines.map(\.entry.rule.id).sorted() == ["unpriced-concession", "unset-walk-away"])
    #expect(portfolio.buyers.first?.recurringGaps.map(\.rule.id) == ["unset-walk-away"])
  }
}

/// The rule as it was while it was new.
private func inPreview(_ rule: Rule) -> Rule {
  Rule(
    id: rule.id, title: rule.title, control: rule.control, habit: rule.habit, status: .preview,
    addedIn: rule.addedIn, gap: rule.gap, criteria: rule.criteria, rationale: rule.rationale,
    reads: rule.reads, method: rule.method, thresholds: rule.thresholds, exclusions: rule.exclusions,
    grounds: rule.grounds, recommendation: rule.recommendation, judgesAbsence: rule.judgesAbsence,
    gapExample: rule.gapExample, clearExample: rule.clearExample, check: rule.check)
}
