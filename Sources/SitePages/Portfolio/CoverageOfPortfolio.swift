import Charts
import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// What the record cannot tell: how many deals each control could be judged in, and what is in no sum.
struct CoverageOfPortfolio: View {
  struct Row: View {
    let control: String
    let bar: String
    let judged: Int
    let tooLittle: String
    let notReached: String

    static let fields: [ViewField<Self>] = [
      .text("control", "The control's name.") { $0.control },
      .svg("bar", "The share of the deals that reached its stage and could be judged.") { $0.bar },
      .integer("judged", "In how many deals it could be judged.") { $0.judged },
      .text("tooLittle", "In how many too little is on record.") { $0.tooLittle },
      .text("notReached", "How many have not come to its stage.") { $0.notReached },
    ]
  }

  struct Silence: View {
    let heading: String
    let deals: [Link]
    let more: String
    let note: String

    static let fields: [ViewField<Self>] = [
      .text("heading", "What is not known.") { $0.heading },
      .list("deals", "The deals or files that it is about, some with their pages.") { $0.deals },
      .text("more", "How many more there are; may be empty.") { $0.more },
      .text("note", "What follows from it.") { $0.note },
    ]
  }

  let lead: String
  let deals: Int
  let rows: [Row]
  let silences: [Silence]

  static let fields: [ViewField<Self>] = [
    .text("lead", "What the record cannot tell, in a sentence.") { $0.lead },
    .integer("deals", "How many deals there are.") { $0.deals },
    .list("rows", "The five controls.") { $0.rows },
    .list("silences", "What is in no sum, cannot be judged or could not be read.") { $0.silences },
  ]

  private static let mostNamed = 8

  init(_ facts: SiteFacts, on route: Route) {
    let portfolio = facts.portfolio
    let ours = portfolio.deals.filter(\.isOurs)
    deals = ours.count
    rows = portfolio.controls.map { record in
      let reached = record.judged + record.tooLittle
      return Row(
        control: record.control.title,
        bar: reached == 0 ? "" : CoverageBar(known: Double(record.judged) / Double(reached)).svg,
        judged: record.judged, tooLittle: record.tooLittle == 0 ? Words.unknown : String(record.tooLittle),
        notReached: record.notReached == 0 ? Words.unknown : String(record.notReached))
    }
    let moves = portfolio.levers.reduce(0) { $0 + $1.moves }
    let unpriced = portfolio.levers.reduce(0) { $0 + $1.unpriced + $1.withoutRate }
    lead =
      unpriced == 0
      ? "Every concession on record has a value that counts."
      : "The loss is a floor: \(unpriced) of \(Words.counted(moves, "concession")) on record \(unpriced == 1 ? "has" : "have") no value that counts."
    func silence(_ heading: String, _ links: [Link], _ note: String) -> Silence? {
      guard !links.isEmpty else { return nil }
      let left = links.count - CoverageOfPortfolio.mostNamed
      return Silence(
        heading: heading, deals: Array(links.prefix(CoverageOfPortfolio.mostNamed)),
        more: left > 0 ? "and \(left) more" : "", note: note)
    }
    let currencies = Set(portfolio.withoutRate.map(\.dossier.currency)).sorted()
    let unwatched = ours.filter { $0.dossier.concessions.isMissing && $0.diagnosis.path.levels.count > 1 }
    silences = [
      silence(
        "In no sum", portfolio.withoutRate.map { route.link(to: $0) },
        "\(Words.listed(currencies)): the site has no rate. Their findings count, their money does not."),
      silence(
        "Too little to name a gap",
        ours.filter { $0.diagnosis.primary == .tooLittleOnRecord }.map { route.link(to: $0) },
        "Unknown is not safe: none of them counts as in control."),
      silence(
        "The price moved, and no ledger of concessions is on record", unwatched.map { route.link(to: $0) },
        "What was given there, and whether anything came back, cannot be told."),
      silence(
        "Could not be read", facts.unread.map { Link(text: $0, href: "") },
        "These dossiers have errors, and their deals are in no page and in no sum."),
    ].compactMap(\.self)
  }
}
