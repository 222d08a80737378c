import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// What the primary gaps and scores of this portfolio owe to the choice of weights.
struct SensitivityView: View {
  /// What one rule's weight a quarter less, or a quarter more, brings about.
  struct Effect: View {
    let deals: [Link]
    let more: String
    let scores: String

    static let fields: [ViewField<Self>] = [
      .list("deals", "The deals whose primary gap becomes another.") { $0.deals },
      .flag("hasDeals", "Whether there are any.") { !$0.deals.isEmpty },
      .text("more", "How many more there are; may be empty.") { $0.more },
      .text("scores", "In how many deals a score moves, comes or goes; may be empty.") { $0.scores },
      .flag("none", "Whether nothing changes.") { $0.deals.isEmpty && $0.scores.isEmpty },
    ]

    private static let mostNamed = 5

    init(_ effect: WeightSensitivity.Effect, on route: Route) {
      deals = effect.primaries.prefix(Effect.mostNamed).map { route.link(to: $0) }
      let left = effect.primaries.count - deals.count
      more = left > 0 ? "and \(left) more" : ""
      scores = [
        effect.scores > 0 ? "\(Words.counted(effect.scores, "score")) by more than 5 points" : nil,
        effect.coverages > 0 ? "\(Words.counted(effect.coverages, "score")) given or withheld" : nil,
      ].compactMap(\.self).joined(separator: "; ")
    }
  }

  struct Line: View {
    let rule: Link
    let control: String
    let weight: Int
    let lighter: Effect
    let heavier: Effect

    static let fields: [ViewField<Self>] = [
      .view("rule", "The rule, with its page.") { $0.rule },
      .text("control", "Its control.") { $0.control },
      .integer("weight", "Its weight.") { $0.weight },
      .view("lighter", "What a quarter less of it changes.") { $0.lighter },
      .view("heavier", "What a quarter more of it changes.") { $0.heavier },
    ]
  }

  let sentence: String
  let say: String
  let lines: [Line]
  let rest: String

  static let fields: [ViewField<Self>] = [
    .text("sentence", "How many deals change their primary gap, in a sentence.") { $0.sentence },
    .text("say", "In how many deals weights have a say at all, in a sentence.") { $0.say },
    .flag("hasLines", "Whether any rule's weight changes anything.") { !$0.lines.isEmpty },
    .list("lines", "The rules whose weight changes something, those with the most effect first.") {
      $0.lines
    },
    .text("rest", "How many rules change nothing, in a sentence; may be empty.") { $0.rest },
  ]

  init(_ sensitivity: WeightSensitivity, on route: Route) {
    sentence = SensitivityView.summarise(sensitivity)
    say = SensitivityView.describeSay(sensitivity)
    let felt = sensitivity.lines.filter { !$0.isNone }
    let unfelt = sensitivity.lines.count - felt.count
    lines = felt.map { line in
      Line(
        rule: Link(text: line.entry.rule.title, href: route.link(to: .rule(line.entry.rule.id))),
        control: line.entry.rule.control.title, weight: line.entry.weight,
        lighter: Effect(line.lighter, on: route), heavier: Effect(line.heavier, on: route))
    }
    rest =
      unfelt == 0
      ? ""
      : felt.isEmpty
        ? "No rule’s weight has any such effect, and none moves a score by more than five points."
        : "The weights of the other \(Words.counted(unfelt, "rule")) have no such effect."
  }

  private static func summarise(_ sensitivity: WeightSensitivity) -> String {
    let deals = Words.counted(sensitivity.deals, "deal")
    guard sensitivity.changed > 0 else {
      return
        "Of \(deals), none changes its primary gap, whichever rule’s weight is taken a quarter less or a quarter more."
    }
    let most = sensitivity.lines.filter { !$0.lighter.primaries.isEmpty || !$0.heavier.primaries.isEmpty }
    let named = Words.listed(most.prefix(3).map(\.entry.rule.title.lowercasedFirst))
    let rules =
      most.count == 1
      ? "the one weight that matters is that of \(named)"
      : most.count > 3
        ? "the weights that matter most are those of \(named)"
        : "the weights that matter are those of \(named)"
    let verb = sensitivity.changed == 1 ? "changes its" : "change their"
    return
      "Of \(deals), \(Words.count(sensitivity.changed)) \(verb) primary gap when one rule’s weight is taken a quarter less or a quarter more; \(rules)."
  }

  private static func describeSay(_ sensitivity: WeightSensitivity) -> String {
    let gaps = sensitivity.weighed
    return gaps == 0
      ? "The primary gap is decided by evidenced money first, and here that settles it in every deal."
      : "The primary gap is decided by evidenced money first; weights have a say in \(gaps) of \(sensitivity.deals), where several controls have gaps and none lost more than the others."
  }
}
