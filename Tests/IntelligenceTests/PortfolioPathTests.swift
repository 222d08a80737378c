import ControlGaps
import Dossiers
import Intelligence
import Testing

private func signed(_ currency: String = "EUR") -> String {
  """
  status: signed
  currency: \(currency)
  dates: { offer: 2025-01-10, negotiation: 2025-02-01, award: 2025-03-01, signature: 2025-04-01 }
  value: { offered: 1000k, awarded: 900k, signed: 850k }
  concessions:
    - { id: c1, date: 2025-02-10, lever: price, gave: a discount, value: 60k, got: two more years, got_value: 30k }
    - { id: c2, date: 2025-02-20, lever: price, gave: another, value: 30k }
    - { id: c3, date: 2025-03-10, lever: price, gave: a last one, value: 50k }
    - { id: c4, date: 2025-03-12, lever: liability, gave: a higher cap, value: 20k }
  changes: []
  deductions: []
  claims: []
  """
}

@Test("A stage's parts and what no ledger explains add up to its movement")
func stagesAddUp() throws {
  let path = try portfolio([SmallDeal(id: "a", frontMatter: signed())]).path
  let table = path.stages[0]
  #expect(table.from.money == .thousands(1_000))
  #expect(table.movement.money == .thousands(-100))
  #expect(table.to.money == .thousands(900))
  #expect(table.part(.traded).money == .thousands(-60))
  #expect(table.part(.forNothing).money == .thousands(-30))
  #expect(table.unexplainedFall.money == .thousands(-10))
  for stage in path.stages {
    let kinds: [ValuePath.Part.Kind] = [.traded, .forNothing, .waived, .paidGrowth, .deducted]
    let parts = kinds.reduce(Amount(.zero)) { $0 + stage.part($1) }
    let rest = stage.unexplainedFall + stage.unexplainedRise + stage.openFall + stage.openRise
    #expect(parts + rest == stage.movement)
  }
}

@Test("What went beyond the price stands beside the movement")
func beyondThePrice() throws {
  let award = try portfolio([SmallDeal(id: "a", frontMatter: signed())]).path.stages[1]
  #expect(award.movement.money == .thousands(-50))
  #expect(award.beyondPrice(.forNothing).money == .thousands(-20))
  #expect(award.givenUp.money == .thousands(-70))
}

@Test("A step without its ledger is summed, and counted as not reconciled")
func missingLedger() throws {
  let silent = """
    status: awarded
    dates: { offer: 2025-01-10, award: 2025-03-01 }
    value: { offered: 500k, awarded: 450k }
    """
  let table = try portfolio([
    SmallDeal(id: "a", frontMatter: signed()), SmallDeal(id: "b", frontMatter: silent),
  ]).path.stages[0]
  #expect(table.deals == 2)
  #expect(table.reconciled == 1)
  #expect(table.openFall.money == .thousands(-50))
}

@Test("Foreign deals are converted, and those without a rate are in no sum but named")
func currencies() throws {
  let deals = [
    SmallDeal(id: "a", frontMatter: signed()), SmallDeal(id: "b", frontMatter: signed("USD")),
    SmallDeal(id: "c", frontMatter: signed("SEK")),
  ]
  let whole = try portfolio(deals, rates: ["USD": 500_000])
  #expect(whole.path.stages[0].movement.money == .thousands(-150))
  #expect(whole.withoutRate.map(\.dossier.id) == ["c"])
  #expect(whole.totals.deals == 2)
  #expect(whole.totals.offered.money == .thousands(1_500))
  #expect(whole.totals.now.money == .thousands(1_275))
}

@Test("Buyers' sums add up to the portfolio's, and what is left without one is the others'")
func buyersAddUp() throws {
  let whole = try portfolio(
    [
      SmallDeal(id: "a", buyer: "harbour", frontMatter: signed()),
      SmallDeal(id: "b", buyer: "quarry", frontMatter: signed("USD")),
      SmallDeal(id: "c", buyer: "quarry", frontMatter: signed()),
    ], rates: ["USD": 333_333])
  let harbour = try #require(whole.buyer("harbour"))
  let quarry = try #require(whole.buyer("quarry"))
  for (index, stage) in whole.path.stages.enumerated() {
    let others = stage.without(harbour.path.stages[index])
    #expect(others.movement == quarry.path.stages[index].movement)
    #expect(others.givenUp == quarry.path.stages[index].givenUp)
    #expect(others.deals == quarry.path.stages[index].deals)
  }
  #expect(whole.loss.evidenced.money == harbour.loss.evidenced.money + quarry.loss.evidenced.money)
  #expect(whole.loss.evidenced.money == whole.controls.reduce(.zero) { $0 + $1.loss.evidenced.money })
}
