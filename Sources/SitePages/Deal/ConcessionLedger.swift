import Charts
import Dossiers
import Rendering
import SourceText

/// The table of gives and gets.
struct ConcessionLedger: View {
  struct Row: View {
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
    let bars: String
    let place: String
    let href: String

    static let fields: [ViewField<Self>] = [
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
      .svg("bars", "What we gave and what came back, to one scale.") { $0.bars },
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

  init(of dossier: Dossier, _ words: Words, _ finder: PlaceFinder) {
    let entries = dossier.concessions.entries
    let traded = Set(
      entries.filter { $0.isTheirs || $0.bringsSomething }.compactMap(\.package.value))
    let greatest = entries.flatMap { [$0.value.value?.money, $0.gotValue.value?.money] }.compactMap(\.self)
      .max()
    rows = entries.map { entry in
      let isTraded = entry.bringsSomething || entry.package.value.map(traded.contains) ?? false
      return Row(entry, isTraded: isTraded, greatest: greatest ?? .zero, words, finder)
    }
    lead = ConcessionLedger.sum(up: rows, entries, words)
    switch dossier.concessions.extent {
    case .missing: note = "No ledger of concessions is on record."
    case .partial: note = "The ledger is known to be partial: there may be more."
    case .whole: note = entries.isEmpty ? "Recorded that nothing was conceded by either side." : ""
    }
  }

  private static func sum(up rows: [Row], _ entries: [Concession], _ words: Words) -> String {
    let ours = zip(rows, entries).filter { !$0.0.isBuyers }
    guard !ours.isEmpty else { return "" }
    let gifts = ours.filter(\.0.isForNothing)
    let total = gifts.compactMap(\.1.value.value).reduce(Amount(.zero), +)
    let moves = ours.count == 1 ? "One move" : "\(ours.count) moves"
    if gifts.isEmpty { return "\(moves) of ours, and something came back for each." }
    let worth = total.money > .zero ? ", worth \(words.notation.brief(total))" : ""
    return "\(moves) of ours, \(gifts.count) of them for nothing\(worth)."
  }
}

extension Concession {
  var isTheirs: Bool { by.value == .buyer }

  var bringsSomething: Bool {
    !isTheirs && (got.value?.isEmpty == false || (gotValue.value?.money ?? .zero) > .zero)
  }
}

extension ConcessionLedger.Row {
  init(_ entry: Concession, isTraded: Bool, greatest: Money, _ words: Words, _ finder: PlaceFinder) {
    anchor = finder.anchors[entry.span] ?? ""
    name = entry.id.value ?? ""
    date = words.date(entry.date)
    lever = Words.prose(words.name(entry.lever))
    isBuyers = entry.isTheirs
    isForNothing = !isBuyers && !isTraded
    let given = words.text(entry.gave)
    gave = isBuyers ? "" : given
    gaveValue = isBuyers ? "" : words.money(entry.value)
    got = isBuyers ? given : entry.got.value.map { $0 } ?? ""
    gotValue =
      isBuyers ? words.money(entry.value) : entry.gotValue.isMissing ? "" : words.money(entry.gotValue)
    standing = isBuyers ? "theirs" : isTraded ? "traded" : "for nothing"
    package = entry.package.value ?? ""
    people = [
      entry.askedBy.value.map { "asked by \($0.text)" }, entry.madeBy.value.map { "made by \($0.text)" },
      entry.approvedBy.value.map { "approved by \($0.text)" },
    ].compactMap(\.self).joined(separator: ", ")
    let ours = isBuyers ? nil : entry.value.value?.money
    let theirs = isBuyers ? entry.value.value?.money : entry.gotValue.value?.money
    bars =
      ConcessionLedger.Row.bar(ours, of: greatest, isTraded ? .traded : .forNothing)
      + ConcessionLedger.Row.bar(theirs, of: greatest, .cameBack)
    place = ":\(entry.span.start.line)"
    href = finder.url(of: entry.span) ?? ""
  }

  private static func bar(_ money: Money?, of greatest: Money, _ style: MagnitudeBar.Style) -> String {
    guard let money, money > .zero, greatest > .zero else { return "" }
    return MagnitudeBar(
      share: Double(money.tenThousandths) / Double(greatest.tenThousandths), style: style
    ).svg
  }
}
