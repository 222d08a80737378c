import Testing

@testable import SitePages

@Suite("The calendar") struct CalendarPageTests {
  private func page(_ frontMatter: String, asOf: String = "2026-06-30") throws -> CalendarPage {
    CalendarPage(try smallSite(["deals/crane.md": dossier(frontMatter)], asOf: asOf).facts)
  }

  private func milestones(_ days: String...) -> String {
    "status: delivering\nmilestones:\n"
      + days.map { "  - { what: Due \($0), due: \($0) }" }.joined(separator: "\n")
  }

  @Test("sets apart what is overdue, this month, the six months after it, and later") func stretches() throws
  {
    let page = try page(
      milestones("2026-06-14", "2026-06-15", "2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01"),
      asOf: "2026-06-15")
    #expect(page.sections.map(\.id) == ["overdue", "this-month", "next-months", "later"])
    #expect(page.sections.map(\.count) == [1, 2, 2, 1])
    #expect(page.sections[1].groups.map(\.heading) == ["June 2026"])
    #expect(page.sections[2].groups.map(\.heading) == ["July 2026", "December 2026"])
    #expect(page.sections[3].groups.map(\.heading) == ["2027"])
    #expect(page.contents.map(\.text).first == "Overdue (1)")
  }

  @Test("is not late on the day itself") func today() throws {
    let row = try #require(try page(milestones("2026-06-30")).sections.first?.groups.first?.dates.first)
    #expect(!row.isPast)
    #expect(row.distance == "today")
  }

  @Test("tells a month and a year for what they are, and calls neither late before its end") func precision()
    throws
  {
    let sections = try page(milestones("2026-05", "2026-06", "2026")).sections
    #expect(sections.map(\.id) == ["overdue", "this-month", "next-months"])
    let rows = sections.flatMap(\.groups).flatMap(\.dates)
    #expect(rows.map(\.day) == ["May\u{A0}2026", "Jun\u{A0}2026", "2026"])
    #expect(rows.map(\.iso) == ["2026-05", "2026-06", "2026"])
    #expect(rows.map(\.distance) == ["at least 30 days past", "day not on record", "month not on record"])
  }

  @Test("lists what has no day by itself") func undated() throws {
    let sections = try page(
      """
      status: delivering
      obligations:
        - { id: o1, what: Berth free, owner: Port works }
      claims:
        - { id: k1, what: Late berth, by: us, notified: 2026-06-20, value: 60k }
      """
    ).sections
    #expect(sections.map(\.id) == ["undated"])
    let rows = sections.flatMap(\.groups).flatMap(\.dates)
    #expect(rows.map(\.what.text) == ["Berth free", "Late berth"])
    #expect(rows.map(\.distance) == ["no day on record", "no deadline"])
    #expect(rows[1].note == "Notified 20\u{A0}Jun\u{A0}2026, and not settled after 10 days.")
  }

  @Test("says whose move it is, and leads to the row in the ledger") func actors() throws {
    let page = try page(
      """
      status: delivering
      owner: Luis Moreno
      obligations:
        - { id: o1, what: Berth free, owner: Port works, due: 2026-07-31 }
      payments:
        - { due: 2026-07-31, amount: 40k }
      milestones:
        - { what: Second crane, due: 2026-07-31 }
      """)
    let rows = page.sections.flatMap(\.groups).flatMap(\.dates)
    #expect(Set(rows.map(\.kind)) == ["They owe", "They pay", "We owe"])
    for row in rows {
      switch row.kind {
      case "They owe":
        #expect((row.actor, row.owner) == ("Port works", "Luis Moreno"))
        #expect(row.what.href == "deals/crane.html#o1")
      case "They pay":
        #expect((row.actor, row.owner) == ("Port of Aldersea", "Luis Moreno"))
        #expect(row.what.href == "deals/crane.html#payments-1")
      default: #expect((row.actor, row.owner) == ("Luis Moreno", ""))
      }
    }
  }

  @Test("says in words that nothing is open") func empty() throws {
    let page = try page("status: qualifying")
    #expect(page.sections.isEmpty)
    #expect(page.lead.hasPrefix("Nothing is overdue and nothing is ahead"))
  }
}
