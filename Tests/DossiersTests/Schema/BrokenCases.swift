import SourceText

@testable import Dossiers

extension SchemaCase {
  /// What a dossier has to have.
  static let requiredLines = "title: Harbour crane\nbuyer: Port of Ghent\nstatus: signed\n"

  /// Each mistake that the reader's tests know.
  static func faults() throws -> [SchemaCase] {
    try ["syntax", "keys", "values", "references"].flatMap { try Fault.all(in: $0) }
      .map { SchemaCase(.dossier, requiredLines + $0.lines) }
      + Fault.all(in: "settings").map { SchemaCase(.site, $0.lines) }
  }

  /// Every key of every map of every kind of file, each with values of all shapes, right and wrong.
  static func everyKey() -> [SchemaCase] {
    SchemaSubject.allCases.flatMap { subject in
      files(keys(of: subject.definition)) { $0 }.map { SchemaCase(subject, $0) }
    }
  }

  private static let values = [
    "none", "~", "\"\"", "[]", "{}", "[~]", "[x]", "[{}]", "{ x: y }", "x", "X Y", "5", "-5", "2024", "0.5",
    "101", "5%", "true", "2024-06-14", "2024-13", "undated", "4.8m", "\"4,8\"", "EUR", "https://a.example",
    "ftp://a", "***", "us",
  ]

  /// The texts of files in which one key has one of the values; `embed` puts a map where it stands in its file.
  private static func files(_ keys: [KeyDescription], embed: (String) -> String) -> [String] {
    keys.flatMap { key -> [String] in
      let beside = keys.filter { $0.isRequired && $0.name != key.name }
        .map { "\($0.name): \(rightValue(of: $0.kind))" }
      func file(_ value: String) -> String {
        embed("{ " + (["\(key.name): \(value)"] + beside).joined(separator: ", ") + " }")
      }
      let below: [String] =
        switch key.kind {
        case .map(let map): files(Dossiers.keys(of: map)) { file($0) }
        case .list(let entry): files(Dossiers.keys(of: entry)) { file("[\($0)]") }
        case .table(let names, .map(let map)):
          files(Dossiers.keys(of: map)) { file("{ \(name(in: names)): \($0) }") }
        case .table(let names, _): values.map { file("{ \(name(in: names)): \($0) }") }
        default: []
        }
      return values.map(file) + below
    }
  }

  private static func rightValue(of kind: ValueKind) -> String {
    switch kind {
    case .knownDate: "2026-01-01"
    case .word(let word): word.words[0]
    default: "late-entry"
    }
  }

  private static func name(in names: ValueKind.TableKeys) -> String {
    switch names {
    case .currencies: "USD"
    case .ruleIDs: "late-entry"
    case .stages: "delivery"
    case .audienceNames: "partner"
    }
  }
}
