import Charts
import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// How often a rule fired in deals that went on to lose value, beside those that did not.
struct LaterLossView: View {
  /// Deals that came to one end or the other.
  struct Group: View {
    let name: String
    let fired: String
    let share: String
    let interval: String
    let bar: String

    static let fields: [ViewField<Self>] = [
      .text("name", "Which deals they are.") { $0.name },
      .text("fired", "In how many of them the rule fired, of those in which it was judged.") { $0.fired },
      .text("share", "That as a share.") { $0.share },
      .text("interval", "The 95% interval of the share.") { $0.interval },
      .svg("bar", "The share and its interval on a line from none to all.") { $0.bar },
    ]
  }

  let sentence: String
  let groups: [Group]
  let untold: String
  let reading: String
  let method: Link?

  static let fields: [ViewField<Self>] = [
    .text("sentence", "What can be said of the difference, in a sentence.") { $0.sentence },
    .flag("hasGroups", "Whether there are deals enough for shares.") { !$0.groups.isEmpty },
    .list("groups", "Both groups; empty where one has too few deals.") { $0.groups },
    .text("untold", "How many deals are in neither group, and why; may be empty.") { $0.untold },
    .text("reading", "What counts as a loss, in a sentence; empty where none is looked at.") { $0.reading },
    .view("method", "Where the method is described; absent where no loss is looked at.") { $0.method },
  ]

  init(_ record: RuleRecord, on route: Route) {
    let control = record.rule.control
    guard let comparison = record.laterLosses else {
      sentence = LaterLossView.withoutOutcome(control)
      groups = []
      untold = ""
      reading = ""
      method = nil
      return
    }
    let after = control.momentAfter
    sentence = LaterLossView.describe(comparison, after: after)
    groups =
      comparison.difference == .tooFewToTell
      ? []
      : [
        Group(comparison.lost, name: "Went on to lose value"), Group(comparison.kept, name: "Did not"),
      ].compactMap(\.self)
    let deals =
      comparison.untold == 1
      ? "1 more deal in which it is judged is"
      : "\(comparison.untold) more deals in which it is judged are"
    untold =
      comparison.untold == 0
      ? ""
      : "\(deals) in neither group: not signed, without a value after \(after), with an estimate or an unreconciled step on the way, or not yet to be judged on \(control.whenOver)."
    reading =
      "The rule was asked as of \(control.whenOver). A deal went on to lose value where more than 1% of its price left for nothing after that: given, deducted, or in no ledger. A difference may be chance, or have other causes than this gap."
    method = Link(text: "How deals are compared", href: route.link(to: .method, at: "later"))
  }

  private static func withoutOutcome(_ control: Stage) -> String {
    control == .delivery
      ? "Not compared: delivery is the last step of a deal’s value, so whatever it loses there is what this control’s own rules see, and nothing later could be set against it."
      : "Not compared: what a deal teaches pays, or is missed, in later deals, so no later loss of the same deal could be set against it."
  }

  private static func describe(_ comparison: LaterLossComparison, after: String) -> String {
    let (lost, kept) = (comparison.lost, comparison.kept)
    guard comparison.difference != .tooFewToTell else {
      func fired(_ group: Proportion) -> String {
        group.total == 0 ? "" : " (it had fired in \(group.count))"
      }
      return
        "Too few deals to tell: \(lost.total) went on to lose value after \(after)\(fired(lost)), \(kept.total) did not\(fired(kept)), and each group needs \(leastForShare)."
    }
    let difference = comparison.difference == .clear ? "A clear difference" : "No clear difference"
    return
      "\(difference): it had fired in \(lost.count) of \(lost.total) deals that went on to lose value after \(after), and in \(kept.count) of \(kept.total) that did not."
  }
}

extension LaterLossView.Group {
  /// Nil for no deals.
  fileprivate init?(_ deals: Proportion, name: String) {
    guard let share = deals.share else { return nil }
    let interval = deals.interval
    self.name = name
    fired = "\(deals.count) of \(deals.total)"
    self.share = Words.percent(share)
    self.interval = "\(Words.percent(interval.lowerBound)) to \(Words.percent(interval.upperBound))"
    bar = IntervalBar(share: share, interval: interval).svg
  }
}

extension Stage {
  /// The moment at which a control's stage is over, as it follows "after".
  fileprivate var momentAfter: String {
    switch self {
    case .upstream: "our first offer"
    case .table: "selection"
    case .award: "signature"
    case .delivery, .intelligence: "the end"
    }
  }

  /// The day of that moment, as it follows "as of".
  fileprivate var whenOver: String { "the day of \(momentAfter)" }
}

extension Words {
  /// A share from 0 to 1 in whole per cent.
  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
