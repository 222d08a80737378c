import Foundation
import Testing

@Suite("Shell completions")
struct CompletionTests {
  @Test("are scripts that the shell takes", arguments: ["bash", "zsh", "fish"])
  func syntax(shell: String) throws {
    let workshop = try Workshop()
    let outcome = try workshop.throughline(["--generate-completion-script", shell])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("throughline"))
    let places = ["/bin", "/usr/bin", "/usr/local/bin"].map { "\($0)/\(shell)" }
    guard let path = places.first(where: FileManager.default.isExecutableFile) else { return }
    try workshop.write(outcome.output, to: "script")
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-n", workshop.url("script").path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  /// What the program offers for a word of `new deal --buyer`.
  private func offered(_ workshop: Workshop, _ words: String...) throws -> Workshop.Outcome {
    // How the generated scripts ask: the option, then the place of the cursor, then the line's words.
    try workshop.throughline(
      ["---completion", "new", "deal", "--", "--buyer", "\(words.count)", "0", "throughline"] + words)
  }

  @Test("offer the buyers of the content")
  func buyers() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try workshop.write("---\nname: Northwind Foods\n---\n", to: "Content/buyers/northwind-foods.md")
    let outcome = try offered(workshop, "new", "deal", "--buyer", "")
    #expect(outcome.status == 0)
    #expect(outcome.output == "Harbour Works\nnorthwind-foods\n")
  }

  @Test("look into the folder that the line names")
  func otherFolder() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try FileManager.default.moveItem(at: workshop.url("Content"), to: workshop.url("Other"))
    for words in [["--content", "Other"], ["--content=Other"]] {
      let outcome = try workshop.throughline(
        ["---completion", "new", "deal", "--", "--buyer", "5", "0", "throughline", "new", "deal"] + words
          + ["--buyer", ""])
      #expect(outcome.output == "Harbour Works\n")
    }
  }

  @Test("say nothing where there is nothing to read", arguments: ["", "title: [\n"])
  func silent(settings: String) throws {
    let workshop = try Workshop()
    if !settings.isEmpty { try workshop.write(settings, to: "Content/site.yml") }
    let outcome = try offered(workshop, "new", "deal", "--buyer", "")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").isEmpty)
    #expect(outcome.errors.isEmpty)
  }
}
