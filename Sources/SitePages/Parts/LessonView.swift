import Dossiers
import Intelligence
import Rendering

/// What one deal taught.
struct LessonView: View {
  let deal: Link
  let buyer: Link
  let day: String
  let lessons: [String]
  let drawnOnBy: [Link]

  static let fields: [ViewField<Self>] = [
    .view("deal", "The deal, with what it taught.") { $0.deal },
    .view("buyer", "Its buyer, with its page.") { $0.buyer },
    .text("day", "When it was recorded; may be empty.") { $0.day },
    .texts("lessons", "What it taught.") { $0.lessons },
    .flag("hasFollowers", "Whether any later deal says that it drew on it.") { !$0.drawnOnBy.isEmpty },
    .list("drawnOnBy", "Later deals that say they drew on it.") { $0.drawnOnBy },
  ]

  init(_ record: LessonRecord, _ facts: SiteFacts, on route: Route) {
    deal = Link(
      text: record.deal.dossier.title.value,
      href: route.link(to: .deal(record.deal.dossier.id), at: "learned"))
    buyer = facts.link(toBuyerOf: record.deal, from: route)
    day = record.day.map { facts.settings.notation.day($0) } ?? ""
    lessons = record.lessons
    drawnOnBy = record.drawnOnBy.map { route.link(to: $0) }
  }
}
