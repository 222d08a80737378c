import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// A rule that fired in several deals with a buyer.
struct RecurringGapRow: View {
  let anchor: String
  let rule: Link
  let control: String
  let count: String
  let gap: String
  let deals: [Link]
  let more: String

  static let fields: [ViewField<Self>] = [
    .text("anchor", "The row's id on this page.") { $0.anchor },
    .view("rule", "The rule, with its page.") { $0.rule },
    .text("control", "The control whose absence it shows.") { $0.control },
    .text("count", "In how many deals it fired, of those in which it was judged.") { $0.count },
    .text("gap", "The gap in one sentence.") { $0.gap },
    .list("deals", "Those deals, the latest first.") { $0.deals },
    .text("more", "How many earlier ones there are; may be empty.") { $0.more },
  ]

  private static let mostDeals = 8

  init(_ gap: BuyerRecord.RecurringGap, on route: Route) {
    anchor = "gap-\(gap.rule.id)"
    rule = Link(text: gap.rule.title, href: route.link(to: .rule(gap.rule.id)))
    control = gap.rule.control.title
    count = "\(gap.deals.count) of \(gap.judged)"
    self.gap = gap.rule.gap
    more =
      gap.deals.count > RecurringGapRow.mostDeals
      ? "and \(gap.deals.count - RecurringGapRow.mostDeals) earlier" : ""
    deals = gap.deals.prefix(RecurringGapRow.mostDeals).map { deal in
      Link(
        text: deal.dossier.title.value,
        href: route.link(to: .deal(deal.dossier.id), at: findingAnchor(of: gap.rule.id, in: deal)))
    }
  }
}

/// Where a rule's open finding stands on its deal's page; nil where there is none.
func findingAnchor(of rule: String, in deal: DiagnosedDeal) -> String? {
  deal.diagnosis.findings.firstIndex { $0.judged.rule.id == rule && !$0.finding.isWaived }.map {
    "f\($0 + 1)"
  }
}
