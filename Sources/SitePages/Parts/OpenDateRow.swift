import Dossiers
import Intelligence
import Rendering

/// Something that somebody has to decide or do, as a row.
struct OpenDateRow: View {
  let day: String
  let iso: String
  /// `15 days past`, `today`, `in 5 days`, or what is not known of the day.
  let distance: String
  let isPast: Bool
  let kind: String
  let what: Link
  let note: String
  let deal: Link
  let buyer: Link?
  let actor: String
  let owner: String
  let amount: String

  static let fields: [ViewField<Self>] = [
    .text("day", "The day, the month or the year; empty where none is on record.") { $0.day },
    .text("iso", "The same for machines; may be empty.") { $0.iso },
    .text("distance", "How far off it is, in words, or what is not known of it.") { $0.distance },
    .flag("past", "Whether the day has passed.") { $0.isPast },
    .text("kind", "What kind of date it is, in a word.") { $0.kind },
    .view("what", "What is to be decided or done, with its place on the deal's page.") { $0.what },
    .text("note", "What else is to be known, in sentences; may be empty.") { $0.note },
    .view("deal", "The deal, with its page.") { $0.deal },
    .view("buyer", "The buyer, with its page; absent on its own page.") { $0.buyer },
    .text("actor", "Who has to act; empty where nobody is on record.") { $0.actor },
    .text("owner", "Who owns the deal, where somebody else has to act; may be empty.") { $0.owner },
    .text("amount", "What is at stake, with its currency where it isn't the site's; may be empty.") {
      $0.amount
    },
  ]

  init(_ date: OpenDate, _ facts: SiteFacts, on route: Route, namesBuyer: Bool) {
    let dossier = date.deal.dossier
    let today = facts.portfolio.asOf
    let words = OpenDateWords(date, facts)
    day = date.days.map(facts.words.day) ?? ""
    iso = date.days?.iso ?? ""
    isPast = date.isOverdue(on: today)
    distance = describeDistance(of: date, from: today)
    kind = words.kind
    what = Link(text: words.what, href: route.link(toPlaceOf: date))
    note = words.note
    deal = route.link(to: date.deal)
    buyer = namesBuyer ? facts.link(toBuyerOf: date.deal, from: route) : nil
    actor = words.actor
    let owner = dossier.owner.value?.text ?? ""
    self.owner = owner == actor ? "" : owner
    let currency = dossier.currency == facts.settings.currency ? "" : "\(dossier.currency)\u{A0}"
    amount = date.amount.map { currency + facts.settings.notation.brief($0) } ?? ""
  }
}

extension Route {
  /// The ledger row of an open date on its deal's page; of a lifecycle date, how the deal ran.
  func link(toPlaceOf date: OpenDate) -> String {
    let dossier = date.deal.dossier
    return link(to: .deal(dossier.id), at: anchorEntries(of: dossier)[date.evidence.span] ?? "run")
  }
}

extension DayRange {
  /// As much of the ISO date as is known.
  var iso: String {
    switch precision {
    case .day: first.iso
    case .month: String(first.iso.prefix(7))
    case .year: String(first.iso.prefix(4))
    }
  }
}

/// In days where the day is on record; what is past by a month's end is past at least so long.
private func describeDistance(of date: OpenDate, from today: CalendarDay) -> String {
  guard let days = date.days else {
    if case .claim = date.kind { return "no deadline" }
    return "no day on record"
  }
  let distance = days.last - today
  if distance < 0 { return "\(days.isOneDay ? "" : "at least ")\(Words.counted(-distance, "day")) past" }
  switch days.precision {
  case .day where distance == 0: return "today"
  case .day where distance < 183: return "in \(Words.counted(distance, "day"))"
  case .day: return "in \(distance * 12 / 365) months"
  case .month: return "day not on record"
  case .year: return "month not on record"
  }
}
