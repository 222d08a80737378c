import Testing

@testable import SitePages

/// Two gifts at the table, of which waivers may accept one, both or none.
private func gifts(_ waivers: String...) -> String {
  """
  status: negotiating
  dates: { offer: 2026-04-06, negotiation: 2026-05-04 }
  value: { offered: 5m }
  concessions:
    - { id: c1, date: 2026-05-11, lever: price, gave: A discount, value: 150k }
    - { id: c2, date: 2026-05-18, lever: price, gave: Another, value: 60k }
  waivers:
  \(waivers.map { "  - { rule: unreciprocated-concession, reason: Entry to the port, \($0) }" }.joined(separator: "\n"))
  """
}

@Suite("A waiver") struct WaiverViewsTests {
  private func page(_ frontMatter: String, settings: String = "") throws -> DealPage {
    let deal = try onlyDeal(frontMatter, settings: settings)
    return DealPage(deal, body: RenderedBody(lead: [], sections: []))
  }

  private func findings(_ page: DealPage) -> [FindingView] {
    page.controls.flatMap(\.findings).filter { $0.words.title == "Unreciprocated concession" }
  }

  @Test("stands with the finding that it accepts: who, why, until when, and its row") func ofTheRule() throws
  {
    let page = try page(gifts("by: CFO, until: 2026-06-30"))
    let accepted = findings(page).map(\.acceptances)
    #expect(accepted.map(\.count) == [1])
    #expect(accepted[0][0].by == "CFO")
    #expect(accepted[0][0].reason == "Entry to the port")
    #expect(accepted[0][0].iso == "2026-06-30")
    #expect(accepted[0][0].row.href == "#waivers-1")
    #expect(page.idleWaivers.isEmpty)
  }

  @Test("of one entry leaves the rest of the finding open") func ofAnEntry() throws {
    let found = findings(try page(gifts("entry: c1, by: CFO, until: 2026-12-31")))
    #expect(found.map(\.pip.kind).sorted() == ["severe", "waived"])
    #expect(found.map(\.acceptances.count).sorted() == [0, 1])
  }

  @Test("of each entry by somebody else is named with the others") func severalPeople() throws {
    let found = findings(
      try page(gifts("entry: c1, by: CFO, until: 2026-12-31", "entry: c2, by: Deal board, until: 2026-09-30"))
    )
    #expect(found.map { $0.acceptances.map(\.by) } == [["CFO", "Deal board"]])
  }

  @Test("that has ended leads to the gap that counts again") func ended() throws {
    let page = try page(gifts("by: CFO, until: 2026-06-29"))
    let found = findings(page)
    #expect(found.map(\.acceptances.count) == [0])
    #expect(page.idleWaivers.map(\.standing) == ["It has ended, and the gap counts again."])
    #expect(page.idleWaivers.first?.finding?.href == found.first.map { "#\($0.anchor)" })
  }

  @Test("that has ended, with no gap left, says so") func endedWithoutGap() throws {
    let page = try page(gifts("entry: c9, by: CFO, until: 2026-06-29"))
    #expect(page.idleWaivers.map(\.standing) == ["It has ended, and there is no such gap on this day."])
    #expect(page.idleWaivers.first?.finding == nil)
  }

  @Test("of a rule that the site does not run accepts nothing") func ruleIsOff() throws {
    let page = try page(
      gifts("by: CFO, until: 2026-12-31"),
      settings: "rules: { unreciprocated-concession: { off: true, reason: Not here } }")
    #expect(page.idleWaivers.map(\.standing) == ["It accepts nothing: the site does not run the rule."])
  }

  @Test("sets a case apart on its rule’s page, with the same facts") func onTheRulePage() throws {
    let site = try smallSite([
      "deals/crane.md": dossier(gifts("entry: c1, by: CFO, until: 2026-12-31")),
      "deals/gate.md": dossier(gifts("by: Deal board, until: 2026-12-31"), titled: "Gate renewal"),
    ])
    let rule = try #require(site.facts.rulebook["unreciprocated-concession"])
    let page = RulePage(rule, site.facts)
    #expect(page.open.map(\.deal.text) == ["Crane overhaul"])
    #expect(page.open.map(\.acceptances.count) == [0])
    #expect(page.waived.map(\.deal.text) == ["Gate renewal", "Crane overhaul"])
    #expect(page.waived.map { $0.acceptances.map(\.by) } == [["Deal board"], ["CFO"]])
    #expect(
      page.waived.map(\.acceptances.first?.row.href) == [
        "../deals/gate.html#waivers-1", "../deals/crane.html#waivers-1",
      ])
    #expect(page.waived.allSatisfy { !$0.condition.isEmpty && !$0.severity.isEmpty && !$0.money.isEmpty })
  }

  @Test("is on the calendar with what its end means") func onTheCalendar() throws {
    let site = try smallSite([
      "deals/crane.md": dossier(
        gifts("entry: c1, by: CFO, until: 2026-06-29", "entry: c2, by: Deal board, until: 2026-06-30"))
    ])
    let rows = CalendarPage(site.facts).sections.flatMap(\.groups).flatMap(\.dates)
    #expect(rows.map(\.what.text) == ["Unreciprocated concession, c1", "Unreciprocated concession, c2"])
    #expect(rows.map(\.isPast) == [true, false])
    #expect(rows[0].note == "It has ended, and the gap counts again. Accepted by CFO: “Entry to the port”.")
    #expect(rows[1].note.hasPrefix("Renew it with a reason, or close the gap. Accepted by Deal board"))
    #expect(rows.map(\.actor) == ["CFO", "Deal board"])
  }
}
