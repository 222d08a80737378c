import Dossiers

/// What we earn by the contract: what it is worth to us less what it costs, or, on a basis of margin, what
/// stands under `value` itself.
extension DealOnDay {
  var marginAtSignature: Quantity {
    dossier.basis == .margin ? value(.signed) : value(.signed) - value(.cost)
  }

  var marginNow: Quantity {
    dossier.basis == .margin ? valueNow : valueNow - value(.costCurrent)
  }

  /// As it is written; nil where it is not on record.
  var writtenMarginAtSignature: Amount? { margin(of: amount(.signed), at: .cost) }

  /// As it is written; nil where it is not on record.
  var writtenMarginNow: Amount? { margin(of: writtenValueNow, at: .costCurrent) }

  /// The values of which the two margins are made.
  var evidenceOfMargins: [Evidence?] {
    let atSignature = [evidence(of: .signed)]
    guard dossier.basis == .revenue else { return atSignature + evidenceOfValueNow }
    return atSignature + [evidence(of: .cost)] + evidenceOfValueNow + [evidence(of: .costCurrent)]
  }

  private func margin(of value: Amount?, at cost: ValuePoint) -> Amount? {
    guard let value, dossier.basis == .revenue else { return value }
    return amount(cost).map { value - $0 }
  }
}
