import ControlGaps
import Dossiers
import Rendering
import SourceText

/// One stage of the timeline in words: the picture's equivalent, and what a phone shows instead of it.
struct StageList: View {
  struct Entry: View {
    let date: String
    /// The ISO date, for machines; empty where only the month is known.
    let iso: String
    let text: String
    let name: String
    let href: String
    /// A class: what kind of entry it is.
    let kind: String
    let isPlanned: Bool
    let findings: [Link]

    static let fields: [ViewField<Self>] = [
      .text("date", "When, as precisely as it is known.") { $0.date },
      .text("iso", "The day for machines; empty where only the month is known.") { $0.iso },
      .text("text", "What happened.") { $0.text },
      .text("name", "The entry's id in the dossier; may be empty.") { $0.name },
      .text("href", "Its ledger row on this page; may be empty.") { $0.href },
      .text("kind", "What kind of entry it is, as a class.") { $0.kind },
      .flag("planned", "Whether it lies after the day of the site.") { $0.isPlanned },
      .list("findings", "The findings that rest on it, by number.") { $0.findings },
    ]
  }

  let id: String
  let title: String
  let caption: String
  let entries: [Entry]

  static let fields: [ViewField<Self>] = [
    .text("id", "The stage, as a class.") { $0.id },
    .text("title", "The stage's name.") { $0.title },
    .text("caption", "How long it took, and from when.") { $0.caption },
    .list("entries", "What happened in it, in order.") { $0.entries },
  ]
}

/// The stages in words, with the numbers of the findings that rest on each entry.
func listStages(
  _ chronicle: Chronicle, _ bands: StageBands, _ deal: DealFacts, findings: [NumberedFinding]
) -> [StageList] {
  var numbers: [SourceSpan: [Int]] = [:]
  for finding in findings {
    for span in Set(finding.finding.citations.all.map(\.span)) {
      numbers[span, default: []].append(finding.number)
    }
  }
  return bands.bands.map { band in
    let here = chronicle.entries.filter { bands.stage(of: $0.days.first.number) == band.stage }
    return StageList(
      id: band.stage.rawValue, title: band.stage.title, caption: band.caption(deal.words.notation),
      entries: here.map { entry in
        let anchor = entry.span.flatMap { deal.finder.anchors[$0] }
        return StageList.Entry(
          date: deal.words.notation.day(entry.days), iso: entry.days.isOneDay ? entry.days.first.iso : "",
          text: entry.text, name: entry.name, href: anchor.map { "#\($0)" } ?? "", kind: entry.mark.rawValue,
          isPlanned: entry.days.first > deal.asOf,
          findings: (entry.span.flatMap { numbers[$0] } ?? []).sorted().map {
            Link(text: String($0), href: "#f\($0)")
          })
      })
  }
}

extension StageBands.Band {
  func caption(_ notation: Notation) -> String {
    let length = days.upperBound - days.lowerBound
    let inDays = length == 1 ? "1 day" : "\(length) days"
    return
      "\(inDays)\(isOpen ? " so far or planned" : ""), from \(notation.day(CalendarDay(number: days.lowerBound)))"
  }
}

/// A finding with the number that it has on its deal's page.
struct NumberedFinding {
  let number: Int
  let judged: Diagnosis.Judged
  let finding: Finding
}
