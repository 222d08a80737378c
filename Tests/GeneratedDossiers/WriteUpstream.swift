import TestSupport

/// What the buyer decides with, and what we knew of it.
extension DossierWriter {
  mutating func upstreamLists() -> [FieldTree.Field] {
    let weights = chance.pick([[60, 40], [30, 45, 25], [20, 20, 60], [100], [25, 25, 25, 24]])
    let isBuyers = isIn(40)
    return [
      list("criteria", of: .upstream, most: weights.count) { writer, number in
        writer.map([
          ("name", .word("Criterion \(number)")),
          ("kind", writer.word(["price", "price", "quality", "delivery", "risk", "other"])),
          ("weight", writer.isIn(5) ? .word("none") : .word("\(weights[number - 1])%")),
          ("known", writer.date(writer.day(around: "offer", [-40, -1, 0, 0, 2, 30]))),
          ("origin", isBuyers ? .word("buyer") : writer.word(["ours", "joint", "buyer"])),
        ])
      },
      list("stakeholders", of: .upstream, most: 5) { writer, _ in
        writer.map([
          ("name", writer.word(["M. Keller", "Ines Vogel", "Per Lund"])),
          ("role", writer.word(["economic-buyer", "procurement", "technical", "user", "legal", "sponsor"])),
          ("influence", writer.word(["high", "high", "medium", "low"])),
          ("stance", writer.word(["supporter", "supporter", "neutral", "opponent", "unknown"])),
          ("mapped", writer.date(writer.day(around: "rfp", [-30, -1, 0, 1, 60]))),
        ])
      },
      list("alternatives", of: .upstream, most: 4) { writer, _ in
        writer.map([
          ("of", writer.word(["us", "buyer"])), ("name", .word("Wait a year")),
          ("tested", writer.date(75, writer.day(around: "offer", [-30, -1, 0, 1]))),
          ("strength", writer.word(["strong", "medium", "weak", "unknown"])),
        ])
      },
      list("corridor", of: .upstream, most: 3) { writer, _ in
        writer.map([
          ("date", writer.date(writer.day(around: "offer", [-90, -60, -30, -1, 0, 10]))),
          ("low", writer.amount(of: [7_000, 8_000, 9_000])),
          ("high", writer.amount(of: [9_000, 9_800, 10_000, 11_000, 12_000])),
          ("source", writer.word(30, ["sponsor"])),
        ])
      },
      list("assumptions", of: .upstream, most: 3) { writer, _ in
        writer.map([
          ("what", .word("Their data is clean")), ("value", writer.amount(of: [0, 100, 250, 400, 600])),
          ("tested", writer.date(60, writer.day(around: "offer", [-20, -1, 0, 1, 100]))),
        ])
      },
    ].compactMap(\.self)
  }
}
