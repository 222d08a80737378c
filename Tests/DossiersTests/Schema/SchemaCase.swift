import SourceText

@testable import Dossiers

/// A file as a schema sees it, and the errors that the reader finds in it.
struct SchemaCase {
  let name: String
  let question: SchemaValidator.Question
  let errors: [Problem]

  /// A file that is made of this YAML, and of no text.
  init(_ subject: SchemaSubject, _ yaml: String) {
    self.init(
      subject,
      SourceFile(
        path: "harbour-crane.md", bytes: Array((subject == .site ? yaml : "---\n\(yaml)\n---\n").utf8)),
      name: yaml)
  }

  init(
    _ subject: SchemaSubject, _ file: SourceFile, name: String? = nil, with settings: SiteSettings = settings,
    beside ledgers: LedgerFiles = .none
  ) {
    self.name = name ?? file.path
    let yaml = subject == .site ? 0..<file.bytes.count : splitFrontMatter(of: file).value?.yaml ?? 0..<0
    question = SchemaValidator.Question(
      subject: subject, yaml: String(decoding: file.bytes[yaml], as: UTF8.self))
    let problems =
      switch subject {
      case .dossier: readDossier(file, with: settings, beside: ledgers).problems
      case .site: readSettings(file).problems
      case .buyer: readBuyer(file).problems
      case .tactic: readTactic(file).problems
      case .page: readOrdinaryPage(file).problems
      }
    errors = problems.filter { $0.severity == .error }
  }
}
