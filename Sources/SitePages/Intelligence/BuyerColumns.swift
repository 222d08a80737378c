import Dossiers
import Intelligence
import Rendering

/// The columns of the cross-deal tables: up to twelve buyers, else those with most cases and one for all others.
struct BuyerColumns {
  struct Head: View {
    let buyer: Link
    let deals: String

    static let fields: [ViewField<Self>] = [
      .view("buyer", "The buyer, with its page.") { $0.buyer },
      .text("deals", "How many deals there are with it.") { $0.deals },
    ]
  }

  private static let most = 12
  private let named: [BuyerRecord]
  private let others: [BuyerRecord]
  private let places: [String: Int]
  let heads: [Head]

  init(_ portfolio: Portfolio, on route: Route) {
    let buyers = portfolio.buyers.filter { $0.deals.contains(where: \.isOurs) }
    func cases(_ record: BuyerRecord) -> Int { record.behaviours.reduce(0) { $0 + $1.cases.count } }
    let ranked = buyers.map { (record: $0, cases: cases($0)) }.sorted {
      ($1.cases, $0.record.buyer.name) < ($0.cases, $1.record.buyer.name)
    }.map(\.record)
    let fits = ranked.count <= BuyerColumns.most
    named = fits ? ranked : Array(ranked.prefix(BuyerColumns.most - 1))
    others = Array(ranked.dropFirst(named.count))
    places = Dictionary(named.enumerated().map { ($0.element.buyer.id, $0.offset) }) { first, _ in first }
    var heads = named.map { record in
      Head(
        buyer: Link(text: record.buyer.name, href: route.link(to: .buyer(record.buyer.id))),
        deals: Words.counted(record.deals.count { $0.isOurs }, "deal"))
    }
    if !others.isEmpty {
      heads.append(
        Head(
          buyer: Link(text: "\(others.count) others", href: route.link(to: .buyers)),
          deals: Words.counted(others.reduce(0) { $0 + $1.deals.count { $0.isOurs } }, "deal")))
    }
    self.heads = heads
  }

  /// The buyer of a column; nil for that of all others.
  func id(at index: Int) -> String? { index < named.count ? named[index].buyer.id : nil }

  /// The sum of a number over the buyers of each column.
  func count(_ number: (BuyerRecord) -> Int) -> [Int] {
    named.map(number) + (others.isEmpty ? [] : [others.reduce(0) { $0 + number($1) }])
  }

  /// Items by column, in their order.
  func group<Item>(_ items: [Item], by buyer: (Item) -> String) -> [[Item]] {
    var columns = [[Item]](repeating: [], count: heads.count)
    for item in items {
      let index = places[buyer(item)] ?? named.count
      if index < columns.count { columns[index].append(item) }
    }
    return columns
  }

  /// The ids of the buyers of each column.
  var buyers: [[String]] {
    named.map { [$0.buyer.id] } + (others.isEmpty ? [] : [others.map(\.buyer.id)])
  }
}
