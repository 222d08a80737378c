import ControlGaps
import Dossiers
import Intelligence
import Testing

/// The price at selection, of an offer of a million.
private func awarded(_ id: String, _ buyer: String, at thousands: Int) -> SmallDeal {
  SmallDeal(
    id: id, buyer: buyer,
    frontMatter: """
      status: awarded
      dates: { offer: 2025-01-10, award: 2025-03-01 }
      value: { offered: 1000k, awarded: \(thousands)k }
      """)
}

@Test("The deepest fall comes first, in hundredths of a per cent")
func deepestFirst() throws {
  let moves = try portfolio([
    awarded("a", "harbour", at: 995), awarded("b", "quarry", at: 880), awarded("c", "quarry", at: 1_010),
  ]).moves
  #expect(moves[.table].map(\.basisPoints) == [-1_200, -50, 100])
  #expect(moves[.award].isEmpty)
}

@Test("The median without a buyer is that of all other deals")
func withoutBuyer() throws {
  let prices = [900, 950, 950, 970, 985, 1_000, 1_010, 880, 930]
  let deals = prices.enumerated().map { index, price in
    awarded("d\(index)", ["harbour", "quarry", "mill"][index * index % 3], at: price)
  }
  let whole = try portfolio(deals)
  for record in whole.buyers {
    let own = Set(record.deals.map(\.dossier.id))
    let others = whole.moves[.table].filter { !own.contains($0.deal.dossier.id) }.map(\.basisPoints)
    #expect(whole.moves.median(in: .table, without: record) == Median(of: others))
  }
}
