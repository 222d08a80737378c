extension Behaviour: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    date = map.read(.date("date", "When the buyer did it."))
    tactic = map.read(.pageName("tactic", "What it did: the id of a file in Content/tactics, or a new name."))
    response = map.read(.text("response", "What we answered."))
    effect = map.read(.word("effect", "What the answer achieved."))
    span = map.span
  }
}

extension Outcome: KeyedMap {
  init(from map: inout MapReader) {
    result = map.read(.word("result", "How the deal came out."))
    recorded = map.read(.date("recorded", "When this was written down."))
    reason = map.read(.text("reason", "Why it came out so."))
    lessons = map.read(.texts("lessons", "What the next deal should know."))
    span = map.span
  }
}

extension Event: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    date = map.read(.date("date", "When it happened."))
    what = map.read(.text("what", "What happened."))
    from = map.read(.word("from", "Whose news it is."))
    material = map.read(.flag("material", "Whether it changes the price of our promise."))
    span = map.span
  }
}

extension Waiver: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    rule = map.read(.ruleID("rule", "The rule whose finding is accepted.").required)
    entry = map.read(
      .entryReference("entry", "The ledger entry that it is about; the whole finding where it is missing."))
    reason = map.read(.text("reason", "Why it is accepted.").required)
    by = map.read(.name("by", "Who accepts it.").required)
    until = map.read(.knownDate("until", "The last day on which it is accepted.").required)
    span = map.span
    if case .given(let end, let place) = until, end == .undated || end == .unknown {
      let word = end == .undated ? "undated" : "unknown"
      map.report(
        .impossibleDate, at: place.start, "waivers.until `\(word)` is not a date: a day is wanted",
        why: "a waiver without an end would accept the gap for good",
        fix: "write the last day on which the gap is accepted, such as `2027-06-30`")
    }
  }
}

extension Behaviour.Effect: Word {}
extension Outcome.Result: Word {}
