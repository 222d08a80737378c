import ControlGaps
import Dossiers
import Intelligence
import Testing

private let deal = SmallDeal(
  id: "a",
  frontMatter: """
    status: signed
    dates: { negotiation: 2025-02-01, award: 2025-03-01, signature: 2025-04-01 }
    concessions:
      - { id: c1, lever: price, gave: one, value: 60k, got: a longer term, got_value: 40k }
      - { id: c2, lever: price, gave: two, value: 30k }
      - { id: c3, lever: price, gave: three }
      - { id: c4, lever: scope, gave: four, value: 10k, package: p }
      - { id: b1, by: buyer, lever: term, gave: a year, value: 25k, package: p }
    """)

@Test("A lever tells what was given, what of it for nothing, and what came back")
func levers() throws {
  let levers = try portfolio([deal]).levers
  #expect(levers.map(\.lever.slug) == ["price", "scope", "term"])
  let price = levers[0]
  #expect([price.moves, price.traded, price.unpriced, price.buyersMoves] == [3, 1, 1, 0])
  #expect(price.gave.money == .thousands(90))
  #expect(price.gaveForNothing.money == .thousands(30))
  #expect(price.got.money == .thousands(40))
}

@Test("A package is traded when the buyer gave anything in it")
func packages() throws {
  let levers = try portfolio([deal]).levers
  #expect(levers[1].traded == 1)
  #expect(levers[1].gaveForNothing.money == .zero)
  #expect([levers[2].moves, levers[2].buyersMoves] == [0, 1])
}

@Test("Trades tell the buyer's levers of a package apart from what an entry names itself")
func trades() throws {
  let trades = recordTrades(of: try portfolio([deal]).deals)
  #expect(trades[Name("price")]?.map(\.lever) == [nil])
  #expect(trades[Name("price")]?.first?.cases.map(\.concession.id.value) == ["c1"])
  #expect(trades[Name("scope")]?.map(\.lever) == [Name("term")])
}
