import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// Every deal by the five controls, grouped by buyer; past some sixty deals a line per buyer, and the worst deals.
struct HeatMap: View {
  struct Row: View {
    let deal: Link
    let buyer: Link?
    let status: String
    let cells: [HeatCell]
    let offered: String
    let now: String
    let lost: String
    let bar: String

    static let fields: [ViewField<Self>] = [
      .view("deal", "The deal, with its page.") { $0.deal },
      .view("buyer", "Its buyer, where the rows are not grouped by buyer.") { $0.buyer },
      .text("status", "Where it stands, and the year.") { $0.status },
      .list("cells", "The five controls.") { $0.cells },
      .text("offered", "The first offer; a dash where it is not on record.") { $0.offered },
      .text("now", "The latest value; a dash where it is not on record.") { $0.now },
      .text("lost", "Money lost and evidenced; may be empty.") { $0.lost },
      .svg("bar", "That money beside the other deals'.") { $0.bar },
    ]
  }

  struct Group: View {
    let buyer: Link
    let deals: String
    let counts: [String]
    let offered: String
    let now: String
    let lost: String
    let rows: [Row]

    static let fields: [ViewField<Self>] = [
      .view("buyer", "The buyer, with its page.") { $0.buyer },
      .text("deals", "How many deals there are with it.") { $0.deals },
      .texts("counts", "For each control, in how many deals it has a severe gap, of those judged.") {
        $0.counts
      },
      .text("offered", "The first offers of the deals that have a later value; may be empty.") { $0.offered },
      .text("now", "Those deals' latest values; may be empty.") { $0.now },
      .text("lost", "Money lost and evidenced; may be empty.") { $0.lost },
      .list("rows", "Its deals; none where there are too many for one page.") { $0.rows },
    ]
  }

  let lead: String
  let controls: [Link]
  let groups: [Group]
  let moreBuyers: Link?
  let worst: [Row]
  let note: String

  static let fields: [ViewField<Self>] = [
    .text("lead", "What the map shows, in a sentence.") { $0.lead },
    .list("controls", "The columns: the five controls with their pages.") { $0.controls },
    .list("groups", "The buyers, the most money lost first.") { $0.groups },
    .view("moreBuyers", "How many further buyers there are, where they do not all fit.") { $0.moreBuyers },
    .list("worst", "The deals with the most money lost, where not all deals are shown.") { $0.worst },
    .flag("hasWorst", "Whether only the worst deals are shown.") { !$0.worst.isEmpty },
    .text("note", "How the columns are to be read.") { $0.note },
  ]

  private static let wholeUpTo = 60
  private static let mostBuyers = 60
  private static let worstDeals = 20

  init(_ facts: SiteFacts, on route: Route) {
    let portfolio = facts.portfolio
    let ours = portfolio.deals.filter(\.isOurs)
    let isWhole = ours.count <= HeatMap.wholeUpTo
    let rows = HeatRows(facts, route, ours)
    let buyers = portfolio.buyers.filter { $0.deals.contains(where: \.isOurs) }
    groups = buyers.prefix(HeatMap.mostBuyers).map { rows.group($0, withDeals: isWhole) }
    let left = buyers.count - groups.count
    moreBuyers =
      left > 0 ? Link(text: "and \(Words.counted(left, "buyer")) more", href: route.link(to: .buyers)) : nil
    worst = isWhole ? [] : rows.worst(HeatMap.worstDeals)
    controls = Stage.allCases.map { Link(text: $0.title, href: route.link(to: .control($0))) }
    lead = HeatMap.lead(portfolio)
    note = """
      First offer, now and lost are in \(facts.settings.currency), or in the currency that they name; a buyer’s line sums the deals that have both. Lost is \
      what the findings evidence, each entry once. On a buyer’s line k of n is severe, of deals judged.
      """
  }

  private static func lead(_ portfolio: Portfolio) -> String {
    let worst = portfolio.controls.filter { $0.severe > 0 }.max {
      ($0.severe * $1.assessed, -$0.control.index) < ($1.severe * $0.assessed, -$1.control.index)
    }
    guard let worst else { return "No control has a severe gap in any deal that could be judged." }
    let buyers = portfolio.buyers.filter { buyer in
      buyer.deals.contains { $0.isOurs && $0.diagnosis.control(worst.control).severe > 0 }
    }
    let all = portfolio.buyers.count { $0.deals.contains(where: \.isOurs) }
    return """
      The \(worst.control.rawValue) control fails with \(buyers.count) of \(Words.counted(all, "buyer")): a severe gap in \
      \(worst.severe) of \(Words.counted(worst.assessed, "deal")) judged.
      """
  }
}
