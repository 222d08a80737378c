import SourceText

/// The CSV files that stand beside dossiers, in which these may keep lists.
public struct LedgerFiles: Sendable {
  public static let none = LedgerFiles([:])

  /// By path. What the disk would not give has no value, but the problem that says why.
  private let readings: [String: Reading<SourceFile>]

  public init(_ readings: [String: Reading<SourceFile>]) {
    self.readings = readings
  }

  /// What came of reading the file; nil where there is none.
  subscript(path: String) -> Reading<SourceFile>? { readings[path] }

  /// The names of the files in a folder, sorted.
  func names(in folder: String) -> [String] {
    readings.keys.filter { $0.hasPrefix(folder) && !$0.dropFirst(folder.count).contains("/") }
      .map { String($0.dropFirst(folder.count)) }.sorted()
  }
}

/// Whether a file's name says that it holds a list.
public func isLedgerFile(named name: String) -> Bool { name.lowercased().hasSuffix(".csv") }

/// A CSV file that a dossier takes a list from.
struct NamedLedgerFile: Sendable {
  let file: SourceFile
  /// The key of the list.
  let list: String
  /// Where the dossier names the file.
  let span: SourceSpan
}
