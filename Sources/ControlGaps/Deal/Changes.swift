import Dossiers

/// Changes to what was agreed: how far they have come, what they cost us and what the buyer pays for them.
extension DealOnDay {
  /// A change is carried out with status agreed or absorbed, on the day.
  ///
  /// A date outranks a status that contradicts it: one agreed, or absorbed from, after the day is not carried
  /// out yet, and one with the day of its agreement is agreed though its status still says proposed.
  func isCarriedOut(_ change: Change) -> Truth { isThere(change) && (isAgreed(change) || isAbsorbed(change)) }

  /// Whether work on a change has begun by the day.
  func isStarted(_ change: Change) -> Truth {
    isThere(change) && happened(change.started, path("changes", "started", change))
  }

  /// Whether the buyer has agreed to a change by the day; one agreed on a day not on record has the status.
  func isAgreed(_ change: Change) -> Truth {
    change.agreed.isMissing || change.agreed.isNone
      ? has(.agreed, change) : happened(change.agreed, path("changes", "agreed", change))
  }

  /// Whether its status is a certain one; open where none is on record.
  func has(_ status: Change.Progress, _ change: Change) -> Truth {
    change.status.value.map { Truth($0 == status) } ?? .open([path("changes", "status", change)])
  }

  /// Whether it is known to be a service level that the buyer raised, which “Service-level ratchet” judges and
  /// “Absorbed change” leaves to it.
  ///
  /// Where its kind, or who raised it, is not on record, it is not known to be one.
  func isServiceLevelRaisedByBuyer(_ change: Change) -> Truth {
    let isServiceLevel: Truth =
      change.kind.isWithheld
      ? .open([path("changes", "kind", change)]) : Truth(change.kind.value == .serviceLevel)
    let isRaisedByBuyer: Truth =
      change.raisedBy.isWithheld
      ? .open([path("changes", "raised_by", change)]) : Truth(change.raisedBy.value?.slug == "buyer")
    return isServiceLevel && isRaisedByBuyer
  }

  /// Whether a change cost us more than the buyer pays for it.
  ///
  /// One that was absorbed was not paid for, though nobody wrote down its cost: the status says that we bore
  /// it.
  func isNotPaidFor(_ change: Change) -> Truth {
    change.isAbsorbedUncosted ? .yes : netCost(of: change) > .zero
  }

  /// What a change that is not paid for cost us beyond its price; of one absorbed without a cost, nothing or
  /// more.
  func shortfall(of change: Change) -> Quantity {
    change.isAbsorbedUncosted
      ? Quantity(path("changes", "cost", change), from: 0, to: nil) : netCost(of: change)
  }

  /// Its cost less its price, under nothing where it is overpaid.
  func netCost(of change: Change) -> Quantity {
    signedAmount(change.cost, path("changes", "cost", change)) - price(of: change)
  }

  /// What the buyer pays more for it; of one absorbed a missing price is nothing.
  func price(of change: Change) -> Quantity {
    change.status.value == .absorbed && change.priced.isMissing
      ? .zero : signedAmount(change.priced, path("changes", "priced", change))
  }

  private func isThere(_ change: Change) -> Truth {
    isThere(change.date, path("changes", "date", change))
  }

  private func isAbsorbed(_ change: Change) -> Truth {
    has(.absorbed, change)
      && happened(change.started, orIsImplied: true, path("changes", "started", change))
  }
}

extension [Change] {
  /// How many there are of which nobody wrote down the cost.
  var uncosted: Int { count { $0.cost.isMissing } }

  /// `; the cost of 1 of them is not on record`; empty where that of each is.
  var uncostedInWords: String { uncosted == 0 ? "" : "; the cost of \(uncosted) of them is not on record" }
}

extension Change {
  /// Carried out at our cost, and nobody wrote down how much.
  var isAbsorbedUncosted: Bool { status.value == .absorbed && cost.isMissing }

  /// Cost less price as written; nil where no cost is.
  var writtenShortfall: Amount? { cost.written.map { $0 - (priced.value ?? Amount(.zero)) } }

  /// It cut the price, and cost us no more work: what we lost is what the cut takes beyond the work that it
  /// saves.
  var cutsThePrice: Bool {
    guard let priced = priced.value, let cost = cost.written else { return false }
    return priced.money < .zero && cost.money <= .zero
  }

  /// What we lost on it, where it cost more than it is paid.
  var moneyNotPaidFor: MoneySource? {
    guard let shortfall = writtenShortfall, shortfall.money > .zero else { return nil }
    return MoneySource(entrySource(self), stage: .delivery, shortfall, .evidenced)
  }
}
