import ArgumentParser
import Dossiers
import Glibc

/// What each command that reads the content takes.
struct ContentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder of dossiers and what stands beside them.", valueName: "folder"),
    completion: .directory)
  var content = "Content"

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day on which deals are judged, as YYYY-MM-DD. Default: what site.yml says, else today.",
      valueName: "date"))
  var asOf: CalendarDay?

  @Option(
    help: ArgumentHelp("How many deals to work on at once. Default: one for each core.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if content.isEmpty { throw ValidationError("--content takes a folder; for this one write `.`") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs takes a whole number from 1, not `\(jobs)`") }
  }

  var folder: Folder { Folder(content) }
  var jobsAtOnce: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

extension CalendarDay: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}
