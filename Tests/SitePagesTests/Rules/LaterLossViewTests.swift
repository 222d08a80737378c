import Testing

@testable import SitePages

@Suite("Later losses on a rule's page") struct LaterLossViewTests {
  /// A deal whose price fell by a fifth after our offer, or did not, and that was entered on the day of the request, or
  /// long before.
  private func deal(_ number: Int, fell: Bool, late: Bool) -> (String, String) {
    let text = dossier(
      """
      status: signed
      dates:
        first_contact: \(late ? "2025-09-01" : "2025-03-03")
        rfp: 2025-09-01
        offer: 2025-10-01
        award: 2025-12-01
        signature: 2026-01-12
      value: { offered: 5m, awarded: \(fell ? "4m" : "5m"), signed: \(fell ? "4m" : "5m") }
      concessions: []
      """, titled: "Deal \(number)")
    return ("deals/deal-\(number).md", text)
  }

  private func page(_ rule: String, lost: [Bool], kept: [Bool]) throws -> String {
    let deals = lost.map { (true, $0) } + kept.map { (false, $0) }
    let files = deals.enumerated().map { deal($0.offset, fell: $0.element.0, late: $0.element.1) }
    let site = try smallSite(Dictionary(uniqueKeysWithValues: files))
    return ReadableText.text(of: try #require(try site.page(.rule(rule)).first("main")))
  }

  @Test("are a clear difference where chance would hardly bring it about") func clear() throws {
    let page = try page(
      "late-entry", lost: Array(repeating: true, count: 8), kept: Array(repeating: false, count: 8))
    #expect(
      page.contains(
        "A clear difference: it had fired in 8 of 8 deals that went on to lose value after our first offer, and in 0 of 8 that did not."
      ))
    #expect(page.contains("| Went on to lose value | 8 of 8 | 100% |  | 68% to 100% |"))
    #expect(page.contains("| Did not | 0 of 8 | 0% |  | 0% to 32% |"))
    #expect(page.contains("have other causes than this gap"))
  }

  @Test("are no clear difference where it may be chance") func notClear() throws {
    let mixed = [true, true, true, false, false]
    let page = try page("late-entry", lost: mixed, kept: mixed.map { !$0 })
    #expect(page.contains("No clear difference: it had fired in 3 of 5 deals"))
  }

  @Test("are not told of fewer than five deals, which are counted") func tooFew() throws {
    let page = try page("late-entry", lost: [true, false], kept: Array(repeating: false, count: 9))
    #expect(
      page.contains(
        "Too few deals to tell: 2 went on to lose value after our first offer (it had fired in 1), 9 did not (it had fired in 0), and each group needs 5."
      ))
    #expect(!page.contains("95% interval"))
  }

  @Test("are not looked at where nothing of the deal comes later") func noOutcome() throws {
    let page = try page("unrecorded-outcome", lost: [true], kept: [false])
    #expect(page.contains("Not compared: what a deal teaches pays, or is missed, in later deals"))
    #expect(!page.contains("Too few"))
  }
}
