import Foundation
import TestSupport
import Testing

@Suite("throughline diagnose")
struct DiagnoseCommandTests {
  /// What a deal with a bit of everything is diagnosed from, and what is said of it.
  private static let goldens = repository.appending(path: "Tests/CommandTests/Goldens/diagnose")

  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  private func copyContent() throws {
    try FileManager.default.copyItem(
      at: Self.goldens.appending(path: "Content"), to: workshop.url("Content"))
  }

  @Test("says what it always said of one deal, for people and for programs", arguments: ["plain", "json"])
  func goldens(format: String) throws {
    try copyContent()
    let outcome = try workshop.throughline(["diagnose", "harbour-crane-2025", "--format", format])
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    try Goldens.expect(outcome.output, at: Self.goldens.appending(path: "harbour-crane-2025.\(format)"))
  }

  @Test("keeps every line of every sample deal within 80 columns")
  func eightyColumns() throws {
    let content = repository.appending(path: "Content")
    try FileManager.default.createSymbolicLink(at: workshop.url("Content"), withDestinationURL: content)
    for deal in try TestFiles.names(in: content.appending(path: "deals"))
    where deal.hasSuffix(".md") {
      let outcome = try workshop.throughline(["diagnose", "Content/deals/\(deal)"])
      #expect(outcome.status == 0, "\(deal): \(outcome.errors)")
      #expect(outcome.output.hasSuffix("\n"), "\(deal)")
      for line in outcome.output.split(separator: "\n") {
        #expect(line.count <= 80, "\(deal): \(line)")
        #expect(line.last != " ", "\(deal): \(line)")
      }
    }
  }

  @Test(
    "knows a deal by its id and by the path of its dossier",
    arguments: [
      "harbour-crane-2022", "Content/deals/harbour-crane-2022.md",
      "./Content/../Content/deals/harbour-crane-2022.md",
      "deals/harbour-crane-2022.md",
    ])
  func names(name: String) throws {
    try copyContent()
    let outcome = try workshop.throughline(["diagnose", name])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("Harbour crane\nHarbour Works, as of 30 Jun 2026\n"))
  }

  @Test(
    "names what is near to a deal that is not there",
    arguments: [
      ("harbour-crane-2052", "did you mean `harbour-crane-2022`?"),
      ("harbour", "did you mean one of `harbour-crane-2022`, `harbour-crane-2025`?"),
      ("northwind", "there is no deal `northwind` in `Content`\n"),
      ("Content/deals/harbor-crane-2022.md", "did you mean `harbour-crane-2022`?"),
      ("Content/site.yml", "`Content/site.yml` is no dossier of `Content`"),
    ])
  func unknownDeal(name: String, suggestion: String) throws {
    try copyContent()
    let outcome = try workshop.throughline(["diagnose", name])
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(suggestion), "\(outcome.errors)")
  }

  @Test("shows the problems of a dossier that has errors, and no other's")
  func brokenDossier() throws {
    try copyContent()
    for name in ["quay", "mole"] {
      try workshop.write(
        "---\ntitle: T\nbuyer: Harbour Works\nstatus: biding\n---\n", to: "Content/deals/\(name).md")
    }
    let outcome = try workshop.throughline(["diagnose", "quay", "--format", "json"])
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("Content/deals/quay.md:4:9: error: "), "\(outcome.errors)")
    #expect(!outcome.errors.contains("mole"))
  }

  @Test("says that a dossier with errors may be missing from what was known of the buyer")
  func brokenHistory() throws {
    try copyContent()
    try workshop.write("---\ntitle: T\nstatus: biding\n---\n", to: "Content/deals/mole.md")
    let outcome = try workshop.throughline(["diagnose", "harbour-crane-2025"])
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("deals/mole.md"), "\(outcome.errors)")
  }

  @Test("judges the deal on the day that it is given")
  func asOf() throws {
    try copyContent()
    let outcome = try workshop.throughline(["diagnose", "harbour-crane-2025", "--as-of", "2025-05-31"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Harbour Works, as of 31 May 2025"))
    #expect(outcome.output.contains("The buyer has not selected us: "))
  }

  @Test("uses colour where it is asked to, and then says the same")
  func colour() throws {
    try copyContent()
    let plain = try workshop.throughline(["diagnose", "harbour-crane-2025"]).output
    let coloured = try workshop.throughline(["diagnose", "harbour-crane-2025", "--color", "always"]).output
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test("shows what a terminal would act on, and does not send it there")
  func hostileText() throws {
    try copyContent()
    try workshop.write(
      "---\ntitle: \"Quay \\e[2J\\nof two lines\"\nbuyer: \"Harbour \\e]0;x\\a\"\nstatus: qualifying\n---\n",
      to: "Content/deals/quay.md")
    let outcome = try workshop.throughline(["diagnose", "quay"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{7}"))
    #expect(outcome.output.hasPrefix("Quay ␛[2J of two lines\n"), "\(outcome.output)")
  }
}
