import ControlGaps
import Dossiers
import Intelligence
import Testing

/// Sums of deals in several currencies, at rates that leave a remainder with nearly every amount.
@Suite("A converted sum") struct ConvertedSumsTests {
  private static let rates: [String: Int64] = ["USD": 333_333, "GBP": 1_234_567, "NOK": 86_001]

  private static func deals(_ seed: Int) -> [SmallDeal] {
    (0..<12).map { index in
      let n = Int64(seed * 31 + index * 17)
      let currency = ["EUR", "USD", "GBP", "NOK", "SEK"][index % 5]
      // Every third deal lacks the price at selection.
      let awarded = index % 3 == 2 ? "" : "awarded: \(90_000 - n % 700).37, "
      let frontMatter = """
        status: delivering
        currency: \(currency)
        dates: { offer: 2025-01-10, negotiation: 2025-02-01, award: 2025-03-01, signature: 2025-04-01 }
        value: { offered: \(100_000 + n).11, \(awarded)signed: \(85_000 - n % 900).59, current: \(80_000 - n % 500).07, reviewed: 2026-06-01 }
        concessions:
          - { id: c1, date: 2025-02-10, lever: price, value: \(6_000 + n % 77).13, got: two more years }
          - { id: c2, date: 2025-02-20, lever: price, value: \(3_000 + n % 91).71 }
          - { id: c3, date: 2025-03-10, lever: price, value: \(5_000 + n % 55).29 }
          - { id: c4, date: 2025-03-12, lever: liability, in_price: false, value: \(2_000 + n % 33).83 }
        changes: [{ status: absorbed, cost: \(1_000 + n % 13).01 }]
        deductions: [{ date: 2025-09-01, amount: \(n % 40).99 }]
        claims: []
        """
      return SmallDeal(
        id: "d\(index)", buyer: ["harbour", "quarry", "mill"][index % 3], frontMatter: frontMatter)
    }
  }

  private func whole(_ seed: Int) throws -> Portfolio {
    try portfolio(
      Self.deals(seed), rules: Rulebook.standard.entries.map(\.rule.id), rates: Self.rates)
  }

  private func sum(_ losses: some Sequence<LossTotal>) -> LossTotal {
    losses.reduce(into: .nothing) { $0 += $1 }
  }

  @Test("is that of its controls, its buyers and its deals, to the last digit", arguments: 0..<20)
  func lossesAddUp(seed: Int) throws {
    let portfolio = try whole(seed)
    #expect(portfolio.loss.evidenced.money > .zero)
    #expect(sum(portfolio.controls.map(\.loss)) == portfolio.loss)
    #expect(sum(portfolio.buyers.map(\.loss)) == portfolio.loss)
    #expect(sum(portfolio.deals.compactMap(portfolio.conversion.loss)) == portfolio.loss)
    #expect(portfolio.withoutRate.map(\.dossier.currency) == ["SEK", "SEK"])
    for deal in portfolio.deals {
      #expect(sum(deal.diagnosis.controls.map(\.loss)) == deal.diagnosis.loss)
    }
    for rule in portfolio.rules { #expect(sum(rule.cases.compactMap(\.loss)) == rule.loss) }
  }

  @Test("of movements is that of its parts, and stages without a buyer are the others'", arguments: 0..<20)
  func movementsAddUp(seed: Int) throws {
    let portfolio = try whole(seed)
    let kinds: [ValuePath.Part.Kind] = [.traded, .forNothing, .waived, .paidGrowth, .deducted]
    for sum in portfolio.path.sums {
      let rests = sum.unexplainedFall + sum.unexplainedRise + sum.openFall + sum.openRise
      #expect(kinds.reduce(rests) { $0 + sum.part($1) } == sum.movement)
      #expect(sum.from + sum.movement == sum.to)
    }
    for (index, stage) in portfolio.path.stages.enumerated() {
      let byBuyer = portfolio.buyers.map { $0.path.stages[index] }
      let left = byBuyer.reduce(stage) { $0.without($1) }
      #expect(
        left.deals == 0 && left.lacking == 0 && left.movement == Amount(.zero)
          && left.givenUp == Amount(.zero))
    }
  }

  @Test("is within half a ten-thousandth of the exact one for each amount in it", arguments: 0..<20)
  func nearExact(seed: Int) throws {
    let portfolio = try whole(seed)
    var (exact, count) = (Int128(0), Int128(0))
    for deal in portfolio.deals {
      let rate = deal.dossier.currency == "EUR" ? 1_000_000 : Self.rates[deal.dossier.currency] ?? 0
      for control in deal.diagnosis.controls {
        exact += Int128(control.loss.evidenced.money.tenThousandths) * Int128(rate)
        count += 1
      }
    }
    let difference = Int128(portfolio.loss.evidenced.money.tenThousandths) * 1_000_000 - exact
    #expect(difference.magnitude <= UInt128(count * 500_000))
  }

  @Test("leaves no remainder where a ledger explains all of a movement") func nothingIsLeft() throws {
    let frontMatter = """
      status: awarded
      currency: USD
      dates: { offer: 2025-01-10, award: 2025-03-01 }
      value: { offered: 1000.01, awarded: 900.00 }
      concessions:
        - { lever: price, value: 50.02 }
        - { lever: price, value: 49.99, got: a year }
      """
    let deals = (0..<7).map { SmallDeal(id: "d\($0)", frontMatter: frontMatter) }
    let table = try portfolio(deals, rates: Self.rates).path.stages[0]
    #expect(table.reconciled == 7)
    #expect(table.unexplainedFall == Amount(.zero) && table.unexplainedRise == Amount(.zero))
  }
}

@Suite("The portfolio's path") struct PartialPathsOfPortfolioTests {
  private func deal(_ id: String, _ values: String, _ more: String = "") -> SmallDeal {
    SmallDeal(
      id: id,
      frontMatter: """
        status: delivering
        dates: { offer: 2025-01-10, award: 2025-03-01, signature: 2025-04-01 }
        value: { \(values) }
        \(more)
        """)
  }

  @Test("leaves a deal out of the stages that it lacks, and says of how many that is so") func partialPaths()
    throws
  {
    let path = try portfolio([
      deal("a", "offered: 500, awarded: 450, signed: 440, current: 430, reviewed: 2026-06-01"),
      deal("b", "offered: 500, signed: 400"), deal("c", "target: 700, awarded: 600, signed: 590"),
      deal("d", "target: 700"), deal("e", "offered: 500, awarded: 480", "currency: SEK"),
    ]).path
    #expect(path.stages.map(\.deals) == [1, 2, 1])
    #expect(path.stages.map(\.lacking) == [3, 2, 3])
    #expect(path.stages.map { $0.movement.money } == [-50, -20, -10].map { Money(units: $0) })
    // What moved since a target is in no sum: nobody gave away what was only aimed at.
    #expect(path.across.deals == 1)
    #expect(path.across.movement.money == Money(units: -100))
  }

  @Test("has no award stage for a deal without a selection") func noSelection() throws {
    let path = try portfolio([
      SmallDeal(
        id: "a",
        frontMatter: """
          status: signed
          dates: { offer: 2025-01-10, award: none, signature: 2025-04-01 }
          value: { offered: 500, signed: 440 }
          """)
    ]).path
    #expect(path.stages.map(\.deals) == [1, 0, 0])
    #expect(path.stages.map(\.lacking) == [0, 0, 1])
  }

  @Test("takes its shares of prices where values are margins") func margins() throws {
    let margin = deal(
      "a", "offered: 100, awarded: 50, signed: 50, cost: 400", "basis: margin\nconcessions: []")
    let whole = try portfolio([margin])
    #expect(whole.path.stages[0].price == Amount(Money(units: 500)))
    #expect(whole.moves[.table].map(\.basisPoints) == [-1_000])
    #expect(whole.totals.price == Amount(Money(units: 500)))
    let without = try portfolio([margin, deal("b", "offered: 100, awarded: 50", "basis: margin")])
    #expect(without.path.stages[0].price == nil)
    #expect(without.moves[.table].map(\.deal.dossier.id) == ["a"])
    #expect(without.totals.price == nil)
  }

  @Test("marks a sum that holds an estimate, and none that does not") func estimates() throws {
    let whole = try portfolio([
      deal("a", "offered: ~500, awarded: 450"), deal("b", "offered: 500, awarded: 450, signed: 440"),
    ])
    let table = whole.path.stages[0]
    #expect(table.movement.isEstimate && table.from.isEstimate)
    #expect(!whole.path.stages[1].movement.isEstimate)
    #expect(whole.moves[.table].map(\.isEstimate) == [true, false])
    let one = try portfolio([deal("a", "offered: ~500, awarded: 450")]).path.stages[0]
    #expect(!table.without(one).movement.isEstimate)
    #expect(table.without(one).movement == Amount(Money(units: -50)))
  }

  @Test("holds no contract of somebody else's") func imported() throws {
    let path = try portfolio([deal("a", "awarded: 500, signed: 440", "origin: imported")]).path
    #expect(path.sums.isEmpty)
  }
}
