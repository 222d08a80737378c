import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// How the diagnostic works, what is in force, and what it can't know.
struct MethodPage: View {
  let frame: PageFrame
  let controls: [Link]
  let weights: [String]
  let groups: [WeightGroup]
  let sensitivity: SensitivityView
  let laterLosses: LaterLossMethod
  let switchedOff: [Link]
  let currency: String
  let rates: [String]
  let ratesAsOf: String
  let withoutRate: [Link]

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .list("controls", "The five controls.") { $0.controls },
    .texts("weights", "What each weight stands for, the heaviest first.") { $0.weights },
    .list("groups", "The rules of each control with their thresholds in force and weights.") { $0.groups },
    .view("sensitivity", "What the primary gaps owe to the choice of weights.") { $0.sensitivity },
    .view("laterLosses", "What came of comparing the rules with later losses.") { $0.laterLosses },
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
    weights = Rulebook.weightReasons.byWeight.map { "\($0.weight) where it sees \($0.sees)" }
    groups = Stage.allCases.map { WeightGroup($0, facts, on: route) }
    sensitivity = SensitivityView(facts.portfolio.sensitivity, on: route)
    laterLosses = LaterLossMethod(facts.portfolio.rules, on: route)
    switchedOff = facts.rulebook.switchedOff.map {
      Link(text: "\($0.rule.title): \($0.reason)", href: route.link(to: .rule($0.rule.id)))
    }
    currency = facts.settings.currency
    rates = facts.settings.rates.millionths.sorted { $0.key < $1.key }.map { code, rate in
      "1 \(code) = \(notation.rate(millionths: rate)) \(facts.settings.currency)"
    }
    ratesAsOf = facts.settings.rates.asOf.map(notation.day) ?? ""
    withoutRate = facts.portfolio.withoutRate.map {
      Link(
        text: "\($0.dossier.title.value) (\($0.dossier.currency))", href: route.link(to: .deal($0.dossier.id))
      )
    }
  }
}
