import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// A deal in a line of a list.
struct DealLine: View {
  let title: String
  let href: String
  let buyer: Link
  let status: String
  let year: String
  let offered: String
  let now: String
  let primary: String
  let loss: String

  static let fields: [ViewField<Self>] = [
    .text("title", "The deal's title.") { $0.title },
    .text("href", "Its page.") { $0.href },
    .view("buyer", "Its buyer.") { $0.buyer },
    .text("status", "Where it stands.") { $0.status },
    .text("year", "The year that it is placed in; may be empty.") { $0.year },
    .text("offered", "The first offer, with its currency; a dash where it is not on record.") { $0.offered },
    .text("now", "The latest value; a dash where it is not on record.") { $0.now },
    .text("primary", "Its primary control gap in a word or two.") { $0.primary },
    .text("loss", "Money lost and evidenced; may be empty.") { $0.loss },
  ]

  init(_ deal: DiagnosedDeal, _ facts: SiteFacts, on route: Route) {
    let dossier = deal.dossier
    let notation = facts.settings.notation
    title = dossier.title.value
    href = route.link(to: .deal(dossier.id))
    buyer = Link(
      text: facts.portfolio.buyer(deal.buyer)?.buyer.name ?? deal.buyer,
      href: route.link(to: .buyer(deal.buyer)))
    status = dossier.status.value.inWords
    year = deal.year.map(String.init) ?? ""
    let levels = deal.diagnosis.path.levels
    let currency = dossier.currency == facts.settings.currency ? "" : "\(dossier.currency) "
    offered =
      deal.diagnosis.path.level(.offered).map { currency + notation.brief($0.amount) } ?? Words.unknown
    now =
      levels.last.flatMap { $0.point > .offered ? currency + notation.brief($0.amount) : nil }
      ?? Words.unknown
    primary = deal.diagnosis.primary.inWords
    loss =
      deal.diagnosis.loss.evidenced.money > .zero
      ? currency + notation.brief(deal.diagnosis.loss.evidenced) : ""
  }
}

extension PrimaryGap {
  var inWords: String {
    switch self {
    case .control(let stage): stage.title
    case .nothingFound: "none found"
    case .tooLittleOnRecord: "too little on record"
    }
  }
}

extension ValuePoint {
  fileprivate static func > (a: ValuePoint, b: ValuePoint) -> Bool { a.index > b.index }
}
