import ControlGaps
import Dossiers
import Rendering
import SourceText

/// One stage of the timeline in words: the picture's equivalent, and what a phone shows instead of it.
struct StageList: View {
  struct Entry: View {
    /// On the first entry of each year but the first; empty on the others.
    let year: String
    let date: String
    let iso: String
    let text: String
    let name: String
    let href: String
    let kind: String
    let pause: Int
    let sign: String
    let gave: String
    let cameBack: String
    let standing: String
    let isForNothing: Bool
    let isPlanned: Bool
    let findings: [FindingPip]

    static let fields: [ViewField<Self>] = [
      .text("year", "The year, where it begins with this entry; mostly empty.") { $0.year },
      .text("date", "When, without the year where that is known from what stands above.") { $0.date },
      .text("iso", "The day, the month or the year for machines.") { $0.iso },
      .text("text", "What happened.") { $0.text },
      .text("name", "The entry's id in the dossier; may be empty.") { $0.name },
      .text("href", "Its ledger row on this page; may be empty.") { $0.href },
      .text("kind", "What kind of entry it is, as a class.") { $0.kind },
      .integer("pause", "How long nothing happened before it, from 0 to 5, as a class.") { $0.pause },
      .text("sign", "The sign that marks it, of those that the page's pictures share; may be empty.") {
        $0.sign
      },
      .svg("gave", "What we gave, as a bar on the ledger's scale; may be empty.") { $0.gave },
      .svg("cameBack", "What came back, as a bar on the same scale; may be empty.") { $0.cameBack },
      .text("standing", "On what terms, where nothing came back; empty otherwise.") { $0.standing },
      .flag("forNothing", "Whether it went for nothing and nobody accepted that.") { $0.isForNothing },
      .flag("planned", "Whether it lies after the day of the site.") { $0.isPlanned },
      .list("findings", "The findings that rest on it.") { $0.findings },
    ]
  }

  let title: String
  let caption: String
  let sum: String
  let entries: [Entry]

  static let fields: [ViewField<Self>] = [
    .text("title", "The stage's name.") { $0.title },
    .text("caption", "How long it took, and from when.") { $0.caption },
    .text("sum", "What was lost in it and evidenced; may be empty.") { $0.sum },
    .list("entries", "What happened in it, in order.") { $0.entries },
  ]
}

/// The stages in words, with the findings that rest on each entry.
func listStages(_ bands: StageBands, _ deal: DealFacts, findings: [NumberedFinding]) -> [StageList] {
  let chronicle = Chronicle(of: deal)
  var pips: [SourceSpan: [FindingPip]] = [:]
  for finding in findings {
    for span in Set(finding.finding.citations.all.map(\.span)) {
      pips[span, default: []].append(FindingPip(finding))
    }
  }
  return bands.bands.map { band in
    let here = chronicle.entries.filter { bands.stage(of: $0.days.first.number) == band.stage }
    let loss = deal.deal.diagnosis.control(band.stage).loss.evidenced
    var last = CalendarDay(number: band.days.lowerBound)
    var year = last.components.year
    return StageList(
      title: band.stage.title, caption: band.caption(deal.words.notation),
      sum: loss.money > .zero ? deal.words.notation.brief(loss) : "",
      entries: here.map { entry in
        let isNewYear = entry.days.first.components.year != year
        defer {
          last = max(last, entry.days.first)
          year = entry.days.first.components.year
        }
        return StageList.Entry(
          entry, after: last, isNewYear: isNewYear, deal, findings: entry.span.flatMap { pips[$0] } ?? [])
      })
  }
}

extension StageList.Entry {
  init(
    _ entry: Chronicle.Entry, after last: CalendarDay, isNewYear: Bool, _ deal: DealFacts,
    findings: [FindingPip]
  ) {
    year = isNewYear ? String(entry.days.first.components.year) : ""
    date = deal.words.dayWithinYear(entry.days)
    iso = entry.days.iso
    text = entry.text
    name = entry.name
    href = entry.span.flatMap { deal.finder.anchors[$0] }.map { "#\($0)" } ?? ""
    kind = entry.kind.rawValue
    pause = StageList.Entry.pause(of: entry.days.first.number - last.number)
    sign = entry.sign
    gave = entry.move?.gave ?? ""
    cameBack = entry.move?.cameBack ?? ""
    isForNothing = entry.move?.standing == .forNothing
    standing = isForNothing || entry.move?.standing == .waived ? entry.move?.standing.inWords ?? "" : ""
    isPlanned = entry.days.first > deal.asOf
    self.findings = findings
  }

  /// A step for each doubling from a week on.
  private static func pause(of days: Int) -> Int {
    [7, 14, 28, 56, 112].count { days >= $0 }
  }
}

extension Chronicle.Entry {
  /// The sign that the picture marks it with; empty where bars do.
  fileprivate var sign: String {
    switch kind {
    case .step, .milestone: "diamond"
    case .behaviour: effect?.rawValue ?? "ring"
    case .told: "ring"
    case .record: "square"
    case .move: ""
    case .event, .term, .change, .claim, .obligation: "dot"
    }
  }
}

extension StageBands.Band {
  func caption(_ notation: Notation) -> String {
    let length = days.upperBound - days.lowerBound
    let inDays = length == 1 ? "1 day" : "\(length) days"
    let first = notation.day(CalendarDay(number: days.lowerBound))
    return "\(inDays)\(isOpen ? " so far or planned" : ""), from \(first)"
  }
}
