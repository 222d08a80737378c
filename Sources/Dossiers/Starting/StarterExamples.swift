/// What stands behind each key of a starter file until its author knows better.
///
/// The examples of one file belong together: they tell of one deal, whose days follow on the day on which the
/// file was begun.
struct StarterExamples {
  /// How an example is written.
  enum Example: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// As YAML has it.
    case text(String)
    /// A day, by its distance from the first.
    case day(Int)

    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral days: Int) { self = .day(days) }
  }

  /// The day that days are counted from.
  private let firstDay: CalendarDay
  /// By the path of the map that holds a key, and by the key.
  private var byPath: [String: [String: Example]]

  init(_ byPath: [String: [String: Example]], from firstDay: CalendarDay = CalendarDay(number: 0)) {
    self.byPath = byPath
    self.firstDay = firstDay
  }

  /// Whether there is one. Of a map whose keys were shown before, not every key has one.
  func hold(_ key: String, in path: String) -> Bool {
    byPath[path]?[key] != nil || byPath[path.isEmpty ? key : path + "." + key] != nil
  }

  /// The example as it is written behind the key.
  func value(of key: String, in path: String) -> String {
    switch byPath[path]?[key] {
    case .text(let text): text
    case .day(let days): CalendarDay(number: firstDay.number + days).iso
    case nil: "…"
    }
  }

  mutating func set(_ key: String, to value: String) {
    byPath["", default: [:]][key] = .text(value)
  }
}

extension StarterExamples {
  /// Those of a dossier, for a deal whose first conversation is on a day.
  static func dossier(from firstDay: CalendarDay) -> StarterExamples {
    StarterExamples(dossierExamples, from: firstDay)
  }
}

private let dossierExamples: [String: [String: StarterExamples.Example]] = [
  "": [
    "status": "qualifying", "basis": "revenue", "summary": "What they buy, in a line", "owner": "Ana Ruiz",
    "team": "Enterprise South", "sector": "Food and beverage", "offering": "Managed services",
    "region": "Iberia", "tags": "[renewal, multi-year]", "draws_on": "[]",
    "confidential": "[value.walk_away]", "incomplete": "[terms]", "origin": "own",
  ],
  "source": [
    "name": "City contracts register", "id": "ocds-abc-123", "url": "https://data.example/abc",
    "licence": "CC BY 4.0", "retrieved": 0,
  ],
  "dates": [
    "first_contact": 0, "criteria_fixed": 42, "rfp": 56, "offer": 84, "negotiation": 98, "award": 119,
    "signature": 140, "delivery_start": 154, "delivery_end": 884, "notice": 793, "decided": 779,
    "closed": 912,
  ],
  "planned": ["delivery_end": 800],
  "value": [
    "target": "4.8m", "walk_away": "4.2m", "offered": "5.0m", "awarded": "4.8m", "signed": "4.8m",
    "current": "4.8m", "final": "4.8m", "cost": "3.9m", "cost_current": "~3.9m", "reviewed": 335,
  ],
  "criteria": [
    "id": "r1", "name": "Total price", "kind": "price", "weight": "40%", "known": 28, "origin": "buyer",
  ],
  "competition": ["bidders": "3", "runner_up": "5.2m"],
  "stakeholders": [
    "id": "s1", "name": "M. Keller", "role": "procurement", "influence": "high", "stance": "unknown",
    "mapped": 14,
  ],
  "alternatives": [
    "id": "n1", "of": "buyer", "name": "Stay with the incumbent", "tested": 35, "strength": "medium",
  ],
  "corridor": ["id": "g1", "date": 28, "low": "4.2m", "high": "5.4m", "source": "Our sponsor"],
  "mandate": ["approved": 77, "by": "Deal board", "no_go": "[liability, ip]"],
  "mandate.trades": ["id": "b1", "give": "price", "up_to": "4%", "for": "Three-year term"],
  "authority": ["id": "u1", "who": "Ana Ruiz", "levers": "[price, payment]", "limit": "5%"],
  "concessions": [
    "id": "c1", "date": 105, "by": "us", "lever": "price", "gave": "3% discount", "value": "150k",
    "in_price": "true", "got": "Reference visits", "got_value": "40k", "asked_by": "M. Keller",
    "made_by": "Ana Ruiz", "approved_by": "Deal board", "approved": 104, "tactic": "Competitor benchmark",
    "package": "p1",
  ],
  "disclosures": [
    "id": "d1", "date": 100, "what": "Our year-end deadline", "by": "Ana Ruiz", "got": "Their bidder list",
  ],
  "terms": [
    "id": "t1", "name": "Change control", "protects": "change-control", "status": "locked", "locked": 138,
    "reopened": "none", "value": "none", "favours": "balanced", "priced": "none", "notice_days": "28",
  ],
  "changes": [
    "id": "x1", "date": 200, "what": "Extra reporting pack", "kind": "scope", "raised_by": "buyer",
    "cost": "42k", "priced": "48k", "status": "agreed", "started": 214, "agreed": 212,
  ],
  "milestones": ["id": "m1", "what": "Go-live", "due": 300, "met": 300],
  "obligations": [
    "id": "o1", "what": "Test data", "owner": "Buyer IT", "due": 210, "met": 249, "relief": "true",
    "cost": "60k", "claimed": 230,
  ],
  "claims": [
    "id": "k1", "for": "o1", "what": "Late test data", "by": "us", "aware": 211, "notified": 230,
    "value": "60k", "settled": 330, "settled_value": "35k", "withdrawn": "none",
  ],
  "payments": ["id": "y1", "due": 260, "paid": 290, "amount": "375k", "deducted": "8k"],
  "deductions": ["id": "e1", "date": 365, "amount": "26k", "what": "Service credits of year 1"],
  "behaviours": [
    "id": "h1", "date": 123, "tactic": "Reopen after award", "response": "Held the scope",
    "effect": "held",
  ],
  "outcome": [
    "result": "won", "recorded": 145, "reason": "Continuity",
    "lessons": "[Lock terms early]",
  ],
  "assumptions": ["id": "a1", "what": "Their data is clean", "value": "120k", "tested": 60],
  "events": [
    "id": "v1", "date": 63, "what": "A second site is named", "from": "buyer", "material": "true",
  ],
  "waivers": [
    "id": "w1", "rule": "unreciprocated-concession", "entry": "c1", "reason": "Strategic entry",
    "by": "CFO", "until": 365,
  ],
]
