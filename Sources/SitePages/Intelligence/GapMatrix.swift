import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// Rules by buyers: in how many deals each fired, of those in which it was judged.
struct GapMatrix: View {
  struct Cell: View {
    let label: String
    let isEmpty: Bool
    let text: String
    let href: String
    /// A class by the share of the judged deals; empty under three of them.
    let tint: String

    static let fields: [ViewField<Self>] = [
      .text("label", "The column's heading, for layouts without a head.") { $0.label },
      .flag("empty", "Whether there is no case.") { $0.isEmpty },
      .text("text", "k of n; a dash where it was judged in no deal.") { $0.text },
      .text("href", "The cases; empty where there are none.") { $0.href },
      .text("tint", "How large the share is, as a class, from three judged deals on.") { $0.tint },
    ]
  }

  struct Row: View {
    let rule: Link
    let control: String
    let cells: [Cell]
    let all: Cell
    let lost: String

    static let fields: [ViewField<Self>] = [
      .view("rule", "The rule, with its page.") { $0.rule },
      .text("control", "Its control, on the first of that control's rows; may be empty.") { $0.control },
      .list("cells", "One for each column.") { $0.cells },
      .view("all", "All buyers together.") { $0.all },
      .text("lost", "Money lost and evidenced by it; may be empty.") { $0.lost },
    ]
  }

  let columns: [BuyerColumns.Head]
  let rows: [Row]
  let lead: String

  static let fields: [ViewField<Self>] = [
    .list("columns", "The buyers.") { $0.columns },
    .list("rows", "The rules that fired, control by control.") { $0.rows },
    .integer("width", "How many columns the table has.") { $0.columns.count + 3 },
    .text("lead", "Which gap is the most widespread, in a sentence.") { $0.lead },
  ]

  /// Nil where no rule fired.
  init?(_ portfolio: Portfolio, _ buyers: BuyerColumns, _ facts: SiteFacts, on route: Route) {
    let gaps = portfolio.gapsByBuyer
    let money = SiteMoney(facts)
    let ids = buyers.buyers
    var rows: [Row] = []
    var seen: Set<Stage> = []
    var widest: (rule: Rule, count: GapsByBuyer.Count)?
    for (index, rule) in gaps.rules.enumerated() {
      let counts = ids.map { $0.reduce(GapsByBuyer.Count()) { $0 + gaps.count(ofRule: index, with: $1) } }
      let all = counts.reduce(GapsByBuyer.Count(), +)
      guard all.gaps > 0 else { continue }
      if rule.status == .stable, all.gaps > widest?.count.gaps ?? 0 { widest = (rule, all) }
      rows.append(
        Row(
          rule: Link(text: rule.titleWithPreview, href: route.link(to: .rule(rule.id))),
          control: seen.insert(rule.control).inserted ? rule.control.title : "",
          cells: counts.enumerated().map { column, count in
            Cell(
              count, rule: rule, label: buyers.heads[column].buyer.text, buyer: buyers.id(at: column),
              on: route)
          },
          all: Cell(all, rule: rule, label: "All buyers", buyer: nil, on: route),
          lost: money.column(portfolio.rules[index].loss.evidenced)))
    }
    guard !rows.isEmpty else { return nil }
    self.rows = rows
    columns = buyers.heads
    lead =
      widest.map {
        "The gap that repeats most: \($0.rule.title.lowercasedFirst), in \($0.count.gaps) of \(Words.counted($0.count.judged, "deal")) judged."
      } ?? "Only rules in preview found a gap."
  }
}

extension GapMatrix.Cell {
  /// A single case leads to its finding, several to the buyer's page, all buyers' to the rule's.
  fileprivate init(_ count: GapsByBuyer.Count, rule: Rule, label: String, buyer: String?, on route: Route) {
    self.label = label
    isEmpty = count.gaps == 0
    text = count.judged == 0 ? Words.unknown : "\(count.gaps) of \(count.judged)"
    if count.gaps == 0 {
      href = ""
    } else if count.gaps == 1, let deal = count.first {
      href = route.link(to: .deal(deal.dossier.id), at: findingAnchor(of: rule.id, in: deal))
    } else {
      href = buyer.map { route.link(to: .buyer($0), at: "gap-\(rule.id)") } ?? route.link(to: .rule(rule.id))
    }
    let tint = count.gaps * 3 >= count.judged * 2 ? "tint-2" : count.gaps * 3 >= count.judged ? "tint-1" : ""
    self.tint = count.judged >= 3 && count.gaps > 0 ? tint : ""
  }
}
