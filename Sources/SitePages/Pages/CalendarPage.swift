import Dossiers
import Intelligence
import Rendering

/// Everything that is overdue or ahead over all deals, and who has to act.
struct CalendarPage: View {
  let frame: PageFrame
  let lead: String
  let feed: Link
  let contents: [Link]
  let sections: [CalendarSection]
  let currencies: String

  static let fields: [ViewField<Self>] = [
    .view("frame", "What all pages share.") { $0.frame },
    .text("lead", "How much is overdue and how much is near, in a sentence.") { $0.lead },
    .view("feed", "The same as an iCalendar file.") { $0.feed },
    .flag("hasDates", "Whether anything is open.") { !$0.sections.isEmpty },
    .list("contents", "The sections of this page, with how much each holds.") { $0.contents },
    .list("sections", "What is overdue, then what is ahead, the earliest first; empty where nothing is open.")
    {
      $0.sections
    },
    .text("currencies", "In which currency amounts are, where not all are in the site's; may be empty.") {
      $0.currencies
    },
  ]

  init(_ facts: SiteFacts) {
    let route = Route.calendar
    let home = facts.settings.currency
    let dates = facts.portfolio.openDates
    frame = facts.frame(
      "Calendar", at: route, "What is overdue and what is ahead over all deals, and who has to act.")
    sections = CalendarSection.sections(of: facts, on: route)
    lead = describe(dates, in: sections, facts)
    feed = Link(text: "calendar.ics", href: route.link(to: .calendarFeed))
    contents = sections.map { Link(text: "\($0.heading) (\($0.count))", href: "#\($0.id)") }
    currencies =
      dates.contains { $0.amount != nil && $0.deal.dossier.currency != home }
      ? "Each amount is in its deal’s own currency, \(home) where none is named." : ""
  }
}

/// Counts as the sections do, whose counts stand beside the sentence.
private func describe(
  _ dates: [OpenDate], in sections: [CalendarSection], _ facts: SiteFacts
) -> String {
  guard !dates.isEmpty else {
    return "Nothing is overdue and nothing is ahead: no dossier has a date, a debt, a claim or a waiver open."
  }
  let asOf = facts.portfolio.asOf
  let overdue = dates.filter { $0.isOverdue(on: asOf) }
  let past =
    overdue.first.flatMap(\.days).map { oldest in
      let since =
        oldest.isOneDay
        ? "the oldest since \(facts.words.day(oldest))" : "the oldest of \(facts.words.day(oldest))"
      return overdue.count == 1
        ? "One date is overdue, since \(facts.words.day(oldest))"
        : "\(Words.capitalised(Words.count(overdue.count))) dates are overdue, \(since)"
    } ?? "Nothing is overdue"
  return "\(past); \(tellAhead(in: sections, afterOverdue: !overdue.isEmpty))."
}

private func tellAhead(in sections: [CalendarSection], afterOverdue: Bool) -> String {
  func count(_ stretch: CalendarStretch) -> Int { sections.first { $0.id == stretch.rawValue }?.count ?? 0 }
  func come(_ count: Int) -> String {
    "\(Words.count(count)) \(afterOverdue ? "more " : "")come\(count == 1 ? "s" : "")"
  }
  return switch (count(.thisMonth), count(.nextMonths)) {
  case (0, 0): "nothing comes this month or in the next six"
  case (let now, 0): "\(come(now)) this month, and none in the next six"
  case (0, let next): "\(come(next)) in the next six months, and none this month"
  case (let now, let next): "\(come(now)) this month, and \(Words.count(next)) in the next six"
  }
}
