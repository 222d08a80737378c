import Foundation
import TestSupport
import Testing

@Suite("A dossier with forty mistakes")
struct FortyMistakesTests {
  private static let folder = repository.appending(path: "Tests/CommandTests/Goldens/forty-mistakes")

  /// Of the front matter, of what it refers to in other files, and of the text below it.
  @Test("has all of them reported in one run") func all() throws {
    let workshop = try Workshop()
    try FileManager.default.copyItem(at: Self.folder.appending(path: "Content"), to: workshop.url("Content"))
    let outcome = try workshop.throughline(["check"])
    #expect(outcome.status == 1)
    let heads = outcome.output.split(separator: "\n").filter { $0.hasPrefix("Content/") }
    #expect(heads.count >= 40)
    #expect(Set(heads).count == heads.count)
    try Goldens.expect(outcome.output, at: Self.folder.appending(path: "check.txt"))
  }

  @Test("says the same to those who build the site") func build() throws {
    let workshop = try Workshop()
    try FileManager.default.copyItem(at: Self.folder.appending(path: "Content"), to: workshop.url("Content"))
    let templates = repository.appending(path: "Templates").path
    let checked = try workshop.throughline(["check", "--templates", templates]).output
    let built = try workshop.throughline(["build", "--templates", templates]).errors
    #expect(!built.isEmpty)
    #expect(checked.hasPrefix(built))
  }

  @Test("has them reported although the site’s configuration has one of its own") func brokenSettings() throws
  {
    let workshop = try Workshop()
    try FileManager.default.copyItem(at: Self.folder.appending(path: "Content"), to: workshop.url("Content"))
    let whole = try workshop.throughline(["check"]).output.split(separator: "\n").filter {
      $0.hasPrefix("Content/")
    }
    try workshop.write("titel: Deal review\n", to: "Content/site.yml")
    let outcome = try workshop.throughline(["check"])
    let heads = outcome.output.split(separator: "\n").filter { $0.hasPrefix("Content/") }
    #expect(heads.contains { $0.hasPrefix("Content/site.yml:1:1: error: unknown key `titel`") })
    // Levers may be the site's own, and signs and texts depend on what cannot be read.
    #expect(heads.count > whole.count - 8)
  }
}
