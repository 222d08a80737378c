import Charts
import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// The portfolio's value path as an accounting statement: what moved in each stage, summed over its deals.
///
/// Not the same deals reach every stage, so the levels tell how far all prices together have moved, from nought.
struct PortfolioStatement: View {
  struct Row: View {
    let isLevel: Bool
    let kind: String
    let name: String
    let note: String
    let noteRows: Int
    let label: String
    let amount: String
    let bar: String

    static let fields: [ViewField<Self>] = [
      .flag("level", "Whether it is a level, such as by selection, and not a movement.") { $0.isLevel },
      .text("kind", "The row's class: the kind of movement.") { $0.kind },
      .text("name", "The level's name, or the stage's on its first row; may be empty.") { $0.name },
      .text("note", "What the stage comes to, on its first row; may be empty.") { $0.note },
      .integer("noteRows", "How many rows the stage has, on its first row.") { $0.noteRows },
      .text("label", "What kind of movement it is.") { $0.label },
      .text("amount", "The movement, or how far all prices have moved.") { $0.amount },
      .svg("bar", "The movement as a bar on the scale that all rows share.") { $0.bar },
    ]
  }

  let lead: String
  let rows: [Row]
  let description: String
  let note: String

  static let fields: [ViewField<Self>] = [
    .text("lead", "What the path comes to, in a sentence.") { $0.lead },
    .list("rows", "Levels and movements in order.") { $0.rows },
    .text("description", "The picture in words.") { $0.description },
    .text("note", "How the sums are to be read.") { $0.note },
  ]

  private struct Line {
    let kind: Waterfall.PartKind
    let label: String
    let amount: Amount
  }

  /// Nil where no deal has two points on record.
  init?(_ path: PortfolioPath, _ facts: SiteFacts) {
    let sums = path.sums
    guard !sums.isEmpty else { return nil }
    let money = SiteMoney(facts)
    let lines = sums.map(PortfolioStatement.lines)
    var levels = [Amount(.zero)]
    for sum in sums { levels.append((levels.last ?? Amount(.zero)) + sum.movement) }
    let waterfall = Waterfall(
      levels: levels.map { Int($0.money.tenThousandths) },
      steps: lines.map { lines in
        lines.map { Waterfall.Part(kind: $0.kind, value: Int($0.amount.money.tenThousandths)) }
      })
    let drawn = waterfall.rows()
    var rows = [PortfolioStatement.level("First offers", "0", drawn.levels[0])]
    for (index, sum) in sums.enumerated() {
      rows += PortfolioStatement.rows(lines[index], bars: drawn.steps[index], of: sum, money)
      rows.append(
        PortfolioStatement.level(
          sum.levelAfter, money.moved(levels[index + 1]), drawn.levels[index + 1]))
    }
    self.rows = rows
    lead = PortfolioStatement.lead(sums, money)
    description = zip(sums, levels.dropFirst()).map { "\($0.levelAfter) \(money.moved($1))" }
      .joined(separator: ", ")
    note = PortfolioStatement.note(sums, money, facts)
  }

  private static func level(_ name: String, _ amount: String, _ bar: String) -> Row {
    Row(
      isLevel: true, kind: "level", name: name, note: "", noteRows: 0, label: "", amount: amount,
      bar: bar)
  }

  private static func lines(of sum: StageSum) -> [Line] {
    [
      Line(kind: .traded, label: "traded for something", amount: sum.part(.traded)),
      Line(kind: .forNothing, label: "for nothing", amount: sum.part(.forNothing)),
      Line(kind: .waived, label: "for nothing, waived", amount: sum.part(.waived)),
      Line(kind: .forNothing, label: "deducted", amount: sum.part(.deducted)),
      Line(kind: .unexplained, label: "in no ledger", amount: sum.unexplainedFall),
      Line(kind: .unexplained, label: "not reconciled", amount: sum.openFall),
      Line(kind: .growthPaid, label: "growth, and paid for", amount: sum.part(.paidGrowth)),
      Line(kind: .headroom, label: "rose, in no ledger", amount: sum.unexplainedRise),
      Line(kind: .headroom, label: "rose, not reconciled", amount: sum.openRise),
      Line(kind: .beyondPriceTraded, label: "beyond the price, traded", amount: sum.beyondPrice(.traded)),
      Line(
        kind: .beyondPrice, label: "beyond the price, for nothing",
        amount: sum.beyondPrice(.forNothing) + sum.beyondPrice(.waived)),
    ].filter { $0.amount.money != .zero }
  }

  private static func rows(
    _ lines: [Line], bars: [String], of sum: StageSum, _ money: SiteMoney
  ) -> [Row] {
    let name = sum.stage?.inStep ?? "Across stages"
    let note = describe(sum, money)
    guard !lines.isEmpty else {
      return [
        Row(
          isLevel: false, kind: "still", name: name, note: note, noteRows: 1, label: "no movement",
          amount: "", bar: "")
      ]
    }
    return zip(lines, bars).enumerated().map { index, pair in
      Row(
        isLevel: false, kind: pair.0.kind.rawValue, name: index == 0 ? name : "",
        note: index == 0 ? note : "",
        noteRows: index == 0 ? lines.count : 0, label: pair.0.label,
        amount: money.moved(pair.0.amount), bar: pair.1)
    }
  }

  /// How many deals, from what to what, and for how many of them that is accounted for.
  private static func describe(_ sum: StageSum, _ money: SiteMoney) -> String {
    let notation = money.notation
    var first =
      "\(Words.counted(sum.deals, "deal")), \(notation.brief(sum.from)) to \(notation.brief(sum.to))"
    if let price = sum.price, price.money > .zero {
      let about = sum.movement.isEstimate || price.isEstimate ? "~\u{202F}" : ""
      let isOfPrice = price.money != sum.from.money
      first +=
        ", \(about)\(notation.share(sum.movement.money, of: price.money))\(isOfPrice ? " of the price" : "")"
    }
    let reconciled =
      sum.reconciled == sum.deals ? "All reconciled" : "Reconciled: \(sum.reconciled) of \(sum.deals)"
    let lacking =
      sum.lacking == 0 ? "" : " \(sum.lacking) more came through it without both its levels on record."
    let across = sum.stage == nil ? " A level between is not on record, so no stage can be named." : ""
    return "\(first). \(reconciled).\(lacking)\(across)"
  }

  /// How much of what left was traded, stage by stage.
  private static func lead(_ sums: [StageSum], _ money: SiteMoney) -> String {
    let parts = sums.filter { $0.givenUp.money < .zero }.map { sum in
      let (traded, givenUp) = (sum.traded, sum.givenUp)
      let about = givenUp.isEstimate && traded.money != .zero ? "~" : ""
      return
        "\(sum.stage?.inPhrase ?? "across stages") \(about)\(money.notation.share(traded.money, of: givenUp.money))"
    }
    guard !parts.isEmpty else { return "Nothing left after the first offers, as far as the ledgers tell." }
    return "Of what left in each stage, so much was traded for something: \(parts.joined(separator: ", "))."
  }

  private static func note(_ sums: [StageSum], _ money: SiteMoney, _ facts: SiteFacts) -> String {
    func total(_ amount: (StageSum) -> Amount) -> Amount { sums.reduce(Amount(.zero)) { $0 + amount($1) } }
    let deals = facts.portfolio.deals.filter(\.isOurs)
    let margins = deals.count { $0.dossier.basis == .margin }
    let measure = margins == 0 ? "prices" : margins == deals.count ? "margins" : "prices and margins"
    var note = """
      Levels tell how far all \(measure) together have moved since the first offers; each stage sums the deals that \
      have come through it with both its levels on record. What lies beyond the price, such as liability or work done \
      for nothing, is shown beside the level and leaves it where it was. All that fell, in the price and beyond it: \
      \(money.inSentence(-total(\.givenUp))).
      """
    if margins > 0, margins < deals.count {
      note += " \(margins) of \(Words.counted(deals.count, "deal")) measure margin, the others price."
    }
    let forNothing = -total { $0.part(.forNothing) + $0.beyondPrice(.forNothing) }
    let evidenced = facts.portfolio.loss.evidenced
    if forNothing.money != evidenced.money, evidenced.money > .zero {
      note += """
         What went for nothing comes to \(money.inSentence(forNothing)) here, and findings evidence \
        \(money.inSentence(evidenced)): rules leave out some entries, such as service levels that the buyer raised, \
        hold what is not signed yet to be at risk, and add what no entry here shows, such as claims never made.
        """
    }
    return note
  }
}

extension StageSum {
  /// What stands at the end of its step.
  fileprivate var levelAfter: String {
    switch stage {
    case .table: "By selection"
    case .award: "By signature"
    case .delivery: "Now, or at the end"
    default: "All together"
    }
  }
}
