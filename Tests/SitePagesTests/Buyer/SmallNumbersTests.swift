import Testing

@testable import SitePages

/// Under three cases there are cases, and no rate, median or share of them.
@Suite("A buyer's page") struct SmallNumbersTests {
  private func site(deals: Int) throws -> SiteFacts {
    let files = (1...deals).map { number in
      (
        "deals/crane-\(number).md",
        dossier(
          """
          status: signed
          dates: { negotiation: 202\(number)-03-02, award: 202\(number)-05-04, signature: 202\(number)-06-01 }
          value: { offered: 500k, awarded: \(500 - number * 10)k, signed: 450k }
          concessions: [{ id: c1, date: 202\(number)-03-09, lever: price, value: 20k, got: A term, got_value: 10k }]
          behaviours: [{ date: 202\(number)-03-1\(number), tactic: silence, effect: conceded }]
          """)
      )
    }
    return try smallSite(Dictionary(uniqueKeysWithValues: files)).facts
  }

  private func buyer(of facts: SiteFacts) throws -> BuyerPage {
    BuyerPage(try #require(facts.portfolio.buyers.first), facts, body: nil)
  }

  @Test("lists the movements of two deals, and has a median from three on") func movements() throws {
    let two = try #require(try buyer(of: try site(deals: 2)).stages.first)
    #expect(two.own.median.isEmpty && two.own.deals == "2 deals")
    #expect(two.own.cases.map(\.text) == ["−4% Crane overhaul", "−2% Crane overhaul"])
    let three = try #require(try buyer(of: try site(deals: 3)).stages.first)
    #expect(three.own.median == "median −4% (−6% to −2%, n\u{A0}=\u{A0}3)" && three.own.cases.isEmpty)
    #expect(three.own.deals == "fell in 3 of 3 deals")
  }

  @Test("lists the days of two cases, and has a median from three on") func timing() throws {
    #expect(try buyer(of: try site(deals: 2)).behaviours.map(\.timing) == ["9 and 10 days into the talks"])
    #expect(
      try buyer(of: try site(deals: 3)).behaviours.map(\.timing)
        == ["a median of 10 days into the talks (9 to 11, n\u{A0}=\u{A0}3)"])
  }

  @Test("counts behaviours among those deals alone that record any") func frequency() throws {
    #expect(try buyer(of: try site(deals: 2)).behaviours.map(\.frequency) == ["in 2 of 2 deals"])
    #expect(try buyer(of: try site(deals: 1)).behaviours.map(\.frequency) == ["in 1 of 1 deal"])
  }

  @Test("goes with a matrix that counts, and with rates of exchange, from three on") func matrixAndRates()
    throws
  {
    func matrix(_ facts: SiteFacts) throws -> [String] {
      let columns = BuyerColumns(facts.portfolio, on: .intelligence)
      let matrix = try #require(BehaviourMatrix(facts.portfolio, columns, facts, on: .intelligence))
      return matrix.rows.flatMap { $0.cells.map(\.count) }
    }
    func rates(_ facts: SiteFacts) -> [String] {
      TradeRow.rows(facts.portfolio, facts, on: .intelligence).map(\.rate)
    }
    let (two, three) = (try site(deals: 2), try site(deals: 3))
    #expect(try matrix(two) == [""] && matrix(three) == ["3 of 3"])
    #expect(rates(two) == [""] && rates(three) == ["0.50 for 1"])
  }
}
