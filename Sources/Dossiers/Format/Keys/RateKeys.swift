import SourceText

/// One line under `rates`.
enum RateLine: Sendable {
  case asOf(CalendarDay)
  case rate(currency: String, millionths: Int64)
}

extension Key where Value == ExchangeRates {
  static var rates: Key {
    Key(
      "rates", .table(of: .currencies, .rate),
      "What one unit of each foreign currency is worth in the site's, and `as_of`, the day of these rates."
    ) { map, node in
      map.pairs(of: node) { map, key, value in map.rateLine(key, value) }.map(ExchangeRates.init)
    }.neverNone
  }
}

extension ExchangeRates {
  fileprivate init(_ lines: [RateLine]) {
    var asOf: CalendarDay?
    var millionths: [String: Int64] = [:]
    for line in lines {
      switch line {
      case .asOf(let day): asOf = day
      case .rate(let currency, let rate): millionths[currency] = rate
      }
    }
    self.init(asOf: asOf, millionths: millionths)
  }
}

extension MapReader {
  fileprivate mutating func rateLine(_ key: SyntaxTree.Index, _ value: SyntaxTree.Index) -> RateLine? {
    if tree.isWord(key, "as_of") { return day(value).map { .asOf($0) } }
    let currency = currency(key)
    let rate = rate(value)
    guard let currency, let rate else { return nil }
    return .rate(currency: currency, millionths: rate)
  }
}
