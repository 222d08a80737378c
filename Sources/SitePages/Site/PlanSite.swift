import ControlGaps
import Dossiers
import Intelligence
import Rendering
import SourceText

/// A page of the site, or a file beside the pages, ready to be rendered on whichever core is free.
public struct PlannedPage: Sendable {
  public let route: Route
  /// Appends the page's bytes, and gives what is wrong with the text that it shows.
  public let render: @Sendable (SiteTemplates, inout [UInt8]) -> [Problem]

  fileprivate init<Page: View>(
    _ route: Route, _ template: @escaping @Sendable (SiteTemplates) -> Template<Page>,
    _ build: @escaping @Sendable () -> (Page, [Problem])
  ) {
    self.route = route
    render = { templates, bytes in
      let (page, problems) = build()
      template(templates).render(page, into: &bytes)
      return problems
    }
  }

  /// A file that no template shapes.
  fileprivate init(_ route: Route, _ write: @escaping @Sendable () -> [UInt8]) {
    self.route = route
    render = { _, bytes in
      bytes += write()
      return []
    }
  }
}

/// Every page of the site, the deals first because they are the most.
public func planSite(_ facts: SiteFacts) -> [PlannedPage] {
  planDeals(facts) + planBuyers(facts) + planKnowledge(facts) + [
    PlannedPage(.portfolio, \.portfolio) { (PortfolioPage(facts), []) },
    PlannedPage(.buyers, \.buyers) { (BuyersPage(facts), []) },
    PlannedPage(.intelligence, \.intelligence) { (IntelligencePage(facts), []) },
    PlannedPage(.calendar, \.calendar) { (CalendarPage(facts), []) },
    PlannedPage(.calendarFeed) { writeCalendarFeed(facts) },
    PlannedPage(.rules, \.rules) { (RulesPage(facts), []) },
    PlannedPage(.method, \.method) { (MethodPage(facts), []) },
  ]
}

private func planDeals(_ facts: SiteFacts) -> [PlannedPage] {
  facts.portfolio.deals.map { deal in
    PlannedPage(.deal(deal.dossier.id), \.deal) {
      let page = DealFacts(deal, facts)
      let (body, problems) = renderBody(of: deal.dossier, anchors: page.finder.anchors, facts)
      return (DealPage(page, body: body), problems)
    }
  }
}

private func planBuyers(_ facts: SiteFacts) -> [PlannedPage] {
  facts.portfolio.buyers.map { record in
    PlannedPage(.buyer(record.buyer.id), \.buyer) {
      let (body, problems) = renderBody(of: record.buyer, facts)
      return (BuyerPage(record, facts, body: body), problems)
    }
  }
}

/// Controls, rules, tactics and ordinary pages.
private func planKnowledge(_ facts: SiteFacts) -> [PlannedPage] {
  let rules = facts.rulebook.entries.map(\.rule) + facts.rulebook.switchedOff.map(\.rule)
  let controls = Stage.allCases.map { control in
    PlannedPage(.control(control), \.control) { (ControlPage(control, facts), []) }
  }
  let rulePages = rules.map { rule in
    PlannedPage(.rule(rule.id), \.rule) { (RulePage(rule, facts), []) }
  }
  let tactics = facts.tactics.map { tactic in
    PlannedPage(.tactic(tactic.id), \.tactic) {
      let (body, problems) = renderBody(of: tactic, facts)
      return (TacticPage(tactic, facts, body: body), problems)
    }
  }
  let pages = facts.pages.map { page in
    PlannedPage(.page(page.id), \.page) {
      let (body, problems) = renderBody(of: page, facts)
      return (OrdinaryPageView(page, facts, body: body), problems)
    }
  }
  return controls + rulePages + tactics + pages
}
