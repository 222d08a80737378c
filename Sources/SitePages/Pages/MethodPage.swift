import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// How the diagnostic works, what is in force, and what it can't know.
struct MethodPage: View {
  struct Weighed: View {
    let title: String
    let href: String
    let control: String
    let moderate: String
    let severe: String
    let weight: String
    let isChanged: Bool

    static let fields: [ViewField<Self>] = [
      .text("title", "The rule.") { $0.title },
      .text("href", "Its page.") { $0.href },
      .text("control", "Its control.") { $0.control },
      .text("moderate", "The bound of a moderate gap in force; a dash where there is none to set.") {
        $0.moderate
      },
      .text("severe", "The bound of a severe gap in force; a dash where there is none to set.") { $0.severe },
      .text("weight", "How much it counts in its control's score.") { $0.weight },
      .flag("changed", "Whether the site changed its thresholds.") { $0.isChanged },
    ]
  }

  let frame: PageFrame
  let controls: [Link]
  let rules: [Weighed]
  let switchedOff: [Link]
  let currency: String
  let rates: [String]
  let ratesAsOf: String
  let withoutRate: [Link]

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .list("controls", "The five controls.") { $0.controls },
    .list("rules", "The rules with their thresholds in force and weights.") { $0.rules },
    .flag("hasSwitchedOff", "Whether there are rules that the site does not run.") {
      !$0.switchedOff.isEmpty
    },
    .list("switchedOff", "Rules that the site does not run, with the reason.") { $0.switchedOff },
    .text("currency", "The currency of all sums.") { $0.currency },
    .texts("rates", "The rates at which other currencies count.") { $0.rates },
    .text("ratesAsOf", "The day of the rates; may be empty.") { $0.ratesAsOf },
    .flag("hasWithoutRate", "Whether deals are left out for lack of a rate.") { !$0.withoutRate.isEmpty },
    .list("withoutRate", "Deals in no sum, for lack of a rate.") { $0.withoutRate },
  ]

  init(_ facts: SiteFacts) {
    let route = Route.method
    let notation = facts.settings.notation
    frame = facts.frame("Method", at: route, "How the diagnostic works, and what it can't know.")
    controls = Stage.allCases.map {
      Link(text: "\($0.title): \($0.promise)", href: route.link(to: .control($0)))
    }
    rules = facts.rulebook.entries.map { entry in
      Weighed(
        title: entry.rule.title, href: route.link(to: .rule(entry.rule.id)),
        control: entry.rule.control.title,
        moderate: MethodPage.bound(entry.thresholds.moderate, entry.thresholds.unit, notation),
        severe: MethodPage.bound(entry.thresholds.severe, entry.thresholds.severeUnit, notation),
        weight: String(entry.weight),
        isChanged: entry.thresholds.moderate != entry.rule.thresholds.moderate
          || entry.thresholds.severe != entry.rule.thresholds.severe)
    }
    switchedOff = facts.rulebook.switchedOff.map {
      Link(text: "\($0.rule.title): \($0.reason)", href: route.link(to: .rule($0.rule.id)))
    }
    currency = facts.settings.currency
    rates = facts.settings.rates.millionths.sorted { $0.key < $1.key }.map { code, rate in
      "1 \(code) = \(facts.settings.currency) \(notation.full(Money(tenThousandths: (rate + 50) / 100)))"
    }
    ratesAsOf = facts.settings.rates.asOf.map(notation.day) ?? ""
    withoutRate = facts.portfolio.withoutRate.map {
      Link(
        text: "\($0.dossier.title.value) (\($0.dossier.currency))", href: route.link(to: .deal($0.dossier.id))
      )
    }
  }

  static func bound(_ bound: Int64?, _ unit: Thresholds.Unit, _ notation: Notation) -> String {
    guard let bound else { return Words.unknown }
    let number = notation.percent(Percent(tenThousandths: bound))
    return switch unit {
    case .percent: number
    case .days: number.dropLast() + " days"
    case .count, .ratio: String(number.dropLast())
    }
  }
}
