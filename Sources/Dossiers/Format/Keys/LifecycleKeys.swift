extension LifecycleDates: KeyedMap {
  init(from map: inout MapReader) {
    let fields = [
      map.read(.date("first_contact", "Our first substantive conversation about this need.")),
      map.read(.date("criteria_fixed", "The buyer froze its decision criteria.")),
      map.read(.date("rfp", "The formal request was issued.")),
      map.read(.date("offer", "Our first priced offer.")),
      map.read(.date("negotiation", "The first negotiation session.")),
      map.read(.date("award", "The buyer first told us that we are its choice.")),
      map.read(.date("signature", "The contract was signed.")),
      map.read(.date("delivery_start", "Work began.")),
      map.read(.date("delivery_end", "Work ended.")),
      map.read(.date("notice", "The last day to give notice or decide on renewal.")),
      map.read(.date("decided", "The day on which we gave notice or decided on renewal.")),
      map.read(.date("closed", "Delivered and settled, terminated, lost, or withdrawn.")),
    ]
    self.init(map.path(), fields: fields, span: map.spanOfKey)
    map.checkOrder(of: self)
  }
}

extension DealValue: KeyedMap {
  init(from map: inout MapReader) {
    let fields = [
      map.read(.worth("target", "What the mandate aims to sign.")),
      map.read(.worth("walk_away", "Below this we leave.")),
      map.read(.worth("offered", "Our first priced offer.")),
      map.read(.worth("awarded", "The deal's worth at selection.")),
      map.read(.worth("signed", "The deal's worth in the contract.")),
      map.read(.worth("current", "What is expected at completion, as of the latest review.")),
      map.read(.worth("final", "The deal's worth at closure.")),
      map.read(.worth("cost", "What we expected it to cost us when we signed.")),
      map.read(.worth("cost_current", "What we expect it to cost now.")),
    ]
    let reviewed = map.read(
      .date("reviewed", "The day of the latest review, for `current` and `cost_current`."))
    self.init(fields: fields, reviewed: reviewed, span: map.spanOfKey)
  }
}
