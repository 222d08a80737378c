import ArgumentParser
import ControlGaps
import Dossiers
import Glibc

/// `throughline check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find what is wrong with the dossiers, and the gaps in their deals; write nothing.",
    usage: "throughline check [<option> ...]",
    discussion: """
      Examples:
        throughline check
        throughline check --format json | jq '.findings[] | select(.state == "open")'
        throughline check --fail-on severe --baseline gaps.json
        throughline check --write-baseline gaps.json
        throughline check --audience partner

      Reads all that a build reads, the templates included. Leaves with 0 where all
      is fine, 1 where something has an error or the bar of --fail-on is met, 2
      where it could not run.
      """)

  @OptionGroup var content: ContentOptions

  @Option(
    help: ArgumentHelp(
      "Say only what this audience of site.yml may know. Default: internal, which sees everything.",
      valueName: "name"))
  var audience = Audience.internal.name

  @Option(
    help: ArgumentHelp("The folder of templates. Default: Templates, if there is one.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "human, json, sarif (SARIF 2.1.0) or github (annotations of GitHub Actions).", valueName: "format"))
  var format = ReportFormat.human

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "The least severity of an open gap that makes the check fail: severe, moderate or none.",
      valueName: "severity"))
  var failOn = Bar.none

  @Option(
    help: ArgumentHelp("Show and count only gaps that are not in this file.", valueName: "file"),
    completion: .file())
  var baseline: String?

  @Option(
    name: .customLong("write-baseline"),
    help: ArgumentHelp("Write all open gaps to this file, for --baseline to know them.", valueName: "file"),
    completion: .file())
  var writeBaseline: String?

  @OptionGroup var display: DisplayOptions

  func validate() throws {
    for (option, path) in [
      ("templates", templates), ("baseline", baseline), ("write-baseline", writeBaseline),
    ] where path?.isEmpty == true {
      throw ValidationError("--\(option) takes a path")
    }
  }

  func run() async throws {
    let known = try baseline.map { path throws(DiskFailure) in try readBaseline(path) }
    let checked = try await checkContent(
      CheckRequest(
        content: content.folder, audience: audience, templates: try templatesFolder(), asOf: content.asOf,
        jobs: content.jobsAtOnce),
      progress: Progress())
    let report = CheckReport(checked, since: known, failOn: failOn)
    Console.out(report.text(in: format, on: display.display(of: STDOUT_FILENO)))
    // A document on standard output is for a program; the closing line is for whoever started it.
    let say = format == .human ? Console.out : Console.error
    let stream = format == .human ? STDOUT_FILENO : STDERR_FILENO
    say(report.summary.text(on: display.display(of: stream)))
    if let writeBaseline { say(try write(baselineOf: checked, to: writeBaseline) + "\n") }
    if report.exitCode != 0 { throw ExitStatus.contentProblems }
  }

  private func templatesFolder() throws -> Folder? {
    let folder = Folder(templates ?? "Templates")
    if folder.exists { return folder }
    guard templates != nil else { return nil }
    throw DiskFailure(missing: "templates", folder)
  }
}

extension ReportFormat: ExpressibleByArgument {}
extension Bar: ExpressibleByArgument {}
