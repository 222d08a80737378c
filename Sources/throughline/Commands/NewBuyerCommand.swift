import ArgumentParser
import Dossiers

/// `throughline new buyer`
struct NewBuyerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buyer",
    abstract: "Begin the file of a buyer.",
    discussion: """
      Examples:
        throughline new buyer "Harbour Works"
        throughline new buyer "Port of Ghent" --content deals/Content

      Dossiers find the buyer by its name, by the id that is made from it, and by
      the other names that the file gives it.
      """)

  @Argument(help: ArgumentHelp("What the buyer is called.", valueName: "name"))
  var name: String

  @OptionGroup var place: NewFileOptions

  func run() async throws {
    place.report(try await beginBuyer(.argument(name, makesID: true), in: place.folder))
  }
}
