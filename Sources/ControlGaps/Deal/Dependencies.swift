import Dossiers

/// The buyer's obligations, when they were met, and whether we gave notice of those that were late.
extension DealOnDay {
  /// The buyer owes us something.
  var hasObligations: Requirement {
    Requirement(thereIs(in: dossier.obligations) { _ in .yes }, else: "the buyer owes us nothing on record")
  }

  func isMet(_ obligation: Obligation) -> Truth {
    happened(obligation.met, path("obligations", "met", obligation))
  }

  /// Days from due to met, else to the day or the end of the deal.
  func lateness(of obligation: Obligation) -> Quantity {
    dayOfHappening(obligation.met, path("obligations", "met", obligation)) - dueDay(of: obligation)
  }

  func isLate(_ obligation: Obligation) -> Truth {
    obligation.due.isNone ? .no : lateness(of: obligation) > .zero
  }

  /// Whether the time for a notice, counted from due, is over.
  func clockHasRunOut(on obligation: Obligation) -> Truth {
    lastDay > deadline(for: obligation)
  }

  /// Whether we asked for relief, by `claimed` or by a claim that is, or may be, for it, before the clock ran
  /// out.
  func isClaimedInTime(_ obligation: Obligation) -> Truth {
    isClaimed(obligation) { $0 <= deadline(for: obligation) }
  }

  /// Whether we ever asked for relief by the day.
  func isClaimed(_ obligation: Obligation) -> Truth {
    isClaimed(obligation) { _ in .yes }
  }

  private func isClaimed(_ obligation: Obligation, on day: (Quantity) -> Truth) -> Truth {
    let claimed = path("obligations", "claimed", obligation)
    let byItself = happened(obligation.claimed, claimed) && day(days(obligation.claimed, claimed))
    let claims = dossier.claims.entries.filter {
      $0.forEntry.value == nil || $0.forEntry.value == obligation.id.value
    }
    return claims.reduce(byItself) { truth, claim in
      let path = path("claims", "notified", claim)
      let notified = days(claim.notified, path)
      return truth
        || isOurs(claim) && happened(claim.notified, path) && notified >= dueDay(of: obligation)
          && day(notified)
    }
  }

  private func dueDay(of obligation: Obligation) -> Quantity {
    days(obligation.due, path("obligations", "due", obligation))
  }

  private func deadline(for obligation: Obligation) -> Quantity {
    dueDay(of: obligation) + Quantity(Int128(noticeClock.days))
  }
}

extension Obligation {
  /// Whether its lateness is recorded as costing us nothing.
  var costsNothing: Bool { cost.isNone || cost.value?.money == .zero }
}
