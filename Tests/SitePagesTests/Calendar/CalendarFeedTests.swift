import Testing

@testable import SitePages

@Suite("The calendar file") struct CalendarFeedTests {
  private static let running = """
    status: delivering
    owner: Luis Moreno
    dates: { signature: 2025-07-07, delivery_end: 2027-03, notice: 2026-09-30 }
    payments:
      - { id: i2, due: 2026-05-31, amount: 1.2m }
    claims:
      - { id: k1, what: Late berth, by: us, aware: 2026-02-03, notified: 2026-02-20, value: 60k }
    """

  private func feed(
    _ frontMatter: String = Self.running, settings: String = "", id: String = "crane"
  ) throws -> [String] {
    let site = try smallSite(["deals/\(id).md": dossier(frontMatter)], settings: settings)
    let text = String(decoding: writeCalendarFeed(site.facts), as: UTF8.self)
    return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  /// The values of a property, in the order of the file.
  private func values(_ property: String, in lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix(property + ":") }.map { String($0.dropFirst(property.count + 1)) }
  }

  @Test("has an event for each date with a day") func events() throws {
    let lines = try feed()
    #expect(lines.first == "BEGIN:VCALENDAR")
    #expect(lines.last == "END:VCALENDAR")
    #expect(
      values("SUMMARY", in: lines) == [
        "They pay: Payment i2 · Crane overhaul",
        "Notice: Last day to give it\\, or to decide on renewal · Crane overhaul",
        "Planned: Delivery ends · Crane overhaul",
      ])
  }

  @Test("ends an event on the day after, and gives a month all its days") func days() throws {
    let lines = try feed()
    #expect(values("DTSTART;VALUE=DATE", in: lines) == ["20260531", "20260930", "20270301"])
    #expect(values("DTEND;VALUE=DATE", in: lines) == ["20260601", "20261001", "20270401"])
    #expect(lines.contains { $0.contains("The month is on record\\, the day is not.") })
  }

  @Test("stamps events with the day of the site, so that no build differs from the last") func stamps() throws
  {
    #expect(Set(values("DTSTAMP", in: try feed())) == ["20260630T000000Z"])
    #expect(try feed() == feed())
  }

  @Test("names an event by deal, kind and entry, and by the site’s host") func identifiers() throws {
    #expect(
      values("UID", in: try feed()) == ["crane.payment.i2", "crane.notice", "crane.delivery_end"])
    let settings = "base_url: https://desk@deals.example.internal:8443/review"
    #expect(
      values("UID", in: try feed(settings: settings)).first == "crane.payment.i2@deals.example.internal")
  }

  @Test("keeps a date’s name where the date moves") func movedDate() throws {
    let moved = try feed(Self.running.replacing("2026-09-30", with: "2026-12-31"))
    #expect(values("UID", in: moved).contains("crane.notice"))
  }

  @Test("leads to the ledger row where the site has an address") func addresses() throws {
    #expect(values("URL;VALUE=URI", in: try feed()).isEmpty)
    for base in ["https://deals.example/review", "https://deals.example/review/"] {
      #expect(
        values("URL;VALUE=URI", in: try feed(settings: "base_url: \(base)")).prefix(3) == [
          "https://deals.example/review/calendar.html", "https://deals.example/review/deals/crane.html#i2",
          "https://deals.example/review/deals/crane.html#run",
        ])
    }
    let lines = try feed(settings: "base_url: https://deals.example", id: "クレーン-2025")
    #expect(
      values("URL;VALUE=URI", in: lines).last?.hasPrefix("https://deals.example/deals/%E3%82%AF%E3%83%AC")
        == true)
    #expect(values("UID", in: lines).first == "クレーン-2025.payment.i2@deals.example")
  }

  @Test("is a whole calendar though nothing is open") func empty() throws {
    let lines = try feed("status: qualifying")
    #expect(!lines.contains("BEGIN:VEVENT"))
    #expect(lines.contains("BEGIN:VTIMEZONE"))
  }
}
