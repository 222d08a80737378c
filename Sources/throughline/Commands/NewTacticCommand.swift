import ArgumentParser
import Dossiers

/// `throughline new tactic`
struct NewTacticCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tactic",
    abstract: "Begin the file of a tactic.",
    discussion: """
      Examples:
        throughline new tactic "Last-minute call"
        throughline new tactic "Reverse auction" --stage table

      Dossiers find the tactic by its name, by the id that is made from it, and by
      the other names that the file gives it.
      """)

  @Argument(help: ArgumentHelp("What the tactic is called.", valueName: "name"))
  var name: String

  @Option(help: ArgumentHelp("The stage at which it is used.", valueName: "stage"))
  var stage: Stage?

  @OptionGroup var place: NewFileOptions

  func run() async throws {
    place.report(
      try await beginTactic(.argument(name, makesID: true), at: stage, in: place.folder))
  }
}

extension Stage: ExpressibleByArgument {}
