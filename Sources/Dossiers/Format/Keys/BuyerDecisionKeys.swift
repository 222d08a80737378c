extension Criterion: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    name = map.read(.text("name", "What the buyer calls the criterion."))
    kind = map.read(.word("kind", "What the criterion is about."))
    weight = map.read(.percent("weight", "Its share of the decision."))
    known = map.read(.date("known", "When we learned of it."))
    origin = map.read(.word("origin", "Who put it into the decision."))
    span = map.span
  }
}

extension Competition: KeyedMap {
  init(from map: inout MapReader) {
    bidders = map.read(.count("bidders", "How many bid, ourselves included."))
    runnerUp = map.read(.money("runner_up", "The next price, where it became known."))
    span = map.span
  }
}

extension Stakeholder: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    name = map.read(.name("name", "Who it is."))
    role = map.read(.word("role", "The part that this person has in the decision."))
    influence = map.read(.word("influence", "How much this person's word counts."))
    stance = map.read(.word("stance", "Whether this person is for us."))
    mapped = map.read(.date("mapped", "When we knew of this person's part in the decision."))
    span = map.span
  }
}

extension Alternative: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    side = map.read(.word("of", "Whose alternative it is."))
    name = map.read(.text("name", "What that side would do instead."))
    tested = map.read(.date("tested", "When we tested how real it is."))
    strength = map.read(.word("strength", "How good it is for that side."))
    span = map.span
  }
}

extension CorridorReading: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    date = map.read(.date("date", "When we knew it so."))
    low = map.read(.money("low", "The bottom of the range."))
    high = map.read(.money("high", "The top of the range."))
    source = map.read(.text("source", "Who or what told us."))
    span = map.span
  }
}

extension Assumption: KeyedMap {
  init(from map: inout MapReader) {
    id = map.read(.entryID)
    what = map.read(.text("what", "What we took for granted."))
    value = map.read(.money("value", "What it costs us if it is wrong."))
    tested = map.read(.date("tested", "When we tested it; missing means that we have not."))
    span = map.span
  }
}

extension Criterion.Kind: Word {}
extension Criterion.Origin: Word {}
extension Stakeholder.Role: Word {}
extension Stakeholder.Influence: Word {}
extension Stakeholder.Stance: Word {}
extension Alternative.Side: Word {}
extension Alternative.Strength: Word {}
