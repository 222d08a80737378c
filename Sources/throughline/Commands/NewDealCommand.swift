import ArgumentParser
import Dossiers

/// `throughline new deal`
struct NewDealCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deal",
    abstract: "Begin a dossier.",
    usage: "throughline new deal <name> --buyer <buyer> [<option> ...]",
    discussion: """
      Examples:
        throughline new deal "ERP renewal" --buyer northwind-foods
        throughline new deal "ERP renewal" --buyer Northwind --ledger csv
        throughline new deal "Pump hall" --buyer "Harbour Works" --id pump-hall

      The dossier shows every key of the format, with its meaning and an example.
      Its first contact is today. Its id, and its file's name, is
      <buyer>-<name>-<year>, with -2, -3 and so on where that is taken.

      A buyer that is not known yet begins by being named. A name that nearly is
      that of a known buyer is refused until it has a file of its own.

      With --ledger csv, the lists from concessions to deductions begin as CSV
      files beside the dossier, each with its header. The dossier says that they
      are incomplete: an empty ledger would say that nothing happened.
      """)

  @Argument(help: ArgumentHelp("What the deal is called.", valueName: "name"))
  var name: String

  @Option(
    help: ArgumentHelp("The buyer's id, one of its names, or a new name.", valueName: "buyer"),
    completion: .buyers)
  var buyer: String

  @Option(help: ArgumentHelp("The deal's id, instead of one made from its name.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("Where the deal's ledgers are kept.", valueName: "form"))
  var ledger = LedgerForm.yaml

  @OptionGroup var place: NewFileOptions

  func run() async throws {
    place.report(
      try await beginDeal(
        DealRequest(
          content: place.folder, title: .argument(name, makesID: false),
          buyer: .argument(buyer, makesID: true), id: id, ledgers: ledger, day: today())))
  }
}

extension LedgerForm: ExpressibleByArgument {}
