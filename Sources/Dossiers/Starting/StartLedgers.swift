/// Where a new dossier's ledgers are kept.
public enum LedgerForm: String, CaseIterable, Sendable {
  /// In the front matter.
  case yaml
  /// Those that grow from the table on in files beside the dossier, one a list.
  case csv
}

/// The ledgers that a dossier keeps in files of its own.
struct SpreadsheetLedgers {
  let deal: String
  /// The lists that grow from the table on, which a deal desk would keep in spreadsheets.
  let lists: [String]

  init(of deal: String, _ form: LedgerForm) {
    self.deal = deal
    lists =
      switch form {
      case .yaml: []
      case .csv:
        [
          "concessions", "disclosures", "terms", "changes", "milestones", "obligations", "claims",
          "payments", "deductions",
        ]
      }
  }

  /// Those that the dossier names from its first day, each known to be partial: a file without a line would
  /// else say that nothing of the kind happened.
  ///
  /// A log of changes counts as kept even where it is partial, and nobody keeps it yet.
  var named: [String] { lists.filter { $0 != "changes" } }

  func fileName(of list: String) -> String { "\(deal).\(list).csv" }

  /// The files, each with its header and nothing more.
  var files: [StarterFile] {
    keys(of: Dossier.self).compactMap { key in
      guard case .list(let entry) = key.kind, lists.contains(key.name) else { return nil }
      let header = keys(of: entry).map(\.name).joined(separator: ",")
      return StarterFile(name: fileName(of: key.name), text: header + "\n")
    }
  }
}
