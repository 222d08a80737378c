import Dossiers
import Rendering

/// The buyer's people by influence and stance.
struct StakeholderMap: View {
  struct Person: View {
    let anchor: String
    let name: String
    let role: String
    /// A class for the mark: `supporter`, `neutral`, `opponent`, `unknown`.
    let stance: String
    let mapped: String

    static let fields: [ViewField<Self>] = [
      .text("anchor", "The person's id on this page.") { $0.anchor },
      .text("name", "The name.") { $0.name },
      .text("role", "The part in the decision.") { $0.role },
      .text("stance", "The stance, which is also the mark's class.") { $0.stance },
      .text("mapped", "When we knew of it; may be empty.") { $0.mapped },
    ]
  }

  struct Cell: View {
    let label: String
    let people: [Person]

    static let fields: [ViewField<Self>] = [
      .text("label", "The stance that the column holds.") { $0.label },
      .list("people", "Who is there; often nobody.") { $0.people },
    ]
  }

  struct Row: View {
    let influence: String
    let cells: [Cell]

    static let fields: [ViewField<Self>] = [
      .text("influence", "How much weight they have.") { $0.influence },
      .list("cells", "One for each stance.") { $0.cells },
    ]
  }

  let stances: [String]
  let rows: [Row]

  static let fields: [ViewField<Self>] = [
    .texts("stances", "The columns.") { $0.stances },
    .list("rows", "One for each influence that anybody has.") { $0.rows },
  ]

  /// Nil where nobody is on record.
  init?(of dossier: Dossier, _ words: Words, _ finder: PlaceFinder) {
    let people = dossier.stakeholders.entries
    guard !people.isEmpty else { return nil }
    let columns: [Stakeholder.Stance] = [.supporter, .neutral, .opponent, .unknown]
    stances = columns.map { Words.capitalised($0 == .unknown ? "not known" : $0.rawValue) }
    let influences: [Stakeholder.Influence?] = [.high, .medium, .low, nil]
    rows = influences.compactMap { influence in
      let here = people.filter { $0.influence.value == influence }
      guard !here.isEmpty else { return nil }
      let cells = columns.map { stance in
        Cell(
          label: stance == .unknown ? "not known" : stance.rawValue,
          people: here.filter { ($0.stance.value ?? .unknown) == stance }.map { person in
            Person(
              anchor: finder.anchors[person.span] ?? "", name: words.name(person.name),
              role: words.word(person.role), stance: stance.rawValue,
              mapped: person.mapped.isMissing ? "" : "mapped \(words.date(person.mapped))")
          })
      }
      return Row(
        influence: influence.map { Words.capitalised($0.rawValue) + " influence" }
          ?? "Influence not on record",
        cells: cells)
    }
  }
}
