import Dossiers
import Testing

@testable import SitePages

@Suite("The stages of a deal") struct StageBandsTests {
  private func bands(_ frontMatter: String, asOf: String = "2026-06-30") throws -> StageBands {
    let deal = try onlyDeal("status: delivering\n\(frontMatter)", asOf: asOf)
    return StageBands(of: deal.dossier, asOf: deal.asOf)
  }

  /// Such as `table 2025-01-13 to 2025-02-28`, with ` open` after one that goes on.
  private func described(_ frontMatter: String, asOf: String = "2026-06-30") throws -> [String] {
    try bands(frontMatter, asOf: asOf).bands.map { band in
      let days = [band.days.lowerBound, band.days.upperBound].map { CalendarDay(number: $0).iso }
      return "\(band.stage) \(days[0]) to \(days[1])\(band.isOpen ? " open" : "")"
    }
  }

  @Test("follow one another from the first date to the end") func wholeLife() throws {
    let dates = """
      dates: { first_contact: 2025-01-06, rfp: 2025-02-03, offer: 2025-03-03, negotiation: 2025-03-10, \
      award: 2025-04-07, signature: 2025-05-05, closed: 2026-03-02 }
      """
    #expect(
      try described(dates) == [
        "upstream 2025-01-06 to 2025-03-10", "table 2025-03-10 to 2025-04-07",
        "award 2025-04-07 to 2025-05-05",
        "delivery 2025-05-05 to 2026-03-02",
      ])
  }

  @Test("are none where no date is on record, and a day then belongs to the first") func noDates() throws {
    let none = try bands("")
    #expect(none.bands.isEmpty)
    #expect(none.stage(of: 20_000) == .upstream)
  }

  @Test("leave out what no date begins") func missingDates() throws {
    #expect(try described("dates: { offer: 2026-05-04 }") == ["upstream 2026-05-04 to 2026-07-01 open"])
    #expect(
      try described("dates: { rfp: 2026-01-05, signature: 2026-05-04 }") == [
        "upstream 2026-01-05 to 2026-05-04", "delivery 2026-05-04 to 2026-07-01 open",
      ])
  }

  @Test("go from the table to delivery where the buyer made no selection") func noAward() throws {
    #expect(
      try described("dates: { negotiation: 2026-02-02, award: none, signature: 2026-05-04 }") == [
        "table 2026-02-02 to 2026-05-04", "delivery 2026-05-04 to 2026-07-01 open",
      ])
  }

  @Test("have no stage between two steps of one day") func sameDay() throws {
    #expect(
      try described("dates: { negotiation: 2026-02-02, award: 2026-05-04, signature: 2026-05-04 }") == [
        "table 2026-02-02 to 2026-05-04", "delivery 2026-05-04 to 2026-07-01 open",
      ])
    #expect(try described("dates: { signature: 2026-06-30 }") == ["delivery 2026-06-30 to 2026-07-01 open"])
  }

  @Test("begin the table with the first concession, unless it comes after selection") func concessions()
    throws
  {
    func entry(_ date: String) -> String { "concessions: [{ date: \(date), lever: price, value: 1k }]" }
    #expect(
      try described("dates: { rfp: 2026-01-05, negotiation: 2026-03-02 }\n\(entry("2026-02-02"))") == [
        "upstream 2026-01-05 to 2026-02-02", "table 2026-02-02 to 2026-07-01 open",
      ])
    #expect(
      try described("dates: { rfp: 2026-01-05, award: 2026-03-02 }\n\(entry("2026-04-06"))") == [
        "upstream 2026-01-05 to 2026-03-02", "award 2026-03-02 to 2026-07-01 open",
      ])
  }

  @Test("reach to what is planned, and stay open until the end has come") func plans() throws {
    let dates = "dates: { award: 2026-05-04, signature: 2026-09-07, delivery_end: 2027-12-31 }"
    #expect(
      try described(dates) == ["award 2026-05-04 to 2026-09-07", "delivery 2026-09-07 to 2027-12-31 open"])
    let closing = "dates: { signature: 2026-05-04, closed: 2026-08-03 }"
    #expect(try described(closing) == ["delivery 2026-05-04 to 2026-08-03 open"])
    #expect(try described(closing, asOf: "2026-08-03") == ["delivery 2026-05-04 to 2026-08-03"])
  }

  @Test("skip a step that is dated before the stage that it ends") func outOfOrder() throws {
    #expect(
      try described("dates: { rfp: 2026-01-05, negotiation: 2026-03-02, award: 2026-02-02 }") == [
        "upstream 2026-01-05 to 2026-03-02", "table 2026-03-02 to 2026-07-01 open",
      ])
  }

  @Test("claim each day once, what came before the first with it") func stageOfDay() throws {
    let bands = try bands("dates: { rfp: 2026-01-05, negotiation: 2026-03-02, award: 2026-04-06 }")
    func stage(_ iso: String) throws -> Stage { bands.stage(of: try #require(CalendarDay(iso: iso)).number) }
    #expect(try stage("2025-01-01") == .upstream)
    #expect(try stage("2026-03-01") == .upstream)
    #expect(try stage("2026-03-02") == .table)
    #expect(try stage("2026-04-06") == .award)
    #expect(try stage("2030-01-01") == .award)
  }
}
