import Charts
import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// The home page: where control is lost over all deals, what it cost, what to install first and what to decide now.
struct PortfolioPage: View {
  let frame: PageFrame
  let meta: String
  let headline: Headline
  let conversion: CurrencyNote?
  let contents: [Link]
  let controlsLead: String
  let controls: [PortfolioControl]
  let path: PortfolioStatement?
  let decisions: Decisions
  let coverage: CoverageOfPortfolio
  let map: HeatMap
  let chartDefinitions: String

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("meta", "How many deals with how many buyers, in a line.") { $0.meta },
    .view("headline", "The verdict.") { $0.headline },
    .view("conversion", "At which rates sums are converted; absent where none is.") { $0.conversion },
    .list("contents", "The sections of this page.") { $0.contents },
    .text("controlsLead", "Where most is lost, in a sentence.") { $0.controlsLead },
    .list("controls", "The five controls, the most money lost first, then the most deals.") { $0.controls },
    .view("path", "The value path; absent where no deal has two points on record.") { $0.path },
    .view("decisions", "What needs a decision.") { $0.decisions },
    .view("coverage", "What the record cannot tell.") { $0.coverage },
    .view("map", "Every deal by the five controls.") { $0.map },
    .svg("chartDefinitions", "The patterns that the page's pictures share.") { $0.chartDefinitions },
  ]

  init(_ facts: SiteFacts) {
    let route = Route.portfolio
    let portfolio = facts.portfolio
    let money = SiteMoney(facts)
    let ranked = rankControls(portfolio.controls)
    let greatest =
      ranked.flatMap { [$0.loss.evidenced.money, $0.loss.atRisk.money] }.max() ?? .zero
    frame = facts.frame(
      "Portfolio", at: route, "Where control of \(facts.settings.title)’s deals is lost, and what to install."
    )
    meta = describePortfolio(facts)
    conversion = CurrencyNote(of: portfolio.deals, facts, on: route)
    controls = ranked.map { PortfolioControl($0, greatest: greatest, facts, on: route) }
    controlsLead = describeControls(ranked, portfolio, money)
    path = PortfolioStatement(portfolio.path, facts)
    decisions = Decisions(facts, on: route)
    coverage = CoverageOfPortfolio(facts, on: route)
    map = HeatMap(facts, on: route)
    headline = Headline(of: portfolio, ranked: ranked, decisions, facts, on: route)
    chartDefinitions = ChartDefinitions.svg
    contents = [
      Link(text: "Where control is lost", href: "#controls"),
      path == nil ? nil : Link(text: "Where the value went", href: "#path"),
      Link(text: "Decisions due", href: "#decisions"),
      Link(text: "What the record cannot tell", href: "#unknown"),
      Link(text: "Every deal", href: "#deals"),
    ].compactMap(\.self)
  }
}

/// The most evidenced money first, then the most severe deals, then moderate ones, then the earlier stage.
func rankControls(_ controls: [ControlRecord]) -> [ControlRecord] {
  func rank(_ record: ControlRecord) -> (Money, Int, Int, Int) {
    (-record.loss.evidenced.money, -record.severe, -record.moderate, record.control.index)
  }
  return controls.sorted { rank($0) < rank($1) }
}

private func describePortfolio(_ facts: SiteFacts) -> String {
  let ours = facts.portfolio.deals.filter(\.isOurs)
  let signed = ours.count { $0.diagnosis.path.hasReached(.signed) }
  var parts = [
    "\(Words.counted(ours.count, "deal")) with \(Words.counted(Set(ours.map(\.buyer)).count, "buyer"))",
    "\(signed) signed",
  ]
  if let first = ours.compactMap(\.year).min() { parts[1] += " since \(first)" }
  let imported = facts.portfolio.deals.count - ours.count
  if imported > 0 { parts.append("\(Words.counted(imported, "contract")) of others, in no sum") }
  parts.append("money in \(facts.settings.currency)")
  if ours.contains(where: { $0.dossier.currency != facts.settings.currency }) {
    parts[parts.count - 1] += ", converted"
  }
  return parts.joined(separator: " · ")
}

private func describeControls(_ ranked: [ControlRecord], _ portfolio: Portfolio, _ money: SiteMoney) -> String
{
  let all = portfolio.loss.evidenced.money
  guard let first = ranked.first, all > .zero else {
    return "No loss is evidenced. The controls stand in the order of their severe gaps."
  }
  return """
    Of the loss that is evidenced \(money.notation.share(first.loss.evidenced.money, of: all)) went \
    \(first.control.inPhrase). Each entry counts once, so the sums add up.
    """
}
