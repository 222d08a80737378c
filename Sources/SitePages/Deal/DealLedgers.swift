import Dossiers
import Rendering

/// Some of a deal's lists under one heading.
struct LedgerGroup: View {
  let id: String
  let heading: String
  let tables: [LedgerTable]
  /// The lists that are empty on purpose, and those that are not on record, in words.
  let silence: String

  static let fields: [ViewField<Self>] = [
    .text("id", "The group's id on this page.") { $0.id },
    .text("heading", "What the lists are about.") { $0.heading },
    .list("tables", "The lists that hold something.") { $0.tables },
    .text("silence", "Which lists record that nothing happened, and which are not on record; may be empty.") {
      $0.silence
    },
  ]
}

/// A deal's lists, apart from concessions, people and behaviours, which have forms of their own.
struct DealLedgers {
  let dossier: Dossier
  let finder: PlaceFinder
  let layouts: LedgerLayouts

  func groups() -> [LedgerGroup] {
    var groups = [Gathered("decision", "What they decide by, and what we might do")]
    groups[0].add(dossier.criteria, layouts.criteria, finder)
    groups[0].add(dossier.alternatives, layouts.alternatives, finder)
    groups[0].add(dossier.corridor, layouts.corridor, finder)
    groups[0].add(dossier.assumptions, layouts.assumptions, finder)
    groups[0].add(dossier.authority, layouts.authority, finder)
    groups[0].add(dossier.disclosures, layouts.disclosures, finder)
    groups.append(Gathered("contract", "Terms"))
    groups[1].add(dossier.terms, layouts.terms, finder)
    groups.append(Gathered("delivered", "Delivery"))
    groups[2].add(dossier.changes, layouts.changes, finder)
    groups[2].add(dossier.obligations, layouts.obligations, finder)
    groups[2].add(dossier.milestones, layouts.milestones, finder)
    groups[2].add(dossier.claims, layouts.claims, finder)
    groups[2].add(dossier.payments, layouts.payments, finder)
    // A deduction may stand beside its payment instead, and is then on record.
    if !dossier.deductions.isMissing
      || !dossier.payments.entries.contains(where: { $0.deducted.value != nil })
    {
      groups[2].add(dossier.deductions, layouts.deductions, finder)
    }
    groups.append(Gathered("besides", "Events and waivers"))
    groups[3].add(dossier.events, layouts.events, finder)
    groups[3].add(dossier.waivers, layouts.waivers, finder)
    return groups.filter { !$0.tables.isEmpty }.map(\.group)
  }

  private struct Gathered {
    let id: String
    let heading: String
    var tables: [LedgerTable] = []
    var empty: [String] = []
    var partial: [String] = []
    var missing: [String] = []

    init(_ id: String, _ heading: String) {
      self.id = id
      self.heading = heading
    }

    mutating func add<Entry>(_ ledger: Ledger<Entry>, _ layout: LedgerLayout<Entry>, _ finder: PlaceFinder) {
      if let table = layout.table(of: ledger, finder) {
        tables.append(table)
      } else {
        switch ledger.extent {
        case .whole: empty.append(ledger.name)
        case .partial: partial.append(ledger.name)
        case .missing, .withheld: missing.append(ledger.name)
        }
      }
    }

    var group: LedgerGroup {
      var sentences: [String] = []
      if !empty.isEmpty {
        sentences.append("Recorded that there were none: \(empty.joined(separator: ", ")).")
      }
      if !partial.isEmpty {
        sentences.append("Known to be partial, with nothing in it yet: \(partial.joined(separator: ", ")).")
      }
      if !missing.isEmpty { sentences.append("Not on record: \(missing.joined(separator: ", ")).") }
      let tables = tables.map { table in
        var table = table
        table.isAlone = table.heading == heading
        return table
      }
      return LedgerGroup(id: id, heading: heading, tables: tables, silence: sentences.joined(separator: " "))
    }
  }
}
