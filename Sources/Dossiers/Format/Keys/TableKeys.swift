extension Disclosure: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    date = map.read(.date("date", "When we told it."))
    what = map.read(.text("what", "What the buyer learned."))
    by = map.read(.name("by", "Who on our side told it."))
    got = map.read(.text("got", "What came back; missing or empty means nothing."))
    span = map.span
  }
}

extension Term: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    name = map.read(.text("name", "What the term is called."))
    protects = map.read(.word("protects", "What the term protects."))
    status = map.read(.word("status", "Whether it is agreed."))
    locked = map.read(.date("locked", "When it was agreed."))
    reopened = map.read(.date("reopened", "When it was opened again."))
    value = map.read(.money("value", "What moved when it was reopened."))
    favours = map.read(.word("favours", "Whom it favours; balanced where it is missing."))
    priced = map.read(.money("priced", "What we were paid for a term that favours the buyer."))
    noticeDays = map.read(.count("notice_days", "The clock of a claims clause, in days."))
    span = map.span
  }
}

extension Giver: Word {}
extension Term.Protection: Word {}
extension Term.Standing: Word {}
extension Term.Favour: Word {}
