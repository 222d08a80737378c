import Dossiers

/// What came back for one lever: a lever of the buyer's in the same package, or what an entry itself names.
public struct TradeRecord: Sendable {
  /// Nil for what an entry of ours names in words.
  public let lever: Name?
  /// The deals and our entries, by the deal's id and the order of the file.
  public let cases: [(deal: DiagnosedDeal, concession: Concession)]
}

/// What came back for each lever, the most cases first; those of a package count under each lever of the buyer's in it.
public func recordTrades(of deals: [DiagnosedDeal]) -> [Name: [TradeRecord]] {
  var cases: [Name: [Return: [(DiagnosedDeal, Concession)]]] = [:]
  for deal in deals {
    let entries = deal.dossier.concessions.entries
    var returns: [String: [Name]] = [:]
    for entry in entries where entry.by.value == .buyer {
      guard let package = entry.package.value, let lever = entry.lever.value else { continue }
      if returns[package]?.contains(lever) != true { returns[package, default: []].append(lever) }
    }
    for entry in entries where entry.by.value != .buyer {
      guard let lever = entry.lever.value else { continue }
      if entry.got.value?.isEmpty == false {
        cases[lever, default: [:]][.inWords, default: []].append((deal, entry))
      }
      for back in entry.package.value.flatMap({ returns[$0] }) ?? [] {
        cases[lever, default: [:]][.lever(back), default: []].append((deal, entry))
      }
    }
  }
  return cases.mapValues { byReturn in
    byReturn.map { TradeRecord(lever: $0.key.name, cases: $0.value) }.sorted {
      ($1.cases.count, $0.lever?.slug ?? "") < ($0.cases.count, $1.lever?.slug ?? "")
    }
  }
}

private enum Return: Hashable {
  case inWords
  case lever(Name)

  var name: Name? {
    guard case .lever(let name) = self else { return nil }
    return name
  }
}
