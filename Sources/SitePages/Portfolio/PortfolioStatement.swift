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
    let amount: Money
  }

  /// Nil where no deal has two points on record.
  init?(_ path: PortfolioPath, _ facts: SiteFacts) {
    let stages = path.stages.filter { $0.deals > 0 }
    guard !stages.isEmpty else { return nil }
    let money = SiteMoney(facts)
    let lines = stages.map(PortfolioStatement.lines)
    var sums = [Money.zero]
    for stage in stages { sums.append((sums.last ?? .zero) + stage.movement) }
    let waterfall = Waterfall(
      levels: sums.map { Int($0.tenThousandths) },
      steps: lines.map { lines in
        lines.map { Waterfall.Part(kind: $0.kind, value: Int($0.amount.tenThousandths)) }
      })
    let drawn = waterfall.rows()
    var rows = [PortfolioStatement.level("First offers", "0", drawn.levels[0])]
    for (index, stage) in stages.enumerated() {
      rows += PortfolioStatement.rows(
        lines[index], bars: drawn.steps[index], of: stage, money)
      rows.append(
        PortfolioStatement.level(
          stage.stage.levelAfter, money.moved(sums[index + 1]), drawn.levels[index + 1]))
    }
    self.rows = rows
    lead = PortfolioStatement.lead(stages, money)
    description = zip(stages, sums.dropFirst()).map {
      "\($0.stage.levelAfter) \(money.moved($1))"
    }.joined(separator: ", ")
    note = PortfolioStatement.note(stages, money, facts)
  }

  private static func level(_ name: String, _ amount: String, _ bar: String) -> Row {
    Row(
      isLevel: true, kind: "level", name: name, note: "", noteRows: 0, label: "", amount: amount,
      bar: bar)
  }

  private static func lines(of stage: PortfolioPath.Stage) -> [Line] {
    [
      Line(kind: .traded, label: "traded for something", amount: stage.part(.traded)),
      Line(kind: .forNothing, label: "for nothing", amount: stage.part(.forNothing)),
      Line(kind: .waived, label: "for nothing, waived", amount: stage.part(.waived)),
      Line(kind: .forNothing, label: "deducted", amount: stage.part(.deducted)),
      Line(kind: .unexplained, label: "in no ledger", amount: stage.unexplainedFall),
      Line(kind: .unexplained, label: "ledger missing or partial", amount: stage.openFall),
      Line(kind: .growthPaid, label: "growth, and paid for", amount: stage.part(.paidGrowth)),
      Line(kind: .headroom, label: "rose, in no ledger", amount: stage.unexplainedRise),
      Line(kind: .headroom, label: "rose, ledger missing or partial", amount: stage.openRise),
      Line(kind: .beyondPriceTraded, label: "beyond the price, traded", amount: stage.beyondPriceTraded),
      Line(
        kind: .beyondPrice, label: "beyond the price, for nothing",
        amount: stage.beyondPriceForNothing + stage.beyondPriceWaived),
    ].filter { $0.amount != .zero }
  }

  private static func rows(
    _ lines: [Line], bars: [String], of stage: PortfolioPath.Stage, _ money: SiteMoney
  ) -> [Row] {
    let name = stage.stage.inStep
    let note = """
      \(Words.counted(stage.deals, "deal")), \(money.notation.brief(stage.from)) to \(money.notation.brief(stage.to)), \
      \(money.notation.share(stage.movement, of: stage.from)). \(reconciled(stage)).
      """
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

  private static func reconciled(_ stage: PortfolioPath.Stage) -> String {
    stage.reconciled == stage.deals
      ? "All reconciled" : "Reconciled: \(stage.reconciled) of \(stage.deals)"
  }

  /// How much of what left was traded, stage by stage.
  private static func lead(_ stages: [PortfolioPath.Stage], _ money: SiteMoney) -> String {
    let parts = stages.filter { $0.givenUp < .zero }.map { stage in
      let traded = stage.part(.traded) + stage.beyondPriceTraded
      return "\(stage.stage.inPhrase) \(money.notation.share(traded, of: stage.givenUp))"
    }
    guard !parts.isEmpty else { return "Nothing left after the first offers, as far as the ledgers tell." }
    return "Of what left in each stage, so much was traded for something: \(parts.joined(separator: ", "))."
  }

  private static func note(_ stages: [PortfolioPath.Stage], _ money: SiteMoney, _ facts: SiteFacts) -> String
  {
    let givenUp = stages.reduce(Money.zero) { $0 + $1.givenUp }
    var note = """
      Levels tell how far all prices together have moved since the first offers; each stage sums the deals that have \
      come through it. What lies beyond the price, such as liability or work done for nothing, is shown beside the \
      level and leaves it where it was. All that fell, in the price and beyond it: \(money.inSentence(-givenUp)).
      """
    let forNothing = -stages.reduce(Money.zero) { $0 + $1.part(.forNothing) + $1.beyondPriceForNothing }
    let evidenced = facts.portfolio.loss.evidenced.money
    if forNothing != evidenced, evidenced > .zero {
      note += """
         What went for nothing comes to \(money.inSentence(forNothing)) here, and findings evidence \
        \(money.inSentence(evidenced)): rules leave out some entries, such as service levels that the buyer raised, \
        hold what is not signed yet to be at risk, and add what no entry here shows, such as claims never made.
        """
    }
    if let day = facts.settings.rates.asOf, !facts.settings.rates.millionths.isEmpty {
      note += " Converted into \(facts.settings.currency) at the rates of \(money.notation.day(day))."
    }
    return note
  }
}

extension Stage {
  /// What stands at the end of its step.
  fileprivate var levelAfter: String {
    switch self {
    case .table: "By selection"
    case .award: "By signature"
    default: "Now, or at the end"
    }
  }
}
