import Dossiers
import SourceText

/// What one of our people gave on price in a deal, beside a limit that this person had for it.
struct PriceGiving: Sendable {
  /// The entry of `authority` with the limit.
  let authority: Authority
  /// Whether this person gave on price under this limit at all.
  let isThere: Truth
  /// What certainly counts against the limit: nobody approved it, and it is not paid in full.
  let counted: [Concession]
  /// Whether what counts comes, together, to the limit or to half a point of the price offered less.
  let isClose: Truth
}

extension DealOnDay {
  /// One for each limit for price that is, or may be, on record.
  var priceGivings: [PriceGiving] {
    dossier.authority.entries.compactMap { authority in
      let path = path("authority", "limit", authority)
      let hasLimit: Truth =
        authority.limit.isWithheld ? .open([path]) : Truth(authority.limit.value != nil)
      return hasLimit.isNo ? nil : priceGiving(under: authority, where: hasLimit)
    }
  }

  private func priceGiving(under authority: Authority, where hasLimit: Truth) -> PriceGiving {
    let path = path("authority", "limit", authority)
    let ledger = dossier.concessions
    /// Whether an entry of ours moved the price within this authority.
    func isOnPrice(_ entry: Concession) -> Truth {
      isPrice(entry) && isThere(entry) && hasLimit && allows(authority, entry)
    }
    var counted: [Concession] = []
    var given = ledger.isWhole ? Quantity.zero : Quantity(FieldPath(ledger.name), from: 0, to: nil)
    for package in packages {
      for entry in package.ours + package.possible where entry.isOurs && counts(entry) {
        let isCounted = isOnPrice(entry) && !isApproved(entry) && !package.isPaidInFull
        if isCounted.isYes { counted.append(entry) }
        given += entry.worth.counted(where: isCounted)
      }
    }
    let isClose =
      authority.limit.value.map { given > .zero && isJust(given, under: $0, path) }
      ?? .open([path])
    return PriceGiving(
      authority: authority,
      isThere: thereIs(in: ledger) { Truth($0.isOurs) && isOnPrice($0) },
      counted: counted, isClose: isClose)
  }

  /// Whether a sum comes to a limit, or to half a point of the price offered less.
  private func isJust(_ given: Quantity, under limit: Limit, _ path: FieldPath) -> Truth {
    let price = price(.offered)
    let halfAPoint = Percent(tenThousandths: 5_000)
    switch limit {
    case .share(let most):
      let least = Percent(tenThousandths: most.tenThousandths - halfAPoint.tenThousandths)
      return !Share(given, of: price).isOver(most) && Share(given, of: price).isAtLeast(least)
    case .sum(let amount):
      let rest = Quantity(amount, path) - given
      return rest >= .zero && !Share(rest, of: price).isOver(halfAPoint)
    }
  }

  private func isPrice(_ entry: Concession) -> Truth {
    entry.lever.value.map { Truth($0.slug == "price") } ?? .open([path("concessions", "lever", entry)])
  }
}
