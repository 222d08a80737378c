import Charts
import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// One of the five controls over the whole portfolio.
struct PortfolioControl: View {
  struct RuleLine: View {
    let rule: Link
    let evidenced: String
    let atRisk: String
    let count: String

    static let fields: [ViewField<Self>] = [
      .view("rule", "The rule, with its page.") { $0.rule },
      .text("evidenced", "Money lost and evidenced by it; may be empty.") { $0.evidenced },
      .text("atRisk", "Money that may be lost; may be empty.") { $0.atRisk },
      .text("count", "On how many deals it fired, of those in which it was judged.") { $0.count },
    ]
  }

  let title: String
  let href: String
  let absence: String
  let severe: String
  let primary: String
  let sentence: String
  let install: String
  let playbook: Link?
  let evidenced: String
  let bar: String
  let atRisk: String
  let atRiskBar: String
  let rules: [RuleLine]
  let more: String

  static let fields: [ViewField<Self>] = [
    .text("title", "The control's name.") { $0.title },
    .text("href", "The control's page.") { $0.href },
    .text("absence", "What its absence is called.") { $0.absence },
    .text("severe", "In how many deals it has a severe gap, of those judged.") { $0.severe },
    .text("primary", "Of how many deals it is the primary gap.") { $0.primary },
    .text("sentence", "What happened to it, from the rule with the most money or the most deals.") {
      $0.sentence
    },
    .text("install", "What to install; empty where no rule fired.") { $0.install },
    .view("playbook", "The site's playbook for it.") { $0.playbook },
    .text("evidenced", "Money lost under it and evidenced; may be empty.") { $0.evidenced },
    .svg("bar", "That money beside the other controls'.") { $0.bar },
    .text("atRisk", "Money that may be lost; may be empty.") { $0.atRisk },
    .svg("atRiskBar", "That money on the same scale.") { $0.atRiskBar },
    .list("rules", "Its rules that fired, the most money first, then the most deals.") { $0.rules },
    .text("more", "How many further rules fired; may be empty.") { $0.more },
  ]

  /// `greatest` is the greatest sum of any control, for the bars.
  init(_ record: ControlRecord, greatest: Money, _ facts: SiteFacts, on route: Route) {
    let money = SiteMoney(facts)
    title = record.control.title
    href = route.link(to: .control(record.control))
    absence = record.control.absence
    severe =
      record.assessed == 0
      ? "judged in no deal yet" : "severe in \(record.severe) of \(record.assessed) judged"
    primary =
      record.primary == 0
      ? "never the primary gap" : "primary gap of \(Words.counted(record.primary, "deal"))"
    let worst = record.rules.first
    sentence = worst.map { describe($0) } ?? quietSentence(record)
    install = worst?.rule.recommendation ?? ""
    playbook = worst == nil ? nil : facts.playbook(for: record.control, from: .portfolio)
    evidenced = money.column(record.loss.evidenced)
    bar = PortfolioControl.bar(record.loss.evidenced.money, of: greatest, .forNothing)
    atRisk = money.column(record.loss.atRisk)
    atRiskBar = PortfolioControl.bar(record.loss.atRisk.money, of: greatest, .atRisk)
    rules = record.rules.prefix(4).map { line in
      RuleLine(
        rule: Link(text: line.rule.title, href: route.link(to: .rule(line.rule.id))),
        evidenced: money.column(line.loss.evidenced), atRisk: money.column(line.loss.atRisk),
        count: "\(line.open) of \(line.judged)")
    }
    more = record.rules.count > 4 ? "and \(Words.counted(record.rules.count - 4, "further rule"))" : ""
  }

  private static func bar(_ money: Money, of greatest: Money, _ style: MagnitudeBar.Style) -> String {
    guard money > .zero, greatest > .zero else { return "" }
    return MagnitudeBar(
      share: Double(money.tenThousandths) / Double(greatest.tenThousandths), style: style
    ).svg
  }
}

private func describe(_ record: RuleRecord) -> String {
  let deals = "\(record.open) of \(Words.counted(record.judged, "deal"))"
  return "In \(deals): \(record.rule.gap.prefix(1).lowercased())\(record.rule.gap.dropFirst())"
}

private func quietSentence(_ record: ControlRecord) -> String {
  record.assessed == 0 ? "Too little is on record to tell." : "Nothing found in what could be judged."
}
