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

  static let fields: [ViewField<Self>] = [
    .text("name", "The name.") { $0.name },
    .text("role", "The part in the decision, as last known; may be empty.") { $0.role },
    .text("influence", "The influence, as last known; may be empty.") { $0.influence },
    .list("stances", "The stance in each deal that names the person, the earliest first.") { $0.stances },
    .text("absent", "That the running deals do not name the person; may be empty.") { $0.absent },
  ]

  init(_ person: BuyerRecord.PersonRecord, running: [DiagnosedDeal], on route: Route) {
    name = person.name.text
    role = person.role.map { Words.prose($0.rawValue) } ?? ""
    influence = person.influence.map { "\($0.rawValue) influence" } ?? ""
    stances = person.stances.reversed().map { sighting in
      Stance(
        deal: route.link(to: sighting.deal), year: sighting.deal.year.map(String.init) ?? "",
        stance: sighting.stance?.rawValue ?? Stakeholder.Stance.unknown.rawValue)
    }
    let named = Set(person.stances.map(\.deal.dossier.id))
    let unsigned = running.filter { ![.signed, .delivering].contains($0.dossier.status.value) }
    let without = unsigned.filter { !named.contains($0.dossier.id) }
    absent =
      without.isEmpty || without.count < unsigned.count
      ? "" : "not on record in \(Words.listed(without.map(\.dossier.title.value)))"
  }
}
