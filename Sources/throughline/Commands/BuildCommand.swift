import ArgumentParser
import Glibc
import SourceText

/// `throughline build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read the dossiers, diagnose each deal, and write the site.",
    usage: "throughline build [<option> ...]",
    discussion: """
      Examples:
        throughline build
        throughline build --as-of 2026-06-30 --output /var/www/deals

      A dossier with an error is left out of the site and named on it; the rest is still built.
      Leaves with 0 where all is fine, 1 where something could not be read, 2 where it could not run.
      """)

  @OptionGroup var content: ContentOptions

  @Option(
    help: ArgumentHelp("The folder of templates and their assets.", valueName: "folder"),
    completion: .directory)
  var templates = "Templates"

  @Option(
    help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"),
    completion: .directory)
  var output = "Public"

  @Flag(help: "Write every file anew, whether or not it changed.")
  var clean = false

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    for (option, path) in [("templates", templates), ("output", output)]
    where path.isEmpty {
      throw ValidationError("--\(option) takes a folder; for this one write `.`")
    }
  }

  func run() async throws {
    let request = BuildRequest(
      content: content.folder, templates: Folder(templates), output: OutputFolder(output),
      asOf: content.asOf, jobs: content.jobsAtOnce, isClean: clean)
    let report = try await buildSite(request, progress: Progress())
    let problems = ProblemReport(on: display.display(of: STDERR_FILENO)) { try? readFile($0) }
    Console.error(problems.text(report.problems))
    Console.out(report.closingLine + "\n")
    if report.hasErrors { throw ExitStatus.contentProblems }
  }
}
