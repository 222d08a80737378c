import ControlGaps
import Dossiers
import Intelligence
import Rendering

/// Someone on the buyer's side, with the stance in each deal.
struct BuyerPerson: View {
  struct Stance: View {
    let deal: Link
    let year: String
    let stance: String

    static let fields: [ViewField<Self>] = [
      .view("deal", "The deal, with its page.") { $0.deal },
      .text("year", "The year of the deal; may be empty.") { $0.year },
      .text("stance", "The stance, which is also the mark's class.") { $0.stance },
    ]
  }

  let name: String
  let role: String
  let influence: String
  let stances: [Stance]
  let absent: String

  /// Who was last seen before so many deals may well have left.
  private static let recentDeals = 2
  private static let mostStances = 8

  static let fields: [ViewField<Self>] = [
    .text("name", "The name.") { $0.name },
    .text("role", "The part in the decision, as last known; may be empty.") { $0.role },
    .text("influence", "The influence, as last known; may be empty.") { $0.influence },
    .list("stances", "The stance in each of the latest deals that name the person, the earliest first.") {
      $0.stances
    },
    .text("absent", "That the deal which is open does not name someone whom a recent one did; may be empty.")
    { $0.absent },
  ]

  init(_ person: BuyerRecord.PersonRecord, of record: BuyerRecord, on route: Route) {
    name = person.name.text
    role = person.role.map { Words.prose($0.rawValue) } ?? ""
    influence = person.influence.map { "\($0.rawValue) influence" } ?? ""
    stances = person.stances.prefix(BuyerPerson.mostStances).reversed().map { sighting in
      Stance(
        deal: route.link(to: sighting.deal), year: sighting.deal.year.map(String.init) ?? "",
        stance: sighting.stance?.rawValue ?? Stakeholder.Stance.unknown.rawValue)
    }
    let named = Set(person.stances.map(\.deal.dossier.id))
    let open = record.running.first { $0.dossier.status.value.stage < .delivery }
    let before = record.deals.filter { $0 !== open }.prefix(BuyerPerson.recentDeals)
    let isRecent = before.contains { named.contains($0.dossier.id) }
    if let open, isRecent, !named.contains(open.dossier.id) {
      absent = "not on record in \(open.dossier.title.value)"
    } else {
      absent = ""
    }
  }
}
