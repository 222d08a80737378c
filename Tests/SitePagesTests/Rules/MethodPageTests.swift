import ControlGaps
import Testing

@testable import SitePages

@Suite("The page on method") struct MethodPageTests {
  /// Two severe gaps and no money: no walk-away upstream, no log of changes in delivery.
  private let deal = """
    status: delivering
    dates: { offer: 2025-10-01, award: 2025-12-01, signature: 2026-01-12, delivery_start: 2026-01-12 }
    """

  private func text(upstream: Int, delivery: Int, deals: Int = 2) throws -> String {
    let rulebook = Rulebook(
      Rulebook.standard.entries.compactMap { entry in
        switch entry.rule.id {
        case "unset-walk-away": (entry.rule, weight: upstream)
        case "unwatched-delivery": (entry.rule, weight: delivery)
        case "late-entry": (entry.rule, weight: 1)
        default: nil
        }
      })
    let files = (0..<deals).map { ("deals/deal-\($0).md", dossier(deal, titled: "Deal \($0)")) }
    let site = try smallSite(
      Dictionary(uniqueKeysWithValues: files), settings: "rules: { late-entry: { moderate: 90 } }",
      with: rulebook)
    return ReadableText.text(of: try #require(try site.page(.method).first("main")))
  }

  @Test("gives each weight with its reason, and its share of the control") func weights() throws {
    let page = try text(upstream: 3, delivery: 4)
    for reason in Rulebook.weightReasons.byWeight {
      #expect(page.contains("- \(reason.weight) where it sees \(reason.sees)"))
    }
    for reason in Rulebook.weightReasons.byControl.values { #expect(page.contains("(\(reason))")) }
    #expect(page.contains("| Weight | Share of 4 |"))
    #expect(page.contains("(set by this site) | 90 days | 0 days | 1 | 25% |"))
    #expect(page.contains("[Unset walk-away](rules/unset-walk-away.html) | – | – | 3 | 75% |"))
  }

  @Test("says which deals change their primary gap with a weight") func sensitive() throws {
    let page = try text(upstream: 3, delivery: 4)
    #expect(
      page.contains(
        "Of 2 deals, two change their primary gap when one rule’s weight is taken a quarter less or a quarter more; the one weight that matters is that of unwatched delivery."
      ))
    #expect(page.contains("weights have a say in 2 of 2"))
    #expect(page.contains("(the primary gap of)"))
    #expect(page.contains("[Deal 0](deals/deal-0.html)") && page.contains("[Deal 1](deals/deal-1.html)"))
    #expect(page.contains("The weights of the other 2 rules have no such effect."))
  }

  @Test("says that none does where weights lie further apart") func insensitive() throws {
    let page = try text(upstream: 3, delivery: 6)
    #expect(
      page.contains(
        "Of 2 deals, none changes its primary gap, whichever rule’s weight is taken a quarter less or a quarter more."
      ))
  }

  @Test("says that there are too few deals to compare") func tooFew() throws {
    #expect(
      try text(upstream: 3, delivery: 4).contains("there are too few such deals yet to compare any rule"))
  }
}
