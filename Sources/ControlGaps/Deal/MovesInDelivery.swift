import Dossiers

/// What the ledgers of delivery explain of a movement of the value: changes carried out, claims settled,
/// deductions.
extension DealOnDay {
  /// Whether the ledgers are there without which nothing is explained.
  var areMovesOnRecord: Truth {
    absence(from: dossier.changes) && absence(from: dossier.claims) && isDeductedOnRecord
  }

  /// What they come to by the day, negative where they lower the value.
  var explainedInDelivery: Quantity {
    movesInDelivery.reduce(.zero) { $0 + $1.quantity.counted(where: $1.isMade) }
  }

  /// The same as it is written, with every fall that may have happened; what is not priced adds nothing.
  var writtenExplainedInDelivery: Amount {
    let counted = movesInDelivery.filter { $0.isMade.isYes || $0.isMade.isOpen && $0.written.money < .zero }
    return total(of: counted.map(\.written)) ?? Amount(.zero)
  }

  private var movesInDelivery: [MoveInDelivery] {
    let dossier = dossier
    return dossier.changes.entries.map(move) + dossier.claims.entries.map(move)
      + dossier.payments.entries.map {
        MoveInDelivery(isDueOrPaid($0), by: deducted(from: $0), $0.deducted.value).reversed
      }
      + dossier.deductions.entries.map {
        MoveInDelivery(isThere($0), by: deducted(by: $0), $0.amount.value).reversed
      }
  }

  /// What the buyer pays for a change moves the value; a margin moves by what it costs us too.
  private func move(of change: Change) -> MoveInDelivery {
    let isCarriedOut = isCarriedOut(change)
    guard dossier.basis == .revenue else {
      return MoveInDelivery(isCarriedOut, by: shortfall(of: change), change.writtenShortfall).reversed
    }
    return MoveInDelivery(isCarriedOut, by: price(of: change), change.priced.value)
  }

  /// A claim settled moves the value towards the side that made it.
  private func move(of claim: Claim) -> MoveInDelivery {
    let ours = MoveInDelivery(
      happened(claim.settled, path("claims", "settled", claim)),
      by: amountUnlessNone(claim.settledValue, path("claims", "settled_value", claim)),
      claim.settledValue.value)
    switch claim.by.value {
    case .us: return ours
    case .buyer: return ours.reversed
    case nil: return ours.eitherWay(because: path("claims", "by", claim))
    }
  }
}

/// Something on record that moves the deal's value after signature, up or down.
private struct MoveInDelivery {
  let isMade: Truth
  let quantity: Quantity
  /// As it is written; nothing where no amount is.
  let written: Amount

  init(_ isMade: Truth, by quantity: Quantity, _ written: Amount?) {
    self.isMade = isMade
    self.quantity = quantity
    self.written = written ?? Amount(.zero)
  }

  var reversed: MoveInDelivery {
    MoveInDelivery(isMade, by: quantity * -1, Amount(.zero) - written)
  }

  /// The same where it may be for either side; as it is written it is the buyer's, which explains most of a
  /// fall.
  func eitherWay(because cause: FieldPath) -> MoveInDelivery {
    let most = quantity.greatest
    let either = Quantity([cause] + quantity.causes, from: most.map { -$0 }, to: most)
    return MoveInDelivery(isMade, by: either, reversed.written)
  }
}
