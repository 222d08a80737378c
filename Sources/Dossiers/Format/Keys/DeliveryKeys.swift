extension Change: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    date = map.read(.date("date", "When it came up."))
    what = map.read(.text("what", "What changes."))
    kind = map.read(.word("kind", "What the change is to."))
    raisedBy = map.read(.name("raised_by", "`buyer`, `us`, or a name."))
    cost = map.read(.signedMoney("cost", "What it costs us; negative where it saves."))
    priced = map.read(.signedMoney("priced", "What the buyer pays more for it; negative for a price cut."))
    status = map.read(.word("status", "What became of it."))
    started = map.read(.date("started", "When work on it began."))
    agreed = map.read(.date("agreed", "When it was agreed."))
    span = map.span
  }
}

extension Milestone: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    what = map.read(.text("what", "What we owe."))
    due = map.read(.date("due", "The day by which we owe it."))
    met = map.read(.date("met", "When we did it; missing means that we have not."))
    span = map.span
  }
}

extension Obligation: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    what = map.read(.text("what", "What the buyer owes us."))
    owner = map.read(.name("owner", "Who on the buyer's side owes it."))
    due = map.read(.date("due", "The day by which it is owed."))
    met = map.read(.date("met", "When it was done; missing means that it has not been."))
    relief = map.read(.flag("relief", "Whether the contract gives us time or money if it is late."))
    cost = map.read(.money("cost", "What its lateness costs us."))
    claimed = map.read(.date("claimed", "When we asked for that relief; missing means that we did not."))
    span = map.span
  }
}

extension Claim: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    forEntry = map.read(.entryReference("for", "The id of the obligation or change that it claims for."))
    what = map.read(.text("what", "What is claimed."))
    by = map.read(.word("by", "Who claims."))
    aware = map.read(.date("aware", "When the claiming side knew of the cause."))
    notified = map.read(.date("notified", "When the other side was told."))
    value = map.read(.money("value", "What is claimed, in money."))
    settled = map.read(.date("settled", "When it was settled."))
    settledValue = map.read(.money("settled_value", "What it was settled for."))
    withdrawn = map.read(.date("withdrawn", "When it was given up."))
    span = map.span
  }
}

extension Payment: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    due = map.read(.date("due", "The day by which it is owed."))
    paid = map.read(.date("paid", "When it was paid; missing means that it has not been."))
    amount = map.read(.money("amount", "What is owed."))
    deducted = map.read(.money("deducted", "Service credits and penalties taken off."))
    span = map.span
  }
}

extension Deduction: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    date = map.read(.date("date", "When it was taken off."))
    amount = map.read(.money("amount", "What was taken off."))
    what = map.read(.text("what", "What it was for."))
    span = map.span
  }
}

extension Change.Kind: Word {}
extension Change.Progress: Word {}
