import Rendering
import SourceText

/// The compiled templates of every kind of page.
public struct SiteTemplates: Sendable {
  let portfolio: Template<PortfolioPage>
  let deal: Template<DealPage>
  let buyers: Template<BuyersPage>
  let buyer: Template<BuyerPage>
  let intelligence: Template<IntelligencePage>
  let calendar: Template<CalendarPage>
  let control: Template<ControlPage>
  let rules: Template<RulesPage>
  let rule: Template<RulePage>
  let tactic: Template<TacticPage>
  let method: Template<MethodPage>
  let page: Template<OrdinaryPageView>
}

/// Compiles the templates against the views of the pages.
///
/// A name that a template uses and no view has is an error; a name that a view has and no template uses is none
/// here, for a site's own templates may leave things out.
public func compileTemplates(_ files: [SourceFile]) -> Reading<SiteTemplates> {
  var set = TemplateSet(files)
  let portfolio = set.page("portfolio", for: PortfolioPage.self)
  let deal = set.page("deal", for: DealPage.self)
  let buyers = set.page("buyers", for: BuyersPage.self)
  let buyer = set.page("buyer", for: BuyerPage.self)
  let intelligence = set.page("intelligence", for: IntelligencePage.self)
  let calendar = set.page("calendar", for: CalendarPage.self)
  let control = set.page("control", for: ControlPage.self)
  let rules = set.page("rules", for: RulesPage.self)
  let rule = set.page("rule", for: RulePage.self)
  let tactic = set.page("tactic", for: TacticPage.self)
  let method = set.page("method", for: MethodPage.self)
  let page = set.page("page", for: OrdinaryPageView.self)
  let problems = (set.problems + set.unusedTemplates).sorted(by: Problem.isReportedBefore)
  guard let portfolio, let deal, let buyers, let buyer, let intelligence, let calendar, let control,
    let rules, let rule, let tactic, let method, let page
  else { return Reading(nil, problems: problems) }
  return Reading(
    SiteTemplates(
      portfolio: portfolio, deal: deal, buyers: buyers, buyer: buyer, intelligence: intelligence,
      calendar: calendar, control: control, rules: rules, rule: rule, tactic: tactic, method: method,
      page: page),
    problems: problems)
}

/// The names that the views declare and no template uses, as `View.field`.
public func findUnusedFields(_ files: [SourceFile]) -> [String] {
  var set = TemplateSet(files)
  _ = set.page("portfolio", for: PortfolioPage.self)
  _ = set.page("deal", for: DealPage.self)
  _ = set.page("buyers", for: BuyersPage.self)
  _ = set.page("buyer", for: BuyerPage.self)
  _ = set.page("intelligence", for: IntelligencePage.self)
  _ = set.page("calendar", for: CalendarPage.self)
  _ = set.page("control", for: ControlPage.self)
  _ = set.page("rules", for: RulesPage.self)
  _ = set.page("rule", for: RulePage.self)
  _ = set.page("tactic", for: TacticPage.self)
  _ = set.page("method", for: MethodPage.self)
  _ = set.page("page", for: OrdinaryPageView.self)
  return set.unusedFields.map(\.description)
}
