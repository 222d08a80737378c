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
    .list("rows", "Levels and movements in order.") { $0.rows },
    .text("sum", "What all the movements come to by kind, in a sentence; may be empty.") { $0.sum },
    .text("findings", "Why the findings' sum is another, where it is; may be empty.") { $0.findings },
    .text("description", "The picture in words.") { $0.description },
  ]

  /// Nil for fewer than two points on record.
  init?(of deal: DealFacts) {
    let path = deal.deal.diagnosis.path
    guard path.levels.count > 1 else { return nil }
    let notation = deal.words.notation
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
    lead = ValuePathTable.lead(path, deal.dossier.priceInWords, notation)
    findings = ValuePathTable.compare(path, with: deal)
    sum = ValuePathTable.sumUp(path, notation)
    description = path.levels.map { "\($0.point.title) \(notation.brief($0.amount))" }.joined(separator: ", ")
  }

  /// Given up by kind, and what came in.
  private static func sumUp(_ path: ValuePath, _ notation: Notation) -> String {
    let steps = path.steps.filter { $0.stage != .upstream }
    func total(_ parts: [ValuePath.Part], _ kinds: ValuePath.Part.Kind...) -> Amount {
      parts.filter { kinds.contains($0.kind) }.reduce(Amount(.zero)) { $0 + $1.amount }
    }
    let inPrice = steps.flatMap(\.parts)
    let beyond = steps.flatMap(\.beyondPrice)
    let unexplained = steps.compactMap(\.unexplained).reduce(Amount(.zero), +)
    let given = [
      ("traded", total(inPrice + beyond, .traded)),
      ("for nothing", total(inPrice + beyond, .forNothing)),
      ("for nothing and accepted", total(inPrice + beyond, .waived)),
      ("deducted", total(inPrice + beyond, .deducted)), ("in no ledger", unexplained),
    ].filter { $0.1.money < .zero }
    let paid = total(inPrice + beyond, .paidGrowth)
    guard !given.isEmpty else { return "" }
    let sums = given.map { what, amount in
      "\(notation.brief(Amount(-amount.money, isEstimate: amount.isEstimate))) \(what)"
    }
    return "Given up, entry by entry: \(Words.listed(sums))"
      + (paid.money > .zero ? "; they paid for \(notation.brief(paid)) of growth." : ".")
  }

  /// What a reader who adds up both will ask.
  private static func compare(_ path: ValuePath, with deal: DealFacts) -> String {
    let parts = path.steps.filter { $0.stage != .upstream }.flatMap { $0.parts + $0.beyondPrice }
    let forNothing = -parts.filter { $0.kind == .forNothing }.reduce(Money.zero) { $0 + $1.amount.money }
    let evidenced = deal.deal.diagnosis.loss.evidenced
    guard forNothing != evidenced.money else { return "" }
    let notation = deal.words.notation
    let sums = """
      Findings evidence \(evidenced.money == .zero ? "no loss" : "\(notation.brief(evidenced)) of loss") where \
      \(forNothing == .zero ? "no entry" : "\(notation.brief(forNothing)) of entries") here went for nothing
      """
    guard path.level(.signed) != nil else { return "\(sums): before signature it is held to be at risk." }
    return """
      \(sums): a rule may leave an entry out, such as a service level that the buyer raised, and may count what no \
      entry shows, such as a claim never made or a fall that nobody wrote down.
      """
  }

  private static func lead(_ path: ValuePath, _ price: String, _ notation: Notation) -> String {
    guard let movement = path.movementFromOffer, let last = path.levels.last else {
      return path.level(.offered) == nil
        ? "No first offer is on record, so what the deal lost in all cannot be told."
        : "No price after the first offer is on record."
    }
    let beyond = path.steps.flatMap(\.beyondPrice).reduce(Money.zero) { $0 + $1.amount.money }
    let fell =
      movement.money < .zero
      ? "From the first offer to \(last.point.inSentence) the \(price) fell by \(notation.brief(-movement.money))"
      : movement.money > .zero
        ? "From the first offer to \(last.point.inSentence) the \(price) rose by \(notation.brief(movement.money))"
        : "From the first offer to \(last.point.inSentence) the \(price) held"
    guard beyond < .zero else { return fell + "." }
    return fell + ", and \(notation.brief(-beyond)) went where no price shows it."
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

  fileprivate var inSentence: String {
    switch self {
    case .awarded: "selection"
    case .signed: "signature"
    case .current: "what we expect at the end"
    case .final: "closure"
    default: title.lowercased()
    }
  }
}
