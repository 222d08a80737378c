import Dossiers

extension DealOnDay {
  /// What a concession costs us, by where the deal stands: evidenced once the contract is signed, at risk before,
  /// and nothing once the deal has ended unsigned, for what never became a contract cost us nothing.
  var concessionStanding: MoneySource.Standing? {
    if steps.signature.isYes { return .evidenced }
    return steps.closed.isYes ? nil : .atRisk
  }

  /// The money of what a package gave, as far as it is priced.
  func money(of package: Package, in stage: Stage) -> [MoneySource] {
    guard let standing = concessionStanding, let amount = package.priced, amount.money > .zero else {
      return []
    }
    return [MoneySource(package.source, stage: stage, amount, standing)]
  }
}

extension Package {
  /// How many of our entries carry no value.
  var unpriced: Int { ours.count { $0.value.value == nil } }

  var evidence: [Evidence] { (ours + buyers).map { Evidence($0, of: "concessions") } }
}

/// What several packages' gaps cite: the entry with the most money first.
func citations(of packages: [Package], also more: [Evidence] = []) -> Citations? {
  let entries = packages.flatMap(\.ours)
  guard
    let largest = entries.max(by: {
      ($0.value.value?.money ?? .zero, $1.span.start) < ($1.value.value?.money ?? .zero, $0.span.start)
    })
  else { return nil }
  return Citations(Evidence(largest, of: "concessions"), more: packages.flatMap(\.evidence) + more)
}
