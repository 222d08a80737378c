import ArgumentParser
import Glibc

/// The command line.
@main
struct Throughline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "throughline",
    abstract: "Turns deal dossiers into a site that shows where control of a deal is kept and lost.",
    discussion: """
      Examples:
        throughline new deal "ERP renewal" --buyer northwind-foods
        throughline check
        throughline build

      Leaves with 0 where all is fine, 1 where the content has problems, 2 where it
      could not run. For completion in your shell, see Documentation/authoring.md.
      """,
    version: Version.current,
    subcommands: [
      BuildCommand.self, CheckCommand.self, DiagnoseCommand.self, ExplainCommand.self, SchemaCommand.self,
      NewCommand.self,
    ])

  /// Runs the command and leaves with 0 where all is fine, 1 where the content has problems, 2 where it could
  /// not run.
  static func main() async {
    // Whoever reads the output may stop reading, as `head` does: that ends no build, and changes no verdict.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try await asyncParseAsRoot()
      if var concurrent = command as? any AsyncParsableCommand {
        try await concurrent.run()
      } else {
        try command.run()
      }
    } catch let code as ExitCode {
      exit(withError: code)
    } catch let failure as DiskFailure {
      Console.error("throughline: \(failure)\n")
      exit(withError: ExitStatus.couldNotRun)
    } catch  where exitCode(for: error) == .success {
      // Help and version, asked for.
      exit(withError: error)
    } catch {
      Console.error(fullMessage(for: error) + "\n")
      exit(withError: ExitStatus.couldNotRun)
    }
  }
}

enum ExitStatus {
  /// Dossiers, templates or configuration have errors.
  static let contentProblems = ExitCode(1)
  /// Wrong arguments, or the disk would not.
  static let couldNotRun = ExitCode(2)
}
