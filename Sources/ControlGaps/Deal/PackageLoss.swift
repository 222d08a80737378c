import Dossiers

extension Package {
  /// What we gave less what came back is worth, not under nothing; of a gift, all that we gave.
  var loss: Quantity { (gave - worthOfReturn).notUnderZero }

  /// What some of its entries lost by the figures written; nil where none of them is priced.
  func writtenLoss(of entries: [Concession]) -> Amount? {
    total(of: entries.compactMap { $0.value.value }).map { gave in
      let loss = gave - (pricedReturn ?? Amount(.zero))
      return loss.money > .zero ? loss : Amount(.zero)
    }
  }
}

extension DealOnDay {
  /// What we gave in a package, without the entries that a waiver takes out.
  func gaveThatCounts(in package: Package) -> Quantity {
    waived.isEmpty ? package.gave : Package.worth(of: entriesThatCount(of: package), package.possible)
  }

  /// What a package lost, without the entries that a waiver takes out; the return is that of the whole package.
  func lossThatCounts(of package: Package) -> Quantity {
    (gaveThatCounts(in: package) - package.worthOfReturn).notUnderZero
  }
}
