import ControlGaps
import Dossiers
import Testing

@testable import Intelligence

@Suite("Later losses") struct LaterLossTests {
  private let dates = """
    dates: { first_contact: 2024-03-04, rfp: 2024-09-02, offer: 2024-10-01, award: 2024-12-02, signature: 2025-01-13 }
    """

  private func deal(_ frontMatter: String, status: String = "delivering") throws -> DiagnosedDeal {
    let portfolio = try portfolio(
      [SmallDeal(id: "one", frontMatter: "status: \(status)\n\(dates)\n\(frontMatter)")])
    return try #require(portfolio.deals.first)
  }

  private func outcomes(_ frontMatter: String, status: String = "delivering") throws -> [LaterLoss] {
    let deal = try deal(frontMatter, status: status)
    return Stage.allCases.map { control in
      StageEnd(of: control, in: deal.dossier).map { LaterLoss(of: deal, after: $0) } ?? .cannotTell
    }
  }

  @Test("are those of the steps after the control's own stage") func ownStageIsLeftOut() throws {
    let atTheTable = "value: { offered: 5m, awarded: 4.5m, signed: 4.5m }\nconcessions: []"
    #expect(try outcomes(atTheTable) == [.lost, .kept, .cannotTell, .cannotTell, .cannotTell])
    let afterSelection = "value: { offered: 5m, awarded: 5m, signed: 4.5m }\nconcessions: []"
    #expect(try outcomes(afterSelection) == [.lost, .lost, .cannotTell, .cannotTell, .cannotTell])
    let inDelivery = """
      value: { offered: 5m, awarded: 5m, signed: 5m, current: 4.5m }
      concessions: []
      changes: []
      claims: []
      deductions: []
      """
    #expect(try outcomes(inDelivery) == [.lost, .lost, .lost, .cannotTell, .cannotTell])
  }

  @Test("are none of what was traded or paid for") func traded() throws {
    let trade = """
      value: { offered: 5m, awarded: 5m, signed: 4.5m }
      concessions:
        - { date: 2024-12-16, lever: price, value: 500k, got: A second year }
      """
    #expect(try outcomes(trade)[1] == .kept)
    let gift = trade.replacing(", got: A second year", with: "")
    #expect(try outcomes(gift)[1] == .lost)
  }

  @Test("may hide behind growth that the buyer pays for") func growth() throws {
    let grown = """
      value: { offered: 5m, awarded: 5m, signed: 5m, current: 5.2m }
      concessions: []
      changes:
        - { what: A second berth, status: agreed, agreed: 2025-04-07, cost: 300k, priced: 500k }
      claims: []
      deductions: []
      """
    #expect(try outcomes(grown)[2] == .lost)
  }

  @Test("begin above one per cent of the price") func edge() throws {
    func signed(_ value: String) throws -> LaterLoss {
      try outcomes("value: { offered: 5m, awarded: 5m, signed: \(value) }\nconcessions: []")[1]
    }
    #expect(try signed("4950000") == .kept)
    #expect(try signed("4949999.99") == .lost)
  }

  @Test("cannot be told of an unsigned deal, an estimate, or a step that is not reconciled") func untold()
    throws
  {
    #expect(
      try outcomes("value: { offered: 5m, awarded: 4m }\nconcessions: []", status: "awarded")[0]
        == .cannotTell)
    #expect(
      try outcomes("value: { offered: 5m, awarded: ~4m, signed: 4m }\nconcessions: []")[0] == .cannotTell)
    #expect(try outcomes("value: { offered: 5m, awarded: 4m, signed: 4m }")[0] == .cannotTell)
  }

  @Test("of a margin are measured by the price") func margin() throws {
    // 30k of a price of 5m, and of a margin of 1m.
    let margin = "basis: margin\nvalue: { offered: 1m, awarded: 1m, signed: 970k, cost: 4m }\nconcessions: []"
    #expect(try outcomes(margin)[1] == .kept)
    #expect(try outcomes(margin.replacing(", cost: 4m", with: ""))[1] == .cannotTell)
  }

  @Test("are set against what a rule saw by the end of its stage alone") func circular() throws {
    // Ada had no authority for the gift after selection, which is the loss itself.
    let deals = (0..<6).map { number in
      SmallDeal(
        id: "deal-\(number)",
        frontMatter: """
          status: signed
          owner: Grace
          authority: []
          \(dates)
          value: { offered: 5m, awarded: 5m, signed: 4.5m }
          concessions:
            - { date: 2024-11-04, lever: payment, value: 100k, got: A reference, made_by: Grace }
            - { date: 2024-12-16, lever: price, value: 500k, made_by: Ada }
          """)
    }
    let rules = ["unauthorised-concession", "post-award-concession"]
    let records = try portfolio(deals, rules: rules).rules
    #expect(records.map(\.open) == [6, 6])
    #expect(records[0].laterLosses?.lost == Proportion(0, of: 6))
    #expect(records[1].laterLosses?.untold == 6, "there is no value after signature")
  }

  /// So many deals that fell after the offer, each entered on the day of the request, and so many that did not fall and
  /// were entered early.
  private func comparison(lost: Int, kept: Int) throws -> LaterLossComparison {
    let late = dates.replacing("2024-03-04", with: "2024-09-02")
    let fallen = "status: signed\n\(late)\nvalue: { offered: 5m, awarded: 4m, signed: 4m }\nconcessions: []"
    let whole = "status: signed\n\(dates)\nvalue: { offered: 5m, awarded: 5m, signed: 5m }\nconcessions: []"
    let untold = "status: signed\n\(late)\nvalue: { offered: 5m, signed: 4m }"
    let deals =
      (0..<lost).map { SmallDeal(id: "lost-\($0)", frontMatter: fallen) }
      + (0..<kept).map { SmallDeal(id: "kept-\($0)", frontMatter: whole) }
      + [SmallDeal(id: "untold", frontMatter: untold)]
    let record = try portfolio(deals, rules: ["late-entry", "unrecorded-outcome"]).rules
    #expect(record[1].laterLosses == nil, "an outcome is on record after all of a deal's own losses")
    return try #require(record[0].laterLosses)
  }

  @Test("are counted by whether the rule fired, deals that cannot tell apart") func compared() throws {
    let found = try comparison(lost: 5, kept: 6)
    #expect(found.lost == Proportion(5, of: 5))
    #expect(found.kept == Proportion(0, of: 6))
    #expect(found.untold == 1)
    #expect(found.difference == .clear)
    #expect(try comparison(lost: 4, kept: 6).difference == .tooFewToTell)
  }
}
