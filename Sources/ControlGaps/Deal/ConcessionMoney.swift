import Dossiers

extension DealOnDay {
  /// What a concession costs us, by where the deal stands: evidenced once the contract is signed, at risk
  /// before, and nothing once the deal has ended unsigned, for what never became a contract cost us nothing.
  var concessionStanding: MoneySource.Standing? {
    if steps.signature.isYes { return .evidenced }
    return steps.closed.isYes ? nil : .atRisk
  }

  /// The money of what a package gave, as far as it is priced and no waiver takes it out.
  func money(of package: Package, in stage: Stage) -> [MoneySource] {
    let amounts = entriesThatCount(of: package).compactMap { $0.value.value }
    guard let standing = concessionStanding, let amount = total(of: amounts), amount.money > .zero else {
      return []
    }
    return [MoneySource(package.source, stage: stage, amount, standing)]
  }

  /// Ours of a package that no waiver takes out of the conditions.
  func entriesThatCount(of package: Package) -> [Concession] { package.ours.filter(counts) }

  /// What some packages gave, as far as no waiver takes it out.
  func given(in packages: [Package]) -> Quantity {
    packages.flatMap(entriesThatCount).reduce(.zero) { $0 + $1.worth }
  }
}

extension Package {
  var evidence: [Evidence] { (ours + buyers).map { Evidence($0, of: "concessions") } }
}

/// What several packages' gaps cite: the entry with the most money first.
func citations(of packages: [Package], also more: [Evidence] = []) -> Citations? {
  citations(of: packages.flatMap(\.ours), also: packages.flatMap(\.evidence) + more)
}

/// Some concessions: the one with the most money first, of equals the first in the file.
func citations(of entries: [Concession], also more: [Evidence] = []) -> Citations? {
  guard
    let largest = entries.max(by: {
      ($0.value.value?.money ?? .zero, $1.span.start) < ($1.value.value?.money ?? .zero, $0.span.start)
    })
  else { return nil }
  return Citations(
    Evidence(largest, of: "concessions"), more: entries.map { Evidence($0, of: "concessions") } + more)
}
