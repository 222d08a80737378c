import ControlGaps
import Intelligence
import Rendering

/// What came of comparing the rules with later losses, over the whole rulebook.
struct LaterLossMethod: View {
  let sentence: String
  let clear: [Link]

  static let fields: [ViewField<Self>] = [
    .text("sentence", "How many rules could be compared, and in how many there is a clear difference.") {
      $0.sentence
    },
    .list("clear", "The rules with a clear difference.") { $0.clear },
    .flag("hasClear", "Whether there is one.") { !$0.clear.isEmpty },
    .integer("least", "How many deals each group needs.") { _ in leastForShare },
  ]

  init(_ records: [RuleRecord], on route: Route) {
    let compared = records.filter { $0.laterLosses.map { $0.difference != .tooFewToTell } ?? false }
    let clear = compared.filter { $0.laterLosses?.difference == .clear }
    self.clear = clear.map { Link(text: $0.rule.title, href: route.link(to: .rule($0.rule.id))) }
    sentence =
      compared.isEmpty
      ? "In this portfolio there are too few such deals yet to compare any rule."
      : "In this portfolio \(Words.counted(compared.count, "rule")) could be compared, \(clear.isEmpty ? "and none shows a clear difference." : "of which these show a clear difference:")"
  }
}
