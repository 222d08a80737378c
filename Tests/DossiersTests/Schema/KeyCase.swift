import SourceText

@testable import Dossiers

/// A file that holds one thing that may be wrong, and what is required beside it.
struct KeyCase {
  let question: SchemaValidator.Question
  /// The reader's errors, as they are printed.
  let errors: [String]

  init(_ subject: SchemaSubject, _ yaml: String, problems: [String]) {
    question = SchemaValidator.Question(subject: subject, yaml: yaml)
    errors = problems.filter { $0.contains(": error: ") }
  }

  /// Every key of every map of every kind of file, each with values of all shapes.
  static func all() -> [KeyCase] {
    SchemaSubject.allCases.flatMap { subject in
      files(keys(of: subject.definition)) { $0 }.map { yaml in
        let text = subject == .site ? yaml : "---\n\(yaml)\n---\n"
        let file = SourceFile(path: "crane.md", bytes: Array(text.utf8))
        return KeyCase(subject, yaml, problems: told(problems(of: subject, in: file)))
      }
    }
  }

  private static func problems(of subject: SchemaSubject, in file: SourceFile) -> [Problem] {
    switch subject {
    case .dossier: readDossier(file, with: settings).problems
    case .site: readSettings(file).problems
    case .buyer: readBuyer(file).problems
    case .tactic: readTactic(file).problems
    case .page: readOrdinaryPage(file).problems
    }
  }

  private static let values = [
    "none", "~", "\"\"", "[]", "{}", "[~]", "[x]", "[{}]", "{ x: y }", "x", "X Y", "5", "-5", "2024", "0.5",
    "101",
    "5%", "true", "2024-06-14", "2024-13", "undated", "4.8m", "\"4,8\"", "EUR", "https://a.example",
    "ftp://a",
    "***", "us",
  ]

  /// The texts of files: `embed` puts the lines of a map, written in braces, where the map stands.
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
    case .date: "2026-01-01"
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
