import TestSupport

/// The contract's terms, and what came after them.
extension DossierWriter {
  mutating func contractLists() -> [FieldTree.Field] {
    let isKept = isIn(40)
    let holdsEveryKind = isIn(35)
    return [
      list("terms", of: focus == .delivery ? .delivery : .award, most: 6) { writer, number in
        let protections = [
          "change-control", "acceptance", "payment", "liability", "dependencies", "claims", "scope", "price",
        ]
        let isLocked = isKept || writer.isIn(60)
        let words = isLocked ? ["locked"] : ["open", "reopened", "absent", "locked"]
        let reopening = writer.day(around: "award", [-20, 0, 1, 20, 60])
        return writer.map([
          ("name", .word("Clause \(number)")),
          ("protects", holdsEveryKind ? .word(protections[number - 1]) : writer.word(protections)),
          ("status", writer.word(words)),
          ("locked", writer.date(isLocked ? 85 : 20, writer.day(around: "signature", [-20, -1, 0, 0, 1]))),
          ("reopened", writer.date(isKept ? 0 : 25, reopening)),
          ("value", writer.amount(30, of: [0, 50, 200])),
          ("favours", writer.word(50, ["us", "buyer", "buyer", "balanced"])),
          ("priced", writer.amount(35, of: [0, 20, 50])),
          ("notice_days", writer.word(25, ["7", "14", "28", "60"])),
        ])
      },
      list("events", of: .award, most: 3) { writer, _ in
        writer.map([
          ("date", writer.date(writer.day(from: "offer", to: "delivery_start"))),
          ("what", .word("A second data centre")), ("from", writer.word(70, ["buyer", "us"])),
          ("material", writer.word(70, ["true", "true", "false"])),
        ])
      },
    ].compactMap(\.self)
  }

  mutating func deliveryLists() -> [FieldTree.Field] {
    // A ledger that is kept well, or not: where each entry is drawn for itself, every list has one in default.
    let care = chance.pick([0, 60, 100])
    return [
      list("changes", of: .delivery, most: 5) { writer, number in writer.change(number, care) },
      list("milestones", of: .delivery, most: 3) { writer, _ in
        let due = writer.dayInDelivery()
        return writer.map([
          ("what", .word("Go-live")), ("due", writer.date(due)),
          (
            "met",
            writer.date(80, due + writer.chance.pick(care == 100 ? [-5, 0, 30] : [0, 31, 45, 91, 120]))
          ),
        ])
      },
      list("obligations", of: .delivery, most: 3) { writer, number in writer.obligation(number, care) },
      list("claims", of: .delivery, most: 4) { writer, number in writer.claim(number, care) },
      list("payments", of: .delivery, most: 4) { writer, _ in
        let due = writer.dayInDelivery()
        return writer.map([
          ("due", writer.date(due)),
          (
            "paid",
            writer.date(85, due + writer.chance.pick(care == 100 ? [-3, 0, 30] : [0, 31, 60, 61, 90]))
          ),
          ("amount", writer.amount(of: [500, 1_000, 2_000])),
          ("deducted", writer.amount(35, of: care == 100 ? [0, 10] : [0, 20, 60, 120, 250])),
        ])
      },
      list("deductions", of: .delivery, most: 3) { writer, _ in
        writer.map([
          ("date", writer.date(writer.dayInDelivery())),
          ("amount", writer.amount(of: care == 100 ? [0, 10, 20] : [20, 100, 600])),
          ("what", .word("Service credits")),
        ])
      },
    ].compactMap(\.self)
  }

  private mutating func change(_ number: Int, _ care: Int) -> FieldTree {
    let isPaid = isIn(care)
    let (cost, date) = (chance.pick([-100, 0, 50, 100, 200, 700, 1_500]), dayInDelivery())
    let paid = isPaid ? cost + chance.pick([0, 10]) : chance.pick([0, 0, cost / 2, -200])
    return map(
      [
        ("id", .word("x\(number)")), ("date", self.date(date)), ("what", .word("Extra reports")),
        ("kind", word(["scope", "service-level", "service-level", "price", "volume"])),
        ("raised_by", word(["buyer", "buyer", "us", "M. Keller"])), ("cost", amount(95, of: [cost])),
        ("priced", amount(isPaid ? 95 : 60, of: [paid])),
        ("status", word(isPaid ? ["agreed", "agreed", "rejected"] : ["absorbed", "agreed", "proposed"])),
        ("started", self.date(60, date + chance.pick([0, 5, 20]))),
        ("agreed", self.date(isPaid ? 90 : 40, date + chance.pick(isPaid ? [-20, 0] : [0, 10, 30]))),
      ], always: ["id"])
  }

  private mutating func obligation(_ number: Int, _ care: Int) -> FieldTree {
    let isKept = isIn(care)
    let due = dayInDelivery()
    return map(
      [
        ("id", .word("o\(number)")), ("what", .word("Test data")),
        ("owner", isKept ? .word("Buyer IT") : word(["Buyer IT", "none"])),
        ("due", isKept || isIn(90) ? date(due) : .date(.word("none"))),
        ("met", date(80, due + chance.pick(isKept ? [-5, 0] : [0, 1, 20, 29, 60]))),
        ("relief", isKept ? .word("true") : word(["true", "false"])),
        ("cost", amount(90, of: [0, 50, 100])),
        ("claimed", date(isKept ? 30 : 15, due + chance.pick([1, 14, 28, 29, 60]))),
      ], always: ["id"])
  }

  private mutating func claim(_ number: Int, _ care: Int) -> FieldTree {
    let (isKept, aware) = (isIn(care), dayInDelivery())
    let notified = aware + chance.pick(isKept ? [-1, 0, 5] : [10, 14, 28, 29, 70])
    return map(
      [
        ("id", .word("k\(number)")), ("for", word(50, ["o1", "x1", "o2"])), ("what", .word("Late data")),
        ("by", word(["us", "us", "us", "buyer"])), ("aware", date(aware)), ("notified", date(85, notified)),
        ("value", amount(of: [10, 100, 300, 600])),
        ("settled", date(50, notified + chance.pick(isKept ? [10, 90] : [90, 91, 200]))),
        ("settled_value", amount(50, of: [0, 10, 90, 300])),
        ("withdrawn", date(8, notified + 40)),
      ], always: ["id"])
  }

  /// What the buyer did and what we accept.
  mutating func ourLists() -> [FieldTree.Field] {
    [
      list("behaviours", of: focus, most: 3) { writer, _ in
        writer.map([
          ("date", writer.date(writer.day(from: "negotiation", to: "signature"))),
          ("tactic", writer.word(["reopen-after-award", "competitor-benchmark", "Year-end deadline"])),
          ("response", writer.word(50, ["Held the line"])),
          ("effect", writer.word(["held", "traded", "conceded"])),
        ])
      },
      isIn(10)
        ? list("waivers", of: focus, most: 2) { writer, _ in
          let rules = [
            ("unreciprocated-concession", "c1"), ("post-award-concession", "c2"), ("absorbed-change", "x1"),
            ("unsettled-claims", "k1"), ("unprotected-dependency", "o1"), ("late-entry", ""),
          ]
          let (rule, entry) = writer.chance.pick(rules)
          return writer.map(
            [
              ("rule", .word(rule)), ("entry", entry.isEmpty || writer.isIn(40) ? nil : .word(entry)),
              ("reason", .word("Strategic entry")), ("by", writer.word(["CFO"])),
              ("until", .date(.day(Timeline.day + writer.chance.pick([-1, 0, 100])))),
            ], always: ["rule", "reason", "by", "until"])
        } : nil,
    ].compactMap(\.self)
  }
}
