import ControlGaps
import Dossiers
import Rendering

/// The rules of one control with their thresholds in force, and how much each counts.
struct WeightGroup: View {
  struct Line: View {
    let rule: Link
    let moderate: String
    let severe: String
    let weight: String
    let share: String
    let note: String

    static let fields: [ViewField<Self>] = [
      .view("rule", "The rule, with its page.") { $0.rule },
      .text("moderate", "The bound of a moderate gap in force; empty where there is none to set.") {
        $0.moderate
      },
      .text("severe", "The bound of a severe gap in force; empty where there is none to set.") { $0.severe },
      .text("weight", "How much it counts in its control's score; empty for a rule in preview.") {
        $0.weight
      },
      .text("share", "Its part of the weight of all the control's rules; empty for a rule in preview.") {
        $0.share
      },
      .text("note", "That the site changed its thresholds, or that it is in preview; empty for most.") {
        $0.note
      },
    ]
  }

  let control: Link
  let reason: String
  let weight: Int
  let rules: [Line]

  static let fields: [ViewField<Self>] = [
    .view("control", "The control, with its page.") { $0.control },
    .text("reason", "What else led to its weights; may be empty.") { $0.reason },
    .integer("weight", "What its rules weigh together.") { $0.weight },
    .list("rules", "Its rules, in the order of the rulebook.") { $0.rules },
  ]

  init(_ control: Stage, _ facts: SiteFacts, on route: Route) {
    let notation = facts.settings.notation
    let whole = facts.rulebook.weight(of: control)
    self.control = Link(text: control.title, href: route.link(to: .control(control)))
    reason = Rulebook.weightReasons.byControl[control] ?? ""
    weight = whole
    rules = facts.rulebook.rules(of: control).map { entry in
      let (rule, thresholds) = (entry.rule, entry.thresholds)
      let isChanged =
        thresholds.moderate != rule.thresholds.moderate || thresholds.severe != rule.thresholds.severe
      let isPreview = rule.status == .preview
      return Line(
        rule: Link(text: rule.title, href: route.link(to: .rule(rule.id))),
        moderate: thresholds.unit.bound(thresholds.moderate, notation),
        severe: thresholds.severeUnit.bound(thresholds.severe, notation),
        weight: isPreview ? "" : String(entry.weight),
        share: isPreview || whole == 0 ? "" : Words.percent(Double(entry.weight) / Double(whole)),
        note: [isPreview ? "preview: shown, not scored" : nil, isChanged ? "set by this site" : nil]
          .compactMap(\.self).joined(separator: "; "))
    }
  }
}

extension Thresholds.Unit {
  /// A bound with its unit, such as `60 days`; empty where there is none to set.
  func bound(_ bound: Int64?, _ notation: Notation) -> String {
    guard let bound else { return "" }
    let number = notation.percent(Percent(tenThousandths: bound))
    return switch self {
    case .percent: number
    case .days: number.dropLast() + " days"
    case .count, .ratio: String(number.dropLast())
    }
  }
}
