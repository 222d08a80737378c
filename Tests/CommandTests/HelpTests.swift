import Testing

@testable import throughline

@Suite("Help")
struct HelpTests {
  /// The words that lead to each command, found in what each says of its own subcommands.
  private static func commands() throws -> [[String]] {
    let workshop = try Workshop()
    func below(_ words: [String]) throws -> [[String]] {
      let help = try workshop.throughline(words + ["--help"]).output
      guard let start = help.range(of: "\nSUBCOMMANDS:\n") else { return [words] }
      let names = help[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
        .prefix { !$0.isEmpty }.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
        .compactMap { $0.split(separator: " ").first }.filter { $0 != "help" }
      return try [words] + names.flatMap { try below(words + [String($0)]) }
    }
    return try below([])
  }

  @Test("of every command keeps within 80 columns, shows examples, and names what it takes")
  func everyCommand() throws {
    let workshop = try Workshop()
    let commands = try Self.commands()
    #expect(commands.contains(["new", "deal"]))
    #expect(commands.contains(["build"]))
    for words in commands {
      let outcome = try workshop.throughline(words + ["--help"])
      let command = (["throughline"] + words).joined(separator: " ")
      #expect(outcome.status == 0)
      #expect(outcome.errors.isEmpty)
      for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(command): \(line)") }
      let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
      guard let heading = lines.firstIndex(of: "Examples:") else {
        #expect(Bool(false), "\(command) has no examples")
        continue
      }
      let examples = lines[(heading + 1)...].prefix { $0.hasPrefix("  ") }
      #expect(!examples.isEmpty)
      for example in examples {
        #expect(example.hasPrefix("  \(command)"), "an example of \(command): \(example)")
      }
    }
  }

  @Test("has examples that the command line takes")
  func examplesParse() throws {
    let workshop = try Workshop()
    for words in try Self.commands() {
      let help = try workshop.throughline(words + ["--help"]).output
      for line in help.split(separator: "\n") where line.hasPrefix("  throughline ") {
        let arguments = shellWords(String(line)).dropFirst().prefix { !["|", ">", "&&"].contains($0) }
        guard !arguments.contains("--generate-completion-script") else { continue }
        #expect(throws: Never.self, "\(line)") { try Throughline.parseAsRoot(Array(arguments)) }
      }
    }
  }

  /// The words of a line, those in double quotes kept together.
  private func shellWords(_ line: String) -> [String] {
    var words: [String] = []
    for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        words += part.split(separator: " ").map(String.init)
      } else {
        words.append(String(part))
      }
    }
    return words
  }
}
