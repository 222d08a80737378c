import Dossiers

/// What one lever cost us, and what came back for it, over some deals, in the site's currency.
public struct LeverRecord: Sendable {
  public let lever: Name
  /// Our concessions on it.
  public let moves: Int
  /// Those for which something came back, alone or in their package.
  public let traded: Int
  /// Those without a value.
  public let unpriced: Int
  /// Those with a value in a currency for which the site has no rate.
  public let withoutRate: Int
  public let gaveInTrades: Amount
  public let gaveForNothing: Amount
  /// What came back in the entries themselves, as far as it is priced.
  public let got: Amount
  /// The buyer's own concessions on it.
  public let buyersMoves: Int

  public var gave: Amount { gaveInTrades + gaveForNothing }
}

/// The lever on which most was given first, then by name.
func recordLevers(of deals: [DiagnosedDeal], in conversion: CurrencyConversion) -> [LeverRecord] {
  var tallies: [Name: LeverTally] = [:]
  for deal in deals {
    let entries = deal.dossier.concessions.entries
    var tradedPackages = Set<String>()
    for entry in entries {
      guard let package = entry.package.value else { continue }
      if entry.by.value == .buyer || entry.bringsSomething { tradedPackages.insert(package) }
    }
    for entry in entries {
      let isTraded =
        entry.bringsSomething || entry.package.value.map { tradedPackages.contains($0) } ?? false
      tallies[entry.lever.value ?? Name("other"), default: LeverTally()].add(
        entry, isTraded: isTraded, currency: deal.dossier.currency, conversion)
    }
  }
  return tallies.map { lever, tally in tally.record(of: lever) }
    .sorted { ($1.gave.money, $1.moves, $0.lever.slug) < ($0.gave.money, $0.moves, $1.lever.slug) }
}

extension Concession {
  fileprivate var bringsSomething: Bool {
    by.value != .buyer && (got.value?.isEmpty == false || (gotValue.value?.money ?? .zero) > .zero)
  }
}

private struct LeverTally {
  var (moves, traded, unpriced, withoutRate, buyersMoves) = (0, 0, 0, 0, 0)
  var (gaveInTrades, gaveForNothing, got) = (Amount(.zero), Amount(.zero), Amount(.zero))

  mutating func add(
    _ entry: Concession, isTraded: Bool, currency: String, _ conversion: CurrencyConversion
  ) {
    guard entry.by.value != .buyer else {
      buyersMoves += 1
      return
    }
    moves += 1
    if isTraded { traded += 1 }
    guard let value = entry.value.value else {
      unpriced += 1
      return
    }
    guard let worth = conversion.convert(value, from: currency) else {
      withoutRate += 1
      return
    }
    if isTraded { gaveInTrades += worth } else { gaveForNothing += worth }
    got += entry.gotValue.value.flatMap { conversion.convert($0, from: currency) } ?? Amount(.zero)
  }

  func record(of lever: Name) -> LeverRecord {
    LeverRecord(
      lever: lever, moves: moves, traded: traded, unpriced: unpriced, withoutRate: withoutRate,
      gaveInTrades: gaveInTrades,
      gaveForNothing: gaveForNothing, got: got, buyersMoves: buyersMoves)
  }
}
