import Charts
import Dossiers
import Intelligence
import Rendering

/// What one lever cost us and what came back, as a row with bars to one scale.
struct LeverRow: View {
  let lever: String
  let moves: String
  let traded: String
  let gaveTraded: String
  let forNothing: String
  let got: String
  let theirs: String
  let gaveBar: String
  let forNothingBar: String
  let gotBar: String

  static let fields: [ViewField<Self>] = [
    .text("lever", "What was moved.") { $0.lever },
    .text("moves", "How many moves of ours, and how many of them carry no value.") { $0.moves },
    .text("traded", "How many of them brought something back.") { $0.traded },
    .text("gaveTraded", "What of it was traded; may be empty.") { $0.gaveTraded },
    .text("forNothing", "What of it went for nothing; may be empty.") { $0.forNothing },
    .text("got", "What came back for it, as far as it is priced; may be empty.") { $0.got },
    .text("theirs", "How often the buyer itself moved on it; may be empty.") { $0.theirs },
    .svg("gaveBar", "What was traded away, as a bar.") { $0.gaveBar },
    .svg("forNothingBar", "What went for nothing, on the same scale.") { $0.forNothingBar },
    .svg("gotBar", "What came back, on the same scale.") { $0.gotBar },
  ]

  static func rows(of levers: [LeverRecord], _ facts: SiteFacts) -> [LeverRow] {
    let greatest = levers.flatMap { [$0.gave.money, $0.got.money] }.max() ?? .zero
    return levers.map { LeverRow($0, greatest: greatest, SiteMoney(facts)) }
  }

  private init(_ record: LeverRecord, greatest: Money, _ money: SiteMoney) {
    lever = Words.capitalised(Words.prose(record.lever.text))
    moves =
      record.moves == 0
      ? "none of ours"
      : Words.counted(record.moves, "move") + (record.unpriced > 0 ? ", \(record.unpriced) unpriced" : "")
        + (record.withoutRate > 0 ? ", \(record.withoutRate) without a rate" : "")
    traded = record.moves == 0 ? "" : "\(record.traded) of \(record.moves)"
    gaveTraded = money.column(record.gaveInTrades)
    forNothing = money.column(record.gaveForNothing)
    got = money.column(record.got)
    theirs =
      record.buyersMoves == 0 ? "" : Words.counted(record.buyersMoves, "move of its own", "moves of its own")
    gaveBar = LeverRow.bar(record.gaveInTrades.money, of: greatest, .traded)
    forNothingBar = LeverRow.bar(record.gaveForNothing.money, of: greatest, .forNothing)
    gotBar = LeverRow.bar(record.got.money, of: greatest, .cameBack)
  }

  private static func bar(_ money: Money, of greatest: Money, _ style: MagnitudeBar.Style) -> String {
    guard money > .zero, greatest > .zero else { return "" }
    return MagnitudeBar(
      share: Double(money.tenThousandths) / Double(greatest.tenThousandths), style: style
    ).svg
  }
}
