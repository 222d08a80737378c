import Dossiers
import SourceText

/// Whether a concession was covered by an approval, by its giver's authority or by a planned trade.
extension DealOnDay {
  func isCovered(_ concession: Concession) -> Truth {
    isApprovedInTime(concession)
      || !isNoGo(concession) && (isByUnlistedOwner(concession) || isWithinAuthority(concession))
  }

  /// Whether the mandate lets nobody move the lever of a concession; without one every lever may be moved.
  func isNoGo(_ concession: Concession) -> Truth {
    let path = FieldPath("mandate.no_go", at: dossier.mandate.span)
    if dossier.mandate.isWithheld { return .open([path]) }
    guard let levers = dossier.mandate.value?.noGo, !levers.isMissing else { return .no }
    return isAmong(levers, path, leverOf: concession)
  }

  /// Given by the owner, of whom `authority` says nothing.
  private func isByUnlistedOwner(_ concession: Concession) -> Truth {
    let owner = dossier.owner
    if owner.isNone { return .no }
    return isMade(concession, by: owner, FieldPath("owner", at: owner.span))
      && !thereIs(in: dossier.authority) {
        isMade(concession, by: $0.who, path("authority", "who", $0))
      }
  }

  /// The giver may move the lever, as far as this and what the giver moved it by before.
  private func isWithinAuthority(_ concession: Concession) -> Truth {
    thereIs(in: dossier.authority) { authority in
      guard !allows(authority, concession).isNo else { return .no }
      let sum = givenAlone(upTo: concession)
      return allows(authority, concession)
        && (!isOver(sum, authority.limit, path("authority", "limit", authority))
          || isPlanned(concession, upTo: sum))
    }
  }

  /// What the giver of a concession gave on its lever that nobody approved, up to its day and with itself.
  ///
  /// Its own worth counts though somebody may have approved it later.
  private func givenAlone(upTo concession: Concession) -> Quantity {
    dossier.concessions.entries.reduce(concession.worth) { sum, other in
      guard other.isOurs, counts(other), other.span != concession.span else { return sum }
      let adds =
        isThere(other) && areAlike(other, concession) && !isApproved(other)
        && dayGiven(other) <= dayGiven(concession)
      return sum + other.worth.counted(where: adds)
    }
  }

  /// A trade of the mandate, approved by then, that gives the lever of a traded concession so far.
  private func isPlanned(_ concession: Concession, upTo sum: Quantity) -> Truth {
    let field = dossier.mandate
    if field.isWithheld { return isTraded(concession) && .open([FieldPath("mandate")]) }
    guard let mandate = field.value, !mandate.approved.isNone else { return .no }
    if mandate.trades.isWithheld { return isTraded(concession) && .open([FieldPath("mandate.trades")]) }
    let approval = days(mandate.approved, FieldPath("mandate.approved", at: mandate.approved.span))
    let isGiven = Truth.any(of: mandate.trades.entries) { trade in
      let limit = path("mandate.trades", "up_to", trade)
      return isOn(concession, trade.give, path("mandate.trades", "give", trade))
        && (trade.upTo.isMissing ? .open([limit]) : !isOver(sum, trade.upTo, limit))
    }
    return isTraded(concession) && isGiven && approval <= dayGiven(concession)
  }

  private func isTraded(_ concession: Concession) -> Truth {
    packages.first { ($0.ours + $0.possible).contains { $0.span == concession.span } }?.isTraded ?? .no
  }
}

extension Notation {
  /// A limit: a share of the price offered, or a sum.
  func brief(_ limit: Limit) -> String {
    switch limit {
    case .share(let share): percent(share)
    case .sum(let amount): brief(amount)
    }
  }
}
