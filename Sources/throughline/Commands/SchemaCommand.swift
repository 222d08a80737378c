import ArgumentParser
import ControlGaps
import Dossiers
import JSONText

/// `throughline schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Write the JSON Schema of a dossier's front matter or of a file beside the deals.",
    discussion: """
      Examples:
        throughline schema dossier
        throughline schema --output .schemas
        throughline schema site --output .schemas

      By these schemas editors complete, explain and check what is written.
      Without --output one of them is printed. With it, the one named or all are
      written into that folder, as dossier.schema.json and so on.

      They are JSON Schema 2020-12, made from the definitions that the reader
      uses. What takes several values or files to see, `throughline check` sees.
      """)

  @Argument(help: "The kind of file to describe.")
  var subject: SchemaSubject?

  @Option(
    help: ArgumentHelp("The folder that the schemas are written to.", valueName: "folder"),
    completion: .directory)
  var output: String?

  func validate() throws {
    if output == nil, subject == nil {
      throw ValidationError("name one of dossier, site, buyer, tactic and page, or a folder with --output")
    }
    if output == "" { throw ValidationError("--output takes a folder; for this one write `.`") }
  }

  func run() throws {
    let rules = Rulebook.standard.entries.map(\.rule.id)
    for subject in subject.map({ [$0] }) ?? SchemaSubject.allCases {
      let schema = schema(of: subject, rules: rules)
      guard let output else {
        Console.out(schema.text())
        continue
      }
      let (folder, name) = (OutputFolder(output), "\(subject.rawValue).schema.json")
      let outcome = try folder.publish(schema.bytes(), as: name)
      Console.out("\(folder.folder.file(name))\(outcome == .unchanged ? ", unchanged" : "")\n")
    }
  }
}

extension SchemaSubject: ExpressibleByArgument {}
