import TestSupport
import Testing

@testable import SitePages

@Suite("The table of the value path") struct ValuePathTableTests {
  @Test("adds up: each level is the one before and what stands between them", arguments: 0..<60)
  func rowsAddUp(seed: Int) throws {
    let deal = try onlyDeal(GeneratedDeal.frontMatter(seed: seed))
    let table = try #require(ValuePathTable(of: deal))
    let levels = table.rows.filter(\.isLevel)
    #expect(levels.count == deal.deal.diagnosis.path.levels.count)
    var sum: Int?
    for row in table.rows {
      let amount = try Self.amount(row.amount)
      if row.isLevel {
        if let sum { #expect(sum == amount, "\(row.name): the rows before it come to \(sum)") }
        sum = amount
      } else if !row.label.hasPrefix("beyond the price") {
        sum = sum.map { $0 + amount }
      }
    }
  }

  @Test("gives each step's name and note as many rows as the step has", arguments: 0..<60)
  func notesSpanTheirRows(seed: Int) throws {
    let table = try #require(ValuePathTable(of: try onlyDeal(GeneratedDeal.frontMatter(seed: seed))))
    for step in table.rows.split(whereSeparator: \.isLevel) {
      let first = try #require(step.first)
      #expect(first.noteRows == step.count && !first.name.isEmpty && !first.note.isEmpty)
      #expect(step.dropFirst().allSatisfy { $0.noteRows == 0 && $0.name.isEmpty && $0.note.isEmpty })
    }
  }

  @Test("is absent under two points") func onePoint() throws {
    #expect(ValuePathTable(of: try onlyDeal("status: bidding\nvalue: { offered: 500 }")) == nil)
    #expect(ValuePathTable(of: try onlyDeal("status: bidding")) == nil)
  }

  @Test("says what no ledger explains, and never what the ledgers cannot tell") func unexplained() throws {
    let value = "status: awarded\nvalue: { offered: 500, awarded: 450 }"
    let none = try #require(ValuePathTable(of: try onlyDeal("\(value)\nconcessions: []")))
    #expect(none.rows.map(\.label) == ["", "in no ledger", ""])
    #expect(none.rows[1].note == "−50 in the price = 0 in the ledger − 50 in none, 10% of the price offered.")
    let missing = try #require(ValuePathTable(of: try onlyDeal(value)))
    #expect(missing.rows.map(\.label) == ["", "not reconciled", ""])
    #expect(missing.rows[1].note.hasSuffix("Not reconciled; would settle it: concessions."))
  }

  @Test("measures from the first offer, and says so where there is none") func noOffer() throws {
    let table = try #require(
      ValuePathTable(of: try onlyDeal("status: signed\nvalue: { awarded: 450, signed: 440 }")))
    #expect(table.lead.hasPrefix("No first offer is on record, so what the deal lost in all cannot be told."))
    #expect(table.lead.hasSuffix("Not on record: the price now."))
  }

  /// Amounts under a thousand are printed whole.
  private static func amount(_ printed: String) throws -> Int {
    if printed.isEmpty { return 0 }
    let sign = printed.contains("−") ? -1 : 1
    return sign * (try #require(Int(printed.filter(\.isNumber)), "\(printed) is no whole amount"))
  }
}

/// Deals of small whole amounts whose ledgers explain some of what happened, all of it or nothing.
private enum GeneratedDeal {
  static func frontMatter(seed: Int) -> String {
    var generator = SeededGenerator(seed: seed)
    var value = ["offered: \(generator.number(700...900))"]
    if generator.chance(oneIn: 2) { value.append("target: \(generator.number(600...900))") }
    for point in ["awarded", "signed", "current"] where point == "signed" || !generator.chance(oneIn: 4) {
      value.append("\(point): \(generator.chance(oneIn: 4) ? "~" : "")\(generator.number(500...900))")
    }
    var lines = [
      "status: delivering",
      "dates: { negotiation: 2025-02-03, award: 2025-04-07, signature: 2025-06-02 }",
      "value: { \(value.joined(separator: ", ")) }",
    ]
    if !generator.chance(oneIn: 5) { lines.append(concessions(&generator)) }
    if !generator.chance(oneIn: 3) { lines += delivery(&generator) }
    return lines.joined(separator: "\n")
  }

  private static func concessions(_ generator: inout SeededGenerator) -> String {
    let entries = (0..<generator.number(0...5)).map { index in
      let day = generator.pick(["2025-02-10", "2025-03-03", "2025-04-21"])
      let value = generator.chance(oneIn: 6) ? "" : ", value: \(generator.number(0...60))"
      let lever = generator.pick([
        "lever: price", "lever: payment, in_price: false", "lever: scope, in_price: true",
      ])
      let got = generator.chance(oneIn: 2) ? ", got: Something" : ""
      return "  - { id: c\(index + 1), date: \(day), \(lever)\(value)\(got) }"
    }
    return (["concessions:\(entries.isEmpty ? " []" : "")"] + entries).joined(separator: "\n")
  }

  private static func delivery(_ generator: inout SeededGenerator) -> [String] {
    let changes = (0..<generator.number(0...3)).map { index in
      """
        - { id: x\(index + 1), date: 2025-07-07, what: A change, raised_by: buyer, cost: \(generator.number(0...40)), \
      priced: \(generator.number(-20...60)), status: \(generator.pick(["absorbed", "agreed", "proposed"])) }
      """
    }
    return [
      (["changes:\(changes.isEmpty ? " []" : "")"] + changes).joined(separator: "\n"),
      "claims: [{ id: k1, what: A claim, by: us, settled: 2025-09-01, settled_value: \(generator.number(0...30)) }]",
      "payments: [{ id: i1, due: 2025-10-06, paid: 2025-10-06, deducted: \(generator.number(0...20)) }]",
    ]
  }
}
