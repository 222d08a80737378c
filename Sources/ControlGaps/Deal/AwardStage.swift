import Dossiers

/// What the rules on the award share: selection, and what moved between it and signature.
extension DealOnDay {
  /// The buyer has told us that we are its choice.
  var isSelected: Requirement { Requirement(steps.award, else: "the buyer has not selected us") }

  /// The selection was a step of its own, apart from signature.
  var selectionIsAStep: Requirement {
    Requirement(!Truth(steps.awardIsSignature), else: "the buyer made no selection apart from signature")
  }

  /// Our packages that certainly belong to a stage and meet a condition.
  func packages(in stage: Stage, that condition: (Package) -> Truth) -> [Package] {
    packages.filter { (isThere($0) && $0.isIn(stage) && condition($0)).isYes }
  }

  /// What was paid for in a stage: of each traded package the lesser of what we gave and what came back.
  func paidFor(in stage: Stage) -> Quantity {
    let ledger = dossier.concessions
    let unrecorded =
      ledger.isWhole ? .zero : Quantity(FieldPath(ledger.name, at: ledger.span), from: 0, to: nil)
    return packages.reduce(unrecorded) { sum, package in
      let isPaid = isThere(package) && package.isIn(stage) && package.isTraded
      return sum + Quantity.lesser(package.gave, package.worthOfReturn).counted(where: isPaid)
    }
  }

  /// The same by the figures written; what is not priced adds nothing.
  func writtenPaidFor(in stage: Stage) -> Amount? {
    total(
      of: packages(in: stage, that: \.isTraded).compactMap { package in
        guard let gave = package.priced, let back = package.pricedReturn else { return nil }
        return gave.money < back.money ? gave : back
      })
  }
}

extension Package {
  /// The amounts on record of what came back; nil where nothing is priced.
  var pricedReturn: Amount? {
    total(of: ours.compactMap { $0.gotValue.value } + buyers.compactMap { $0.value.value })
  }
}
