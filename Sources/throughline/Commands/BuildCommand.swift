import ArgumentParser
import Dossiers
import Glibc

/// `throughline build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Read the dossiers, diagnose each deal, and write the site.",
    discussion: """
      Examples:
        throughline build
        throughline build --as-of 2026-06-30 --output /var/www/deals

      A dossier with an error is left out of the site and named on it; the rest is still built.
      Leaves with 0 where all is fine, 1 where something could not be read, 2 where it could not run.
      """)

  @Option(help: ArgumentHelp("The folder of dossiers and what stands beside them.", valueName: "folder"))
  var content = "Content"

  @Option(help: ArgumentHelp("The folder of templates and their assets.", valueName: "folder"))
  var templates = "Templates"

  @Option(help: ArgumentHelp("The folder that the site is written to.", valueName: "folder"))
  var output = "Public"

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day on which the site stands, as YYYY-MM-DD. Default: what site.yml says, else today.",
      valueName: "date"))
  var asOf: CalendarDay?

  @Option(
    help: ArgumentHelp("How many deals to work on at once. Default: one for each core.", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Write every file anew, whether or not it changed.")
  var clean = false

  func validate() throws {
    for (option, path) in [("content", content), ("templates", templates), ("output", output)]
    where path.isEmpty {
      throw ValidationError("--\(option) takes a folder; for this one write `.`")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1, not `\(jobs)`") }
  }

  func run() async throws {
    let request = BuildRequest(
      content: Folder(content), templates: Folder(templates), output: OutputFolder(output), asOf: asOf,
      jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), isClean: clean)
    let report = try await buildSite(request, progress: Progress())
    Console.error(report.problems)
    Console.out(report.closingLine + "\n")
    if report.hasErrors { throw ExitStatus.contentProblems }
  }
}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}
