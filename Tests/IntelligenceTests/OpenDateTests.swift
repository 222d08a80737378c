import ControlGaps
import Dossiers
import Intelligence
import Testing

private func running(_ more: String, status: String = "delivering") -> SmallDeal {
  SmallDeal(
    id: "a",
    frontMatter: """
      status: \(status)
      dates: { signature: 2025-04-01, notice: 2026-09-30 }
      payments:
        - { due: 2026-05-31, amount: 40k }
        - { due: 2026-04-30, paid: 2026-04-28, amount: 40k }
      milestones:
        - { what: First site, due: 2026-03 }
      \(more)
      """)
}

/// What is open in a deal, each by its kind and its deadline.
private func open(_ frontMatter: String, asOf: String = "2026-06-30") throws -> [String] {
  try portfolio([SmallDeal(id: "a", frontMatter: frontMatter)], asOf: asOf).openDates.map {
    "\($0.name) \($0.deadline?.iso ?? "–")"
  }
}

extension OpenDate {
  fileprivate var name: String {
    switch kind {
    case .step(let step): step.rawValue
    case .notice: "notice"
    case .waiver(_, .inForce): "waiver in force"
    case .waiver(_, .expired(.some)): "waiver of a gap that counts again"
    case .waiver: "idle waiver"
    case .milestone: "milestone"
    case .obligation: "obligation"
    case .payment: "payment"
    case .claim: "claim"
    case .notification: "notification"
    case .event: "event"
    }
  }
}

@Test("What is open and what is overdue comes in the order of its days, what is met does not")
func order() throws {
  let dates = try portfolio([running("")]).openDates
  #expect(dates.map(\.name) == ["milestone", "payment", "notice"])
  #expect(dates.map(\.deadline?.iso) == ["2026-03-31", "2026-05-31", "2026-09-30"])
  #expect(dates[1].amount == Amount(.thousands(40)))
}

@Test("A deal that has ended has nothing open but what is owed, what is claimed, and its waivers")
func ended() throws {
  #expect(try portfolio([running("", status: "closed")]).openDates.map(\.name) == ["payment"])
  #expect(
    try open(
      """
      status: terminated
      dates: { delivery_end: 2027-03-31, notice: 2026-09-30 }
      claims: [{ id: k1, what: Late berth, by: us, notified: 2026-02-20 }]
      waivers: [{ rule: unreciprocated-concession, reason: R, by: CFO, until: 2026-12-31 }]
      """) == ["idle waiver 2026-12-31", "claim –"])
}

@Test("A decision closes the notice date, from its own day on")
func decided() throws {
  let text = "status: delivering\ndates: { signature: 2025-04-01, notice: 2026-09-30, decided: 2026-06-15 }"
  #expect(try open(text).isEmpty)
  #expect(try open(text, asOf: "2026-06-01") == ["decided 2026-06-15", "notice 2026-09-30"])
  #expect(
    try open("status: delivering\ndates: { signature: 2025-04-01, notice: 2026-09-30, decided: none }")
      == ["notice 2026-09-30"])
}

@Test("What is planned to be done after the day is still open on it")
func plannedToBeDone() throws {
  #expect(
    try open("status: delivering\nmilestones: [{ what: First site, due: 2026-05-31, met: 2026-07-15 }]")
      == ["milestone 2026-05-31"])
}

@Test("Steps that lie ahead are open, and those that are reached are not")
func steps() throws {
  let dates =
    "dates: { offer: 2026-06-01, negotiation: 2026-06, award: 2026-07, signature: 2026-09-30, delivery_end: 2027 }"
  #expect(
    try open("status: bidding\n\(dates)") == [
      "negotiation 2026-06-30", "award 2026-07-31", "signature 2026-09-30", "delivery_end 2027-12-31",
    ])
  #expect(
    try open("status: negotiating\n\(dates)") == [
      "award 2026-07-31", "signature 2026-09-30", "delivery_end 2027-12-31",
    ])
}

@Test("A step that was planned and never came is overdue until its status says that it came")
func plannedSteps() throws {
  #expect(try open("status: bidding\nplanned: { award: 2026-05-31 }") == ["award 2026-05-31"])
  #expect(try open("status: awarded\nplanned: { award: 2026-05-31 }").isEmpty)
}

@Test("A step that moved tells the day that was first agreed")
func moved() throws {
  let deal = SmallDeal(
    id: "a",
    frontMatter: "status: bidding\ndates: { award: 2026-09-30 }\nplanned: { award: 2026-05-31 }")
  let date = try #require(try portfolio([deal]).openDates.first)
  #expect(date.agreed?.first.iso == "2026-05-31")
}

@Test("The end of delivery stays open until the deal is closed")
func deliveryEnd() throws {
  #expect(
    try open("status: delivering\ndates: { signature: 2025-04-01, delivery_end: 2026-05-31 }")
      == ["delivery_end 2026-05-31"])
}

@Suite("The time for the notice of a claim") struct NotificationTests {
  private static let clause =
    "status: delivering\nterms: [{ name: Claims, protects: claims, status: locked, notice_days: 28 }]\n"

  @Test("runs from the day on which a claim’s ground was known") func fromAwareness() throws {
    #expect(
      try open(Self.clause + "claims: [{ id: k1, what: Late berth, by: us, aware: 2026-06-10 }]")
        == ["notification 2026-07-08"])
  }

  @Test("is over, and shown as overdue, until the claim is notified") func over() throws {
    let claim = "claims: [{ id: k1, what: Late berth, by: us, aware: 2026-05-01"
    #expect(try open(Self.clause + claim + " }]") == ["notification 2026-05-29"])
    #expect(try open(Self.clause + claim + ", notified: 2026-06-20 }]") == ["claim –"])
    #expect(try open(Self.clause + claim + ", notified: 2026-06-20, settled: 2026-06-29 }]").isEmpty)
  }

  @Test("runs from the day on which the buyer owed us what is late") func fromLateness() throws {
    let late = "obligations: [{ id: o1, what: Berth free, due: 2026-06-10 }]"
    #expect(try open(Self.clause + late) == ["obligation 2026-06-10", "notification 2026-07-08"])
    #expect(try open("status: delivering\n" + late) == ["obligation 2026-06-10"])
  }

  @Test("is not told of what is claimed, what costs nothing, and what came in time") func notNeeded() throws {
    for rest in ["claimed: 2026-06-20", "cost: 0", "cost: none"] {
      #expect(
        try open(Self.clause + "obligations: [{ id: o1, what: Berth free, due: 2026-06-10, \(rest) }]")
          == ["obligation 2026-06-10"], "\(rest)")
    }
    #expect(
      try open(Self.clause + "obligations: [{ id: o1, what: Berth free, due: 2026-06-10, met: 2026-06-10 }]")
        .isEmpty)
  }

  @Test("is told once where a claim for it has a clock of its own") func once() throws {
    #expect(
      try open(
        Self.clause + """
          obligations: [{ id: o1, what: Berth free, due: 2026-06-10 }]
          claims: [{ id: k1, for: o1, what: Late berth, by: us, aware: 2026-06-12 }]
          """) == ["obligation 2026-06-10", "notification 2026-07-10"])
  }
}

@Test("A waiver is open with what it does on the day, and holds on its last day")
func waivers() throws {
  func gift(until: String) -> String {
    """
    status: negotiating
    dates: { negotiation: 2026-05-04 }
    concessions: [{ id: c1, date: 2026-05-11, lever: price, value: 150k }]
    waivers: [{ rule: unreciprocated-concession, entry: c1, reason: R, by: CFO, until: \(until) }]
    """
  }
  #expect(try open(gift(until: "2026-06-30")) == ["waiver in force 2026-06-30"])
  #expect(try open(gift(until: "2026-06")) == ["waiver in force 2026-06-30"])
  #expect(try open(gift(until: "2026-06-29")) == ["waiver of a gap that counts again 2026-06-29"])
}
