import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// Buyers by behaviours: one mark a deal, and k of n where three deals or more are on record.
struct BehaviourMatrix: View {
  struct Tally: View {
    let mark: AnswerMark
    let count: Int

    static let fields: [ViewField<Self>] = [
      .view("mark", "What an answer achieved.") { $0.mark },
      .integer("count", "In how many deals.") { $0.count },
    ]
  }

  struct Cell: View {
    let label: String
    let isEmpty: Bool
    let href: String
    let marks: [AnswerMark]
    let tallies: [Tally]
    let absence: String
    let count: String
    let words: String

    static let fields: [ViewField<Self>] = [
      .text("href", "The cases on the buyer's page; empty where there are none.") { $0.href },
      .text("label", "The column's heading, for layouts without a head.") { $0.label },
      .flag("empty", "Whether there is no case.") { $0.isEmpty },
      .list("marks", "One for each deal, the earliest first; none where there are too many.") { $0.marks },
      .list("tallies", "The same in numbers, where there are too many for marks.") { $0.tallies },
      .text("absence", "What stands where there is no case: a dash, or a query where nothing is recorded.") {
        $0.absence
      },
      .text("count", "k of n from three deals on; may be empty.") { $0.count },
      .text("words", "The same in words.") { $0.words },
    ]
  }

  struct Row: View {
    let tactic: Link
    let timing: String
    let cells: [Cell]
    let all: Cell

    static let fields: [ViewField<Self>] = [
      .view("tactic", "The behaviour, with its tactic's page.") { $0.tactic },
      .text("timing", "The stage and how far into it; may be empty.") { $0.timing },
      .list("cells", "One for each column.") { $0.cells },
      .view("all", "All buyers together.") { $0.all },
    ]
  }

  let lead: String
  let columns: [BuyerColumns.Head]
  let rows: [Row]
  let more: String
  let note: String

  static let fields: [ViewField<Self>] = [
    .text("lead", "What to expect of anyone, in a sentence.") { $0.lead },
    .list("columns", "The buyers.") { $0.columns },
    .list("rows", "The behaviours, the one seen in most deals first.") { $0.rows },
    .text("more", "How many further behaviours were seen; may be empty.") { $0.more },
    .text("note", "How to read the cells.") { $0.note },
  ]

  private static let mostRows = 30

  /// Nil where no behaviour is on record.
  init?(_ portfolio: Portfolio, _ buyers: BuyerColumns, _ facts: SiteFacts, on route: Route) {
    guard !portfolio.behaviours.isEmpty else { return nil }
    columns = buyers.heads
    let recorded = buyers.count { $0.dealsWithBehaviour }
    let allRecorded = portfolio.buyers.reduce(0) { $0 + $1.dealsWithBehaviour }
    rows = portfolio.behaviours.prefix(BehaviourMatrix.mostRows).map { behaviour in
      let byColumn = buyers.group(behaviour.cases) { $0.deal.buyer }
      let timing = describeTiming(behaviour)
      return Row(
        tactic: facts.references.link(toTactic: Name(behaviour.tactic), from: route),
        timing: timing.isEmpty ? behaviour.usualStage?.inStep.lowercased() ?? "" : timing,
        cells: byColumn.enumerated().map { index, cases in
          let href = buyers.id(at: index).map { route.link(to: .buyer($0), at: "tactic-\(behaviour.tactic)") }
          return Cell(
            cases, of: recorded[index], label: buyers.heads[index].buyer.text,
            href: href ?? route.link(to: .tactic(behaviour.tactic)))
        },
        all: Cell(
          behaviour.cases, of: allRecorded, label: "All buyers",
          href: route.link(to: .tactic(behaviour.tactic))))
    }
    let left = portfolio.behaviours.count - rows.count
    more = left > 0 ? "and \(Words.counted(left, "behaviour")) seen in fewer deals" : ""
    let frequent = portfolio.behaviours.filter { $0.deals >= 3 }.prefix(3)
    lead =
      frequent.isEmpty
      ? "No behaviour has been seen in three deals yet."
      : "Seen most: \(Words.listed(frequent.map { "\(Words.prose($0.name).lowercasedFirst) (\($0.deals) of \(allRecorded) deals)" }))."
    note = """
      One mark a deal, the earliest first: where a deal has several, the one that cost most. k of n counts the deals \
      with that buyer whose behaviour is on record, from three on. A cell leads to its cases.
      """
  }
}

extension BehaviourMatrix.Cell {
  /// More marks than this are told in numbers.
  private static let mostMarks = 8

  fileprivate init(_ cases: [BehaviourRecord.Case], of recorded: Int, label: String, href: String) {
    let effects = worstEffects(of: cases)
    self.label = label
    isEmpty = effects.isEmpty
    self.href = effects.isEmpty ? "" : href
    let counts = AnswerMark.effects.compactMap { effect -> BehaviourMatrix.Tally? in
      let count = effects.count { $0 == effect }
      return count == 0 ? nil : BehaviourMatrix.Tally(mark: AnswerMark(effect), count: count)
    }
    let fits = effects.count <= Self.mostMarks
    marks = fits ? effects.map(AnswerMark.init) : []
    tallies = fits ? [] : counts
    absence = !effects.isEmpty || recorded >= 3 ? "" : recorded == 0 ? "?" : Words.unknown
    words =
      effects.isEmpty
      ? (recorded == 0 ? "not recorded" : "not seen")
      : counts.map { "\($0.count) \($0.mark.word)" }.joined(separator: ", ")
    count = recorded >= 3 ? "\(effects.count) of \(recorded)" : ""
  }
}

/// One effect a deal: conceded before no answer, traded and held, so that a loss is never hidden by what came after.
private func worstEffects(of cases: [BehaviourRecord.Case]) -> [Behaviour.Effect?] {
  func rank(_ effect: Behaviour.Effect?) -> Int {
    switch effect {
    case .conceded: 3
    case nil: 2
    case .traded: 1
    case .held: 0
    }
  }
  var places: [String: Int] = [:]
  var effects: [Behaviour.Effect?] = []
  for seen in cases {
    let effect = seen.behaviour.effect.value
    if let place = places[seen.deal.dossier.id] {
      if rank(effect) > rank(effects[place]) { effects[place] = effect }
    } else {
      places[seen.deal.dossier.id] = effects.count
      effects.append(effect)
    }
  }
  return effects
}

extension String {
  /// As it stands inside a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
