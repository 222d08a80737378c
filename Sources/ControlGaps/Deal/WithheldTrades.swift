import Dossiers

extension DealOnDay {
  /// Open where an audience may not see what was traded for what; a rule that asks for a trade, or for what was
  /// not paid for, could otherwise seem not to apply.
  var withheldTrades: Truth {
    let isWithheld = dossier.concessions.entries.contains {
      $0.by.isWithheld || $0.package.isWithheld || $0.got.isWithheld || $0.gotValue.isWithheld
    }
    return isWithheld ? .open([.withheld]) : .no
  }
}
