import Dossiers
import Testing

@testable import ControlGaps

/// Convention 7: what is a package, what came back, and which stage it belongs to.
@Suite struct PackageTests {
  private func packages(_ concessions: String, _ dates: String = "") throws -> [Package] {
    let dossier = try readExample("status: delivering\n\(dates)\nconcessions:\n\(concessions)")
    return DealOnDay(dossier, on: try day("2025-06-15"), notation: Notation()).packages
  }

  private func stages(_ date: String, award: String = "2025-03-10", signature: String = "2025-04-07") throws
    -> [Stage]
  {
    try packages(
      "  - { date: \(date), lever: price }", "dates: { award: \(award), signature: \(signature) }"
    )[0].stages
  }

  @Test func aPackageBelongsToTheStageOfItsDay() throws {
    #expect(try stages("2025-03-10") == [.table])
    #expect(try stages("2025-03-11") == [.award])
    #expect(try stages("2025-04-07") == [.award])
    #expect(try stages("2025-04-08") == [.delivery])
  }

  @Test func aRangeMayLeaveTheStageOpen() throws {
    #expect(try stages("2025-03") == [.table, .award])
    #expect(try stages("2025-04") == [.award, .delivery])
    #expect(try stages("2025") == [.table, .award, .delivery])
    #expect(try stages("2025-03-17", award: "2025-03") == [.table, .award])
    #expect(try stages("2025-04-14", signature: "2025-04") == [.award, .delivery])
    #expect(try stages("2025-03-17", signature: "undated") == [.award, .delivery])
  }

  @Test func whatHasNoDateOrNoAwardToGoByIsTheTables() throws {
    #expect(try stages("undated") == [.table])
    #expect(try stages("2025-03-17", award: "undated") == [.table])
    #expect(try stages("2025-04-08", award: "undated") == [.delivery])
  }

  @Test func whereNobodySelectedUsTheAwardWindowHasNoDay() throws {
    #expect(try stages("2025-04-07", award: "none") == [.table])
    #expect(try stages("2025-04-08", award: "none") == [.delivery])
  }

  @Test func theLatestEntryOfOursDecidesTheStage() throws {
    let dates = "dates: { award: 2025-03-10, signature: 2025-04-07 }"
    let package = try packages(
      """
        - { date: 2025-03-03, lever: price, package: p1 }
        - { date: 2025-03-17, lever: term, package: p1 }
        - { date: 2025-04-14, by: buyer, lever: term, package: p1 }
      """, dates)
    #expect(package.map(\.stages) == [[.award]])
    let ranged = try packages(
      """
        - { date: 2025-03-17, lever: price, package: p1 }
        - { date: 2025-03, lever: term, package: p1 }
      """, dates)
    #expect(ranged[0].stages == [.award], "one entry is certainly after the award, whenever the other was")
  }

  @Test func somethingCameBackByAGotItsWorthOrTheBuyersEntry() throws {
    let packages = try packages(
      """
        - { lever: price, got: Reference visits }
        - { lever: price, got_value: 10k }
        - { lever: price, got_value: 0 }
        - { lever: price, got: none }
        - { lever: price, package: p1 }
        - { by: buyer, lever: term, package: p1 }
      """)
    #expect(packages.map(\.isTraded) == [.yes, .yes, .no, .no, .yes])
  }

  @Test func theWorthOfAReturnIsOpenUpwardsWhereItIsNotPriced() throws {
    let package = try packages(
      """
        - { lever: price, value: 100k, got: Reference visits, got_value: 30k, package: p1 }
        - { lever: term, value: 20k, got: Three years, package: p1 }
      """)[0]
    let thousands: Int128 = 1_000 * 100_000
    #expect(package.gave.greatest == 120 * thousands)
    #expect(package.worthOfReturn.least == 30 * thousands)
    #expect(package.worthOfReturn.greatest == nil)
  }

  @Test func entriesOfTheBuyersAloneAreNoPackageOfOurs() throws {
    #expect(try packages("  - { by: buyer, lever: term }").isEmpty)
  }

  @Test func anAnswerThatMayHaveComeLaterLeavesTheTradeOpen() throws {
    let package = try packages(
      """
        - { date: 2025-06-02, lever: price, value: 100k, package: p1 }
        - { date: 2025-06, by: buyer, lever: term, package: p1 }
      """)[0]
    #expect(package.isTraded.isOpen)
    #expect(package.isGift.isOpen)
  }
}
