extension Mandate: KeyedMap {
  init(from map: inout MapReader) {
    approved = map.read(.date("approved", "When it was approved."))
    by = map.read(.name("by", "Who approved it."))
    noGo = map.read(.levers("no_go", "Levers that no one may move without the board."))
    trades = map.readLedger(.list("trades", "Planned gives, and the price of each."), partial: [])
    span = map.span
  }
}

extension PlannedTrade: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    give = map.read(.lever("give", "The lever on which we may give."))
    upTo = map.read(.limit("up_to", "How far: a percentage of our first offer, or a sum."))
    forWhat = map.read(.text("for", "What has to come back."))
    span = map.span
  }
}

extension Authority: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    who = map.read(.name("who", "One of our people, or a role."))
    levers = map.read(.levers("levers", "The levers that they may move."))
    limit = map.read(
      .limit("limit", "How far: a percentage of our first offer, or a sum; none means as far as they like."))
    span = map.span
  }
}
