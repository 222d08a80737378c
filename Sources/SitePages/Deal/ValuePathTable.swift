import Charts
import ControlGaps
import Dossiers
import Rendering

/// The value path as an accounting statement with its picture alongside.
struct ValuePathTable: View {
  struct Row: View {
    let isLevel: Bool
    /// A class for the row: the level's, or the part's kind.
    let kind: String
    let name: String
    let note: String
    let noteRows: Int
    let label: String
    let entries: [Link]
    let amount: String
    let bar: String
    let place: String
    let href: String

    static let fields: [ViewField<Self>] = [
      .flag("level", "Whether it is a level, such as the first offer, and not a movement.") { $0.isLevel },
      .text("kind", "The row's class: the kind of movement.") { $0.kind },
      .text("name", "The level's name, or the stage's on its first row; may be empty.") { $0.name },
      .text("note", "How the step adds up, on its first row; may be empty.") { $0.note },
      .integer("noteRows", "How many rows the step has, on its first row.") { $0.noteRows },
      .text("label", "What kind of movement it is.") { $0.label },
      .list("entries", "The ledger entries that it consists of.") { $0.entries },
      .text("amount", "The level's amount or the movement.") { $0.amount },
      .svg("bar", "The movement as a bar on the scale that all rows share.") { $0.bar },
      .text("place", "The line of the dossier; may be empty.") { $0.place },
      .text("href", "That line at the Git host; may be empty.") { $0.href },
    ]
  }

  let lead: String
  let walkAway: String
  let rows: [Row]
  let description: String
  let sum: String
  let findings: String

  static let fields: [ViewField<Self>] = [
    .text("lead", "What the path comes to, in a sentence.") { $0.lead },
    .svg("walkAway", "The line below which we leave, for the head of the picture; may be empty.") {
      $0.walkAway
    },
    .flag("hasRows", "Whether there are two levels to tell of.") { !$0.rows.isEmpty },
    .list("rows", "Levels and movements in order.") { $0.rows },
    .text("sum", "What all the movements come to by kind, in a sentence; may be empty.") { $0.sum },
    .text("findings", "Why the findings' sum is another, where it is; may be empty.") { $0.findings },
    .text("description", "The picture in words.") { $0.description },
  ]

  /// Nil for fewer than two points, unless the deal has come to more than are on record.
  init?(of deal: DealFacts) {
    let path = deal.deal.diagnosis.path
    let words = ValuePathWords(deal)
    let notation = words.notation
    lead = words.lead
    sum = words.sum
    findings = words.comparison
    guard path.levels.count > 1 else {
      if path.lacking.isEmpty { return nil }
      (rows, walkAway, description) = ([], "", "")
      return
    }
    let steps = path.steps.map { ValuePathStep($0, deal) }
    let waterfall = Waterfall(
      levels: path.levels.map { Int($0.amount.money.tenThousandths) },
      steps: steps.map(\.drawn),
      walkAway: path.walkAway.map {
        Waterfall.Line(
          value: Int($0.money.tenThousandths), text: "walk-away \(notation.brief($0))")
      })
    let drawn = waterfall.rows()
    var rows: [Row] = []
    for (index, level) in path.levels.enumerated() {
      rows.append(
        Row(
          isLevel: true, kind: "level", name: level.point.title, note: "", noteRows: 0, label: "",
          entries: [], amount: notation.brief(level.amount), bar: drawn.levels[index],
          place: deal.finder.name(of: level.evidence.span),
          href: deal.finder.url(of: level.evidence.span) ?? ""))
      guard index < steps.count else { continue }
      rows += steps[index].rows(bars: drawn.steps[index])
    }
    self.rows = rows
    walkAway = drawn.walkAway
    description = path.levels.map { "\($0.point.title) \(notation.brief($0.amount))" }.joined(separator: ", ")
  }
}

extension ValuePoint {
  var title: String {
    switch self {
    case .target: "Target"
    case .walkAway: "Walk-away"
    case .offered: "First offer"
    case .awarded: "Selected"
    case .signed: "Signed"
    case .current: "Expected at the end"
    case .final: "At closure"
    case .cost: "Cost at signature"
    case .costCurrent: "Cost now"
    }
  }
}
