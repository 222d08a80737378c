import Dossiers
import Rendering
import SourceText

/// One of a dossier's lists as a table.
struct LedgerTable: View {
  struct Column: View {
    let label: String
    let isNumber: Bool

    static let fields: [ViewField<Self>] = [
      .text("label", "The column's heading.") { $0.label },
      .flag("number", "Whether it holds numbers, which stand to the right.") { $0.isNumber },
    ]
  }

  struct Cell: View {
    let text: String
    let label: String
    let isNumber: Bool
    var isUnknown: Bool { text == Words.unknown }

    static let fields: [ViewField<Self>] = [
      .text("text", "What the dossier says; a dash where it says nothing.") { $0.text },
      .text("label", "The column's heading, for layouts without a head.") { $0.label },
      .flag("number", "Whether it is a number.") { $0.isNumber },
      .flag("unknown", "Whether the dossier says nothing.") { $0.isUnknown },
    ]
  }

  struct Row: View {
    let anchor: String
    /// The entry's id as the dossier gives it; empty without one.
    let name: String
    let title: String
    let cells: [Cell]
    let place: String
    let href: String

    static let fields: [ViewField<Self>] = [
      .text("anchor", "The row's id on this page.") { $0.anchor },
      .text("name", "The entry's id in the dossier; may be empty.") { $0.name },
      .text("title", "What the entry is about.") { $0.title },
      .list("cells", "The other columns.") { $0.cells },
      .text("place", "The line of the dossier.") { $0.place },
      .text("href", "That line at the Git host; may be empty.") { $0.href },
    ]
  }

  let id: String
  let heading: String
  let titleColumn: String
  let columns: [Column]
  let rows: [Row]
  /// Said of a list that is known to be partial.
  let note: String
  /// Whether the heading above the table says the same.
  var isAlone = false

  static let fields: [ViewField<Self>] = [
    .text("id", "The table's id on this page.") { $0.id },
    .text("heading", "What the list holds.") { $0.heading },
    .flag("alone", "Whether the heading above the table says the same.") { $0.isAlone },
    .flag("wide", "Whether it needs the page's whole width.") { $0.columns.count > 3 },
    .text("titleColumn", "The heading of the first column.") { $0.titleColumn },
    .list("columns", "The other columns; those that no entry fills are left out.") { $0.columns },
    .list("rows", "The entries, in the order of the dossier.") { $0.rows },
    .text("note", "What to bear in mind, such as that the list is partial; may be empty.") { $0.note },
  ]
}

/// How one kind of entry is laid out.
struct LedgerLayout<Entry: LedgerEntry> {
  struct Column {
    let label: String
    let isNumber: Bool
    let text: (Entry) -> String
  }

  let heading: String
  let titleColumn: String
  let title: (Entry) -> String
  let columns: [Column]

  static func column(_ label: String, _ text: @escaping (Entry) -> String) -> Column {
    Column(label: label, isNumber: false, text: text)
  }

  static func number(_ label: String, _ text: @escaping (Entry) -> String) -> Column {
    Column(label: label, isNumber: true, text: text)
  }

  /// Nil where the list is empty or missing: those are told in words, together.
  func table(of ledger: Ledger<Entry>, _ finder: PlaceFinder) -> LedgerTable? {
    guard !ledger.entries.isEmpty else { return nil }
    let filled = columns.filter { column in
      ledger.entries.contains { column.text($0) != Words.unknown }
    }
    let rows = ledger.entries.map { entry in
      LedgerTable.Row(
        anchor: finder.anchors[entry.span] ?? "", name: entry.id.value ?? "", title: title(entry),
        cells: filled.map {
          LedgerTable.Cell(text: $0.text(entry), label: $0.label, isNumber: $0.isNumber)
        },
        place: finder.line(of: entry.span), href: finder.url(of: entry.span) ?? "")
    }
    return LedgerTable(
      id: ledger.name, heading: heading, titleColumn: titleColumn,
      columns: filled.map { LedgerTable.Column(label: $0.label, isNumber: $0.isNumber) }, rows: rows,
      note: ledger.extent == .partial ? "Known to be partial: there may be more." : "")
  }
}
