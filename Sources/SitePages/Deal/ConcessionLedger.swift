import Dossiers
import Rendering
import SourceText

/// The table of gives and gets.
struct ConcessionLedger: View {
  struct Row: View {
    /// Where the deal stood, on the first row of each stage; empty on the others.
    let stage: String
    let anchor: String
    let name: String
    let date: String
    let lever: String
    /// What we gave; empty for a row of the buyer's.
    let gave: String
    let gaveValue: String
    let got: String
    let gotValue: String
    /// `traded`, `for nothing`, `the buyer’s move`.
    let standing: String
    let isForNothing: Bool
    let isBuyers: Bool
    let package: String
    let people: String
    let gaveBar: String
    let gotBar: String
    let place: String
    let href: String

    static let fields: [ViewField<Self>] = [
      .text("stage", "Where the deal stood, on the first row of each stage; empty on the others.") {
        $0.stage
      },
      .text("anchor", "The row's id on this page.") { $0.anchor },
      .text("name", "The entry's id in the dossier; may be empty.") { $0.name },
      .text("date", "When.") { $0.date },
      .text("lever", "What was moved.") { $0.lever },
      .text("gave", "What we gave; empty where the buyer did.") { $0.gave },
      .text("gaveValue", "What that is worth to us; a dash where it is not priced.") { $0.gaveValue },
      .text("got", "What came back, or what the buyer gave.") { $0.got },
      .text("gotValue", "What that is worth.") { $0.gotValue },
      .text("standing", "On what terms: traded, for nothing, theirs.") { $0.standing },
      .flag("forNothing", "Whether nothing came back.") { $0.isForNothing },
      .flag("buyers", "Whether it is a move of the buyer's.") { $0.isBuyers },
      .text("package", "The package that it was traded in; may be empty.") { $0.package },
      .text("people", "Who asked, made and approved it.") { $0.people },
      .svg("gaveBar", "What we gave as a bar; may be empty.") { $0.gaveBar },
      .svg("gotBar", "What came back as a bar on the same scale; may be empty.") { $0.gotBar },
      .text("place", "The line of the dossier.") { $0.place },
      .text("href", "That line at the Git host; may be empty.") { $0.href },
    ]
  }

  let lead: String
  let rows: [Row]
  let note: String

  static let fields: [ViewField<Self>] = [
    .text("lead", "What the ledger comes to, in a sentence.") { $0.lead },
    .flag("hasRows", "Whether there are entries.") { !$0.rows.isEmpty },
    .list("rows", "The entries, in the order of the dossier.") { $0.rows },
    .text("note", "That the list is partial, empty or not on record; may be empty.") { $0.note },
  ]

  init(of deal: DealFacts, _ bands: StageBands) {
    let ledger = deal.dossier.concessions
    var stage: Stage?
    rows = zip(ledger.entries, deal.moves).map { entry, move in
      let here = entry.date.days.map { bands.stage(of: $0.first.number) }
      defer { stage = here ?? stage }
      return Row(
        entry, move, stage: here == stage ? "" : here?.inStep ?? "", deal.words, deal.finder)
    }
    lead = ConcessionLedger.sumUp(ledger.entries, deal.moves, deal.words)
    switch ledger.extent {
    case .missing: note = "No ledger of concessions is on record."
    case .withheld: note = "The ledger of concessions is withheld."
    case .partial: note = "The ledger is known to be partial: there may be more."
    case .whole: note = ledger.entries.isEmpty ? "Recorded that nothing was conceded by either side." : ""
    }
  }

  private static func sumUp(_ entries: [Concession], _ moves: [ConcessionMove], _ words: Words) -> String {
    let ours = zip(entries, moves).filter { $0.1.standing != .theirs }
    guard !ours.isEmpty else { return "" }
    let gifts = ours.filter { $0.1.standing == .forNothing || $0.1.standing == .waived }
    let of = ours.count == 1 ? "One move of ours" : "\(ours.count) moves of ours"
    if gifts.isEmpty { return "\(of), and something came back for \(ours.count == 1 ? "it" : "each")." }
    let priced = gifts.compactMap(\.0.value.value)
    let total = priced.reduce(Amount(.zero), +)
    let unpriced = gifts.count - priced.count
    var sentence = "\(of); \(gifts.count == ours.count ? "all" : String(gifts.count)) came back with nothing"
    if total.money > .zero { sentence += ", worth \(words.notation.brief(total))" }
    if unpriced > 0 {
      sentence +=
        total.money > .zero
        ? " and \(unpriced) that nobody priced" : ", and nobody priced \(unpriced == 1 ? "it" : "them")"
    }
    return sentence + "."
  }
}

extension ConcessionLedger.Row {
  init(_ entry: Concession, _ move: ConcessionMove, stage: String, _ words: Words, _ finder: PlaceFinder) {
    self.stage = stage
    anchor = finder.anchors[entry.span] ?? ""
    name = entry.id.value ?? ""
    date = words.date(entry.date)
    lever = Words.prose(words.name(entry.lever))
    isBuyers = move.standing == .theirs
    isForNothing = move.standing == .forNothing
    let given = words.text(entry.gave)
    gave = isBuyers ? "" : given
    gaveValue = isBuyers ? "" : entry.value.isMissing ? "not priced" : words.money(entry.value)
    got = isBuyers ? given : entry.got.value ?? ""
    gotValue =
      isBuyers ? words.money(entry.value) : entry.gotValue.isMissing ? "" : words.money(entry.gotValue)
    standing = move.standing.inWords
    package = entry.package.value ?? ""
    people = [
      entry.askedBy.value.map { "asked by \($0.text)" }, entry.madeBy.value.map { "made by \($0.text)" },
      entry.approvedBy.value.map { "approved by \($0.text)" },
    ].compactMap(\.self).joined(separator: ", ")
    gaveBar = move.gave
    gotBar = move.cameBack
    place = finder.line(of: entry.span)
    href = finder.url(of: entry.span) ?? ""
  }
}
