import Dossiers
import Intelligence
import SourceText

/// The calendar as an iCalendar file (RFC 5545): every open date with a day, as an event of whole days.
///
/// The same portfolio on the same day gives the same bytes, and a date keeps its identifier from build to build.
func writeCalendarFeed(_ facts: SiteFacts) -> [UInt8] {
  var lines = ContentLines()
  lines.add("BEGIN", "VCALENDAR")
  lines.add("VERSION", "2.0")
  lines.add("PRODID", text: "-//Throughline//Throughline \(facts.version)//EN")
  lines.add("CALSCALE", "GREGORIAN")
  lines.add("METHOD", "PUBLISH")
  lines.add("NAME", text: facts.settings.title)
  lines.add("X-WR-CALNAME", text: facts.settings.title)
  if let address = facts.address(of: .calendar) { lines.add("URL;VALUE=URI", address) }
  let events = facts.portfolio.openDates.filter { $0.days != nil }
  let stamp = "\(basicForm(of: facts.portfolio.asOf))T000000Z"
  for date in events { add(date, stamp, facts, to: &lines) }
  // A calendar without any part is none by the letter of the format.
  if events.isEmpty { addTimeZone(to: &lines) }
  lines.add("END", "VCALENDAR")
  return lines.bytes
}

private func add(_ date: OpenDate, _ stamp: String, _ facts: SiteFacts, to lines: inout ContentLines) {
  guard let days = date.days else { return }
  let words = OpenDateWords(date, facts)
  let deal = date.deal.dossier
  lines.add("BEGIN", "VEVENT")
  lines.add("UID", text: identifier(of: date, facts))
  lines.add("DTSTAMP", stamp)
  lines.add("DTSTART;VALUE=DATE", basicForm(of: days.first))
  // The day after the last one: a month stands as all its days.
  lines.add("DTEND;VALUE=DATE", basicForm(of: CalendarDay(number: days.last.number + 1)))
  lines.add("SUMMARY", text: "\(words.kind): \(words.what) · \(deal.title.value)")
  lines.add("DESCRIPTION", text: describe(date, words, facts))
  lines.add("CATEGORIES", text: words.kind)
  if let address = facts.address(of: .deal(deal.id), at: date) { lines.add("URL;VALUE=URI", address) }
  // It is a deadline and takes nobody's time.
  lines.add("TRANSP", "TRANSPARENT")
  lines.add("END", "VEVENT")
}

private func describe(_ date: OpenDate, _ words: OpenDateWords, _ facts: SiteFacts) -> String {
  let deal = date.deal.dossier
  let buyer = facts.portfolio.buyer(date.deal.buyer)?.buyer.name ?? date.deal.buyer
  let owner = deal.owner.value?.text ?? ""
  var lines = ["\(deal.title.value), \(buyer)"]
  if !words.note.isEmpty { lines.append(words.note) }
  switch date.days?.precision {
  case .month: lines.append("The month is on record, the day is not.")
  case .year: lines.append("The year is on record, the month is not.")
  case .day, nil: break
  }
  if !words.actor.isEmpty { lines.append("Who acts: \(words.actor)") }
  if !owner.isEmpty, owner != words.actor { lines.append("For us: \(owner)") }
  if let amount = date.amount {
    lines.append("Amount: \(facts.settings.notation.brief(amount)) \(deal.currency)")
  }
  lines.append("As of \(facts.settings.notation.day(facts.portfolio.asOf))")
  return lines.joined(separator: "\n")
}

/// The deal's id, the kind and the entry's place in the ledger, and the site's host where it has one.
private func identifier(of date: OpenDate, _ facts: SiteFacts) -> String {
  let deal = date.deal.dossier
  let entry = anchorEntries(of: deal)[date.evidence.span].map { ".\($0)" } ?? ""
  let host = facts.settings.baseURL.flatMap(host).map { "@\($0)" } ?? ""
  return "\(deal.id).\(date.kind.name)\(entry)\(host)"
}

extension OpenDate.Kind {
  /// Part of identifiers that other people's calendars keep: never to be changed.
  fileprivate var name: String {
    switch self {
    case .step(let step): step.rawValue
    case .notice: "notice"
    case .waiver: "waiver"
    case .milestone: "milestone"
    case .obligation: "obligation"
    case .payment: "payment"
    case .claim: "claim"
    case .notification: "notification"
    case .event: "event"
    }
  }
}

/// `20261231`.
private func basicForm(of day: CalendarDay) -> String { day.iso.filter { $0 != "-" } }

private func addTimeZone(to lines: inout ContentLines) {
  lines.add("BEGIN", "VTIMEZONE")
  lines.add("TZID", "UTC")
  lines.add("BEGIN", "STANDARD")
  lines.add("DTSTART", "19700101T000000")
  lines.add("TZOFFSETFROM", "+0000")
  lines.add("TZOFFSETTO", "+0000")
  lines.add("END", "STANDARD")
  lines.add("END", "VTIMEZONE")
}
