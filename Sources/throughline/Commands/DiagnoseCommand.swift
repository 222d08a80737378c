import ArgumentParser
import Glibc
import SourceText

/// `throughline diagnose`
struct DiagnoseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: "Say where control of one deal was lost, and what that rests on.",
    usage: "throughline diagnose <deal> [<option> ...]",
    discussion: """
      Examples:
        throughline diagnose northwind-erp-2025
        throughline diagnose Content/deals/northwind-erp-2025.md --as-of 2026-06-30
        throughline diagnose northwind-erp-2025 --format json

      The deal is judged after what was known of its buyer, so all dossiers are read. The members of the JSON \
      are described in Documentation/commands.md.
      Leaves with 0 where the deal could be diagnosed, whatever was found; 1 where its dossier or site.yml has \
      errors; 2 where there is no such deal.
      """)

  @Argument(
    help: ArgumentHelp("The deal's id, or the path of its dossier.", valueName: "deal"), completion: .deals)
  var deal: String

  @Option(help: ArgumentHelp("For people, or for programs.", valueName: "plain|json"))
  var format = ResultFormat.plain

  @OptionGroup var content: ContentOptions

  @OptionGroup var display: DisplayOptions

  func run() async throws {
    let progress = Progress()
    let reading = try await diagnoseContent(
      content.folder, asOf: content.asOf, jobs: content.jobsAtOnce, progress: progress)
    progress.clear()
    let report = try DealReport(of: deal, in: reading, of: content.folder)
    let result =
      switch format {
      case .plain: report.text(on: display.display(of: STDOUT_FILENO) ?? Display())
      case .json: report.json()?.text()
      }
    Console.out(result ?? "")
    Console.error(
      ProblemReport(root: content.folder.prefix, on: display.display(of: STDERR_FILENO)) { try? readFile($0) }
        .text(report.problems))
    if !report.unread.isEmpty {
      let count = report.unread.count
      Console.error(
        """
        throughline: the buyer's history may lack \(count == 1 ? "a dossier" : "\(count) dossiers") with \
        errors: \(report.unread.map { content.folder.prefix + $0 }.joined(separator: ", "))

        """)
    }
    if result == nil { throw ExitStatus.contentProblems }
  }
}
