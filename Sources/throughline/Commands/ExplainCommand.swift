import ArgumentParser
import Glibc
import SitePages
import SourceText

/// `throughline explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule of the diagnostic, or the code of a problem.",
    usage: "throughline explain [<rule|code>] [<option> ...]",
    discussion: """
      Examples:
        throughline explain late-entry
        throughline explain unknown-key
        throughline explain
        throughline explain late-entry --format json

      Without a name, all rules and codes are listed. A rule's thresholds are those of the site's site.yml, \
      where there is one, else its own. The members of the JSON are described in Documentation/commands.md.
      Leaves with 0, or with 2 where nothing has the name.
      """)

  @Argument(
    help: ArgumentHelp(
      "The rule's id or the problem's code. Default: all of them, a line each.", valueName: "rule|code"),
    completion: .list(Subject.names))
  var name: String?

  @Option(help: ArgumentHelp("For people, or for programs.", valueName: "plain|json"))
  var format = ResultFormat.plain

  @Option(
    help: ArgumentHelp("The folder whose site.yml says which thresholds are in force.", valueName: "folder"),
    completion: .directory)
  var content = "Content"

  @OptionGroup var display: DisplayOptions

  func run() throws {
    let shown = display.display(of: STDOUT_FILENO)
    guard let name else {
      Console.out(format == .json ? subjectListJSON().text() : subjectListText(on: shown))
      return
    }
    let display = shown ?? Display()
    switch (try Subject(named: name), format) {
    case (.rule(let rule), .plain):
      let rules = RulesInForce(in: Folder(content))
      let words = RuleInWords(rule, in: rules.rulebook, with: rules.settings)
      Console.out(ruleText(words, caveat: rules.caveat, on: display))
    case (.rule(let rule), .json):
      Console.out(explanationJSON(of: rule, with: RulesInForce(in: Folder(content))).text())
    case (.code(let code, let section), .plain): Console.out(codeText(code, in: section, on: display))
    case (.code(let code, let section), .json):
      Console.out(explanationJSON(of: code, in: section).text())
    }
  }
}

/// What a command's result is written for: people, or programs.
enum ResultFormat: String, ExpressibleByArgument, CaseIterable { case plain, json }
