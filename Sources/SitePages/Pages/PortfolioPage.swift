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
  let signed = ours.count { $0.diagnosis.path.level(.signed) != nil }
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
    \(money.notation.share(first.loss.evidenced.money, of: all)) of what was lost, and is evidenced, was lost \
    \(first.control.inPhrase). Each entry counts once, so the sums add up.
    """
}

extension Headline {
  /// The verdict on all deals together.
  init(
    of portfolio: Portfolio, ranked: [ControlRecord], _ decisions: Decisions, _ facts: SiteFacts,
    on route: Route
  ) {
    let money = SiteMoney(facts)
    let worst = ranked.first.flatMap { $0.severe + $0.moderate > 0 ? $0 : nil }
    let givenUp = -portfolio.path.stages.reduce(Money.zero) { $0 + $1.givenUp }
    let lost = portfolio.loss.evidenced.money
    kicker = worst.map { "Where control is lost first: \($0.control.title)" } ?? "Control gaps: none"
    sentence = Headline.sentence(givenUp: givenUp, lost: lost, worst, money)
    install = worst?.rules.first?.rule.recommendation ?? ""
    playbook = worst.flatMap { facts.playbook(for: $0.control, from: .portfolio) }
    isLoss = lost > .zero
    more = Headline.concentration(portfolio, money)
    figures = Headline.figures(portfolio, givenUp: givenUp, decisions, money)
  }

  private static func sentence(
    givenUp: Money, lost: Money, _ worst: ControlRecord?, _ money: SiteMoney
  ) -> String {
    guard let worst else { return "No control gap was found in what could be judged." }
    guard lost > .zero else {
      return
        "No loss is evidenced; \(worst.control.title) has a severe gap in \(worst.severe) of \(Words.counted(worst.judged, "deal")) judged."
    }
    let most = "the largest part \(worst.control.inPhrase): \(money.inSentence(worst.loss.evidenced.money))"
    guard givenUp > .zero else { return "\(money.inSentence(lost)) was lost for nothing, \(most)." }
    return """
      After our first offers \(money.inSentence(givenUp)) was given up. \(money.inSentence(lost)) is evidenced as lost \
      for nothing, \(most).
      """
  }

  /// How few deals hold most of the loss.
  private static func concentration(_ portfolio: Portfolio, _ money: SiteMoney) -> [Link] {
    let losses = portfolio.deals.filter(\.isOurs).compactMap {
      portfolio.conversion.convert($0.diagnosis.loss, from: $0.dossier.currency)?.evidenced.money
    }.filter { $0 > .zero }.sorted(by: >)
    let all = portfolio.loss.evidenced.money
    guard losses.count > 3 else { return [] }
    var (sum, count) = (Money.zero, 0)
    while sum + sum < all, count < losses.count {
      sum += losses[count]
      count += 1
    }
    return [
      Link(
        text:
          "\(Words.counted(count, "deal")) of \(losses.count) with a loss hold \(money.notation.share(sum, of: all)) of it.",
        href: "#deals")
    ]
  }

  private static func figures(
    _ portfolio: Portfolio, givenUp: Money, _ decisions: Decisions, _ money: SiteMoney
  ) -> [Figure] {
    let loss = portfolio.loss
    var figures: [Figure] = []
    if givenUp > .zero {
      let traded = -portfolio.path.stages.reduce(Money.zero) { $0 + $1.part(.traded) + $1.beyondPriceTraded }
      let caption = """
        given up after the first offer, in the price and beyond it; \(money.notation.brief(traded)) of it was traded \
        for something
        """
      figures.append(Figure(value: money.notation.brief(-givenUp), caption: caption, isLoss: true))
    }
    if loss.evidenced.money > .zero {
      let atRisk =
        loss.atRisk.money > .zero ? "; a further \(money.notation.brief(loss.atRisk)) is at risk" : ""
      figures.append(
        Figure(
          value: money.notation.brief(-loss.evidenced.money),
          caption: "lost for nothing, each entry once and on the record\(atRisk)", isLoss: true))
    }
    figures.append(
      Figure(
        value: String(decisions.due),
        caption: "dates to decide on within \(Decisions.horizon) days, \(decisions.past) of them past",
        isLoss: false))
    return figures
  }
}
