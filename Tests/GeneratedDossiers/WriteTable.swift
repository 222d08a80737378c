import TestSupport

/// What moved at the table, and who was allowed to move it.
extension DossierWriter {
  mutating func tableLists() -> [FieldTree.Field] {
    // Traded with care, or given away; both in one deal would leave no deal without a gift.
    let returns = chance.pick([0, 40, 100])
    let approvals = chance.pick([0, 30, 100])
    let levers = chance.pick([
      ["price"], ["price", "price", "payment"], ["price", "payment", "scope", "other", "liability"],
    ])
    let most = chance.pick([2, 5, 8])
    let isPriced = isIn(70)
    let isTapering = isIn(15)
    return [
      list("concessions", of: focus == .award ? .award : .table, most: most) { writer, number in
        isTapering
          ? writer.step(number) : writer.concession(number, returns, approvals, levers, isPriced: isPriced)
      },
      list("authority", of: .table, most: 3) { writer, number in
        writer.map([
          ("who", .word(["Ana Ruiz", "Ben Stone", "Carla Diaz"][number - 1])),
          ("levers", writer.word(["[price]", "[price, payment]", "[scope, payment, price]", "[]"])),
          ("limit", writer.isIn(75) ? writer.limit() : nil),
        ])
      },
      list("disclosures", of: .table, most: 4) { writer, number in
        writer.map([
          ("date", writer.date(writer.day(from: "negotiation", to: "award"))),
          ("what", .word("Our year ends in June")), ("by", writer.word(["Ben Stone"])),
          ("got", writer.word(returns, ["A call", "\"\"", "Their budget"])),
        ])
      },
    ].compactMap(\.self)
  }

  /// One of several moves on price, each smaller than the one before it; the first may go to a limit.
  private mutating func step(_ number: Int) -> FieldTree {
    map(
      [
        ("id", .word("c\(number)")), ("date", date(time["negotiation"] + number * 2)),
        ("lever", .word("price")), ("value", amount([480, 200, 100, 50, 40, 30, 20, 10][number - 1])),
        ("made_by", .word(number == 1 ? "Ana Ruiz" : "Ben Stone")),
        ("approved_by", number == 1 ? nil : word(50, ["Deal board"])),
      ], always: ["id"])
  }

  private mutating func concession(
    _ number: Int, _ returns: Int, _ approvals: Int, _ levers: [String], isPriced: Bool
  ) -> FieldTree {
    let date = dayOfConcession()
    let isReturned = isIn(returns)
    let isApproved = isIn(approvals)
    return map(
      [
        ("id", .word("c\(number)")), ("date", self.date(date)), ("by", word(45, ["us", "us", "buyer"])),
        ("lever", word(levers)), ("gave", word(50, ["A discount"])),
        ("value", amount(isPriced ? 96 : 40, of: [0, 20, 50, 100, 100, 200, 300, 470, 500])),
        ("in_price", word(30, ["true", "true", "false"])),
        ("got", isReturned ? word(["A reference", "A longer term", "\"\""]) : nil),
        ("got_value", isReturned ? amount(80, of: [0, 10, 50, 100, 200, 500]) : nil),
        ("asked_by", word(20, ["M. Keller"])),
        ("made_by", word(["Ana Ruiz", "Ben Stone", "Ben Stone", "Carla Diaz", "Dan Okoro"])),
        ("approved_by", isApproved ? word(["Deal board", "Deal board", "Ana Ruiz"]) : nil),
        ("approved", isApproved ? self.date(70, date - chance.pick([-3, 0, 1])) : nil),
        ("tactic", word(25, ["competitor-benchmark", "reopen-after-award"])),
        ("package", word(35, ["p1", "p1", "p2"])),
      ], always: ["id"])
  }

  /// Most of them at the table, many in its last days; some after award, and some after signature.
  private mutating func dayOfConcession() -> Int {
    let place = chance.number(1...10) + (focus == .award ? 3 : 0)
    return switch place {
    case 1...4: day(from: "negotiation", to: "award")
    case 5...6: day(around: "award", [0, -1, -2])
    case 7: day(around: "negotiation", [-3, 0, 1])
    case 8...12: day(from: "award", to: "signature")
    default: dayInDelivery()
    }
  }
}
