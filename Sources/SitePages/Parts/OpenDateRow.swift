import Dossiers
import Intelligence
import Rendering

/// A day on which somebody has to decide or do something, as a row.
struct OpenDateRow: View {
  let day: String
  let iso: String
  /// `15 days past`, `today`, `in 5 days`.
  let distance: String
  let isPast: Bool
  let kind: String
  let what: String
  let deal: Link
  let buyer: Link?
  let owner: String
  let amount: String

  static let fields: [ViewField<Self>] = [
    .text("day", "The day.") { $0.day },
    .text("iso", "The day for machines.") { $0.iso },
    .text("distance", "How far off it is, in words.") { $0.distance },
    .flag("past", "Whether the day has passed.") { $0.isPast },
    .text("kind", "What kind of date it is, in a word.") { $0.kind },
    .text("what", "What is to be decided or done.") { $0.what },
    .view("deal", "The deal, with its page or the row there.") { $0.deal },
    .view("buyer", "The buyer, with its page; absent on its own page.") { $0.buyer },
    .text("owner", "Who owns the deal; may be empty.") { $0.owner },
    .text("amount", "What is at stake, with its currency where it isn't the site's; may be empty.") {
      $0.amount
    },
  ]

  init(_ date: OpenDate, _ facts: SiteFacts, on route: Route, namesBuyer: Bool) {
    let dossier = date.deal.dossier
    let today = facts.portfolio.asOf
    day = facts.settings.notation.day(date.day)
    iso = date.day.iso
    isPast = date.day < today
    distance = describeDistance(date.day - today)
    (kind, what) = date.inWords(isPast: isPast)
    deal = Link(
      text: dossier.title.value, href: route.link(to: date.evidence.span, of: dossier))
    buyer = namesBuyer ? facts.link(toBuyerOf: date.deal, from: route) : nil
    owner = dossier.owner.value?.text ?? ""
    let currency = dossier.currency == facts.settings.currency ? "" : "\(dossier.currency) "
    amount = date.amount.map { currency + facts.settings.notation.brief($0) } ?? ""
  }
}

private func describeDistance(_ days: Int) -> String {
  switch days {
  case 0: "today"
  case 1...: "in \(Words.counted(days, "day"))"
  default: "\(Words.counted(-days, "day")) past"
  }
}

extension OpenDate {
  fileprivate func inWords(isPast: Bool) -> (kind: String, what: String) {
    switch kind {
    case .notice:
      (
        "Notice",
        isPast
          ? "The last day to give it went by with no decision on record."
          : "The last day to give it, and no decision is on record."
      )
    case .waiver:
      (
        "Waiver",
        isPast
          ? "The one for \(Words.prose(what)) has ended, and the gap counts again."
          : "The one for \(Words.prose(what)) ends: renew it with a reason, or close the gap."
      )
    case .milestone: ("We owe", what)
    case .obligation: ("They owe", what)
    case .payment: ("Payment", isPast ? "Not on record as paid." : "Due.")
    }
  }
}
