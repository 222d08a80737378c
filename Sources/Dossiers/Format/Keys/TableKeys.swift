extension Concession: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    date = map.read(.date("date", "When it was given."))
    by = map.read(.word("by", "Who gave; we did where it is missing."))
    lever = map.read(.lever("lever", "What was moved."))
    gave = map.read(.text("gave", "What was given."))
    value = map.read(.money("value", "What it is worth to the side that gave it; missing means not priced."))
    inPrice = map.read(
      .flag("in_price", "Whether it lowers the price; true for the lever price where it is missing."))
    got = map.read(.text("got", "What came back; missing or empty means nothing."))
    gotValue = map.read(.money("got_value", "What it is worth to the side that got it."))
    askedBy = map.read(.name("asked_by", "Who asked for it: a stakeholder's name, or any text."))
    madeBy = map.read(.name("made_by", "Who on our side committed it."))
    approvedBy = map.read(.name("approved_by", "Who approved it."))
    approved = map.read(.date("approved", "The day of that approval."))
    tactic = map.read(
      .pageName(
        "tactic", "The tactic that it gave way to: the id of a file in Content/tactics, or a new name."))
    package = map.read(.text("package", "What concessions that were traded together share."))
    span = map.span
  }
}

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
