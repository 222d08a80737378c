import Foundation
import TestSupport
import Testing

@Suite("Output that nobody reads to its end")
struct BrokenPipeTests {
  /// What bash says of a line in which `$T` is the program: its output, and what came on standard error.
  private func bash(_ line: String, in workshop: Workshop) throws -> (output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = workshop.folder
    process.environment = ["PATH": "/usr/bin:/bin", "T": try Workshop.program().path]
    let (output, errors) = (workshop.url(".piped"), workshop.url(".piped-errors"))
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return (try workshop.read(".piped"), try workshop.read(".piped-errors"))
  }

  @Test("leaves the verdict on the content as it is, in silence")
  func verdictStays() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    for number in 0..<400 {
      let text = "---\ntitle: T\nbuyer: B\nstatus: biding\nmisspelt: \(number)\n---\n"
      try workshop.write(text, to: "Content/deals/bad-\(number).md")
    }
    let templates = repository.appending(path: "Templates").path
    let line = "\"$T\" build --templates '\(templates)' 2>&1 >/dev/null | head -n 1; echo ${PIPESTATUS[0]}"
    let outcome = try bash(line, in: workshop)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("Content/deals/bad-0.md:4:9: error: ") == true, "\(outcome.output)")
    #expect(lines.last == "1")
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(workshop.exists("Public/index.html"), "the site is whole all the same")
  }

  @Test(
    "is no failure of help", arguments: ["--help", "new deal --help", "--generate-completion-script zsh"])
  func help(arguments: String) throws {
    let workshop = try Workshop()
    let outcome = try bash("\"$T\" \(arguments) | true; echo ${PIPESTATUS[0]}", in: workshop)
    #expect(outcome.output == "0\n")
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
  }
}
