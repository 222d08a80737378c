import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// All buyers in a table, the most money lost first.
struct BuyersPage: View {
  struct Row: View {
    let buyer: Link
    let sector: String
    let deals: String
    let open: String
    let last: Link?
    let lastYear: String
    let offered: String
    let now: String
    let lost: String
    let primary: String

    static let fields: [ViewField<Self>] = [
      .view("buyer", "The buyer, with its page.") { $0.buyer },
      .text("sector", "Its sector; may be empty.") { $0.sector },
      .text("deals", "How many deals.") { $0.deals },
      .text("open", "How many still run; may be empty.") { $0.open },
      .view("last", "The latest deal, with its page; absent where there is none.") { $0.last },
      .text("lastYear", "Its year; may be empty.") { $0.lastYear },
      .text("offered", "First offers of the deals that have a later value; may be empty.") { $0.offered },
      .text("now", "Those deals' latest values; may be empty.") { $0.now },
      .text("lost", "Money lost and evidenced; may be empty.") { $0.lost },
      .text("primary", "The control that is most often the primary gap, k of n.") { $0.primary },
    ]
  }

  let frame: PageFrame
  let lead: String
  let rows: [Row]
  let note: String
  let conversion: CurrencyNote?

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("lead", "Where most was lost, in a sentence.") { $0.lead },
    .list("rows", "The buyers, the most money lost first.") { $0.rows },
    .text("note", "How the columns are to be read.") { $0.note },
    .view("conversion", "At which rates sums are converted; absent where none is.") { $0.conversion },
  ]

  init(_ facts: SiteFacts) {
    let route = Route.buyers
    let portfolio = facts.portfolio
    let money = SiteMoney(facts)
    frame = facts.frame(
      "Buyers", at: route, "Every buyer, with what its deals came to and where control was lost.")
    let all = portfolio.loss.evidenced.money
    if let worst = portfolio.buyers.first, worst.loss.evidenced.money > .zero {
      lead = """
        \(Words.counted(portfolio.buyers.count, "buyer")). Most was lost with \(worst.buyer.name): \
        \(money.inSentence(worst.loss.evidenced)), \(money.notation.share(worst.loss.evidenced.money, of: all)) of \
        what is evidenced.
        """
    } else {
      lead = "\(Words.counted(portfolio.buyers.count, "buyer")). No loss is evidenced."
    }
    note = """
      In \(facts.settings.currency). First offer and now sum the deals that have both. Lost is what the findings \
      evidence, each entry once.
      """
    conversion = CurrencyNote(of: portfolio.deals, facts, on: route)
    rows = portfolio.buyers.map { record in
      let ours = record.deals.filter(\.isOurs)
      let last = record.deals.first
      return Row(
        buyer: Link(text: record.buyer.name, href: route.link(to: .buyer(record.buyer.id))),
        sector: record.buyer.sector ?? "", deals: String(record.deals.count),
        open: record.running.isEmpty ? "" : String(record.running.count),
        last: last.map { route.link(to: $0) },
        lastYear: last?.year.map(String.init) ?? "", offered: money.column(record.totals.offered),
        now: money.column(record.totals.now), lost: money.column(record.loss.evidenced),
        primary: describePrimary(of: record, deals: ours.count))
    }
  }
}

/// A tie is told as one, and single cases are only named; unknown is not the same as none.
private func describePrimary(of record: BuyerRecord, deals: Int) -> String {
  let (controls, count) = record.usualPrimary
  let names = Words.listed(controls.map(\.title))
  if controls.isEmpty {
    let isKnown = record.deals.contains { $0.isOurs && $0.diagnosis.primary == .nothingFound }
    return isKnown ? "none found" : deals == 0 ? Words.unknown : "too little on record"
  }
  if count == 1 { return controls.count == 1 ? "\(names), once" : "\(names), once each" }
  return controls.count == 1 ? "\(names), \(count) of \(deals)" : "\(names), \(count) of \(deals) each"
}
