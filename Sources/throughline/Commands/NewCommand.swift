import ArgumentParser
import Dossiers

/// `throughline new`
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a dossier, or the file of a buyer or a tactic.",
    discussion: """
      Examples:
        throughline new deal "ERP renewal" --buyer northwind-foods
        throughline new buyer "Harbour Works"
        throughline new tactic "Last-minute call" --stage table

      Each writes a Markdown file with a comment for every key, valid as it stands,
      and never writes over a file that is there.
      """,
    subcommands: [NewDealCommand.self, NewBuyerCommand.self, NewTacticCommand.self])
}

/// Where something new begins.
struct NewFileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of dossiers and what stands beside them.", valueName: "folder"),
    completion: .directory)
  var content = "Content"

  func validate() throws {
    if content.isEmpty { throw ValidationError("--content takes a folder; for this one write `.`") }
  }

  var folder: Folder { Folder(content) }

  /// Says what was written, what to know of it, and what comes next.
  func report(_ beginning: Beginning) {
    for note in beginning.notes { Console.error("note: \(note)\n") }
    let besides = beginning.besides == 0 ? "" : ", and \(beginning.besides) ledgers beside it"
    let option = content == "Content" ? "" : " --content \(shellWord(content))"
    Console.out(
      "Wrote \(beginning.path)\(besides)\nFill in what you know, then run: throughline check\(option)\n")
  }
}
