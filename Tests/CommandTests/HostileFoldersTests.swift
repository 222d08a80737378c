import Foundation
import Testing

@Suite("Folders that are not what they should be")
struct HostileFoldersTests {
  private let deal = "---\ntitle: Crane\nbuyer: Harbour Works\nstatus: bidding\n---\n"

  @Test("are told of where something in them is not read")
  func unreadEntries() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    for name in ["2025/crane.md", "crane.MD", "gate.markdown", "notes.txt", ".draft.md", ".old/crane.md"] {
      try workshop.write(deal, to: "Content/deals/\(name)")
    }
    #expect(mkfifo(workshop.url("Content/deals/pipe.md").path, 0o600) == 0)
    let outcome = try workshop.build()
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("1 deal, 4 warnings: "), "\(outcome.output)")
    #expect(outcome.errors.contains("Content/deals/2025: warning: nothing in this folder is read"))
    for name in ["crane.MD", "gate.markdown", "pipe.md"] {
      #expect(outcome.errors.contains("Content/deals/\(name): warning: this "), "\(outcome.errors)")
    }
  }

  @Test("leave out a dossier that the disk will not give, and build the rest")
  func deadLink() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try FileManager.default.createSymbolicLink(
      atPath: workshop.url("Content/deals/gone.md").path, withDestinationPath: "nowhere.md")
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Content/deals/gone.md: error: the file could not be read: No such file"))
    #expect(outcome.output.hasPrefix("1 deal, 1 dossier could not be read, 1 error: "), "\(outcome.output)")
    #expect(workshop.exists("Public/deals/pump-hall.html"))
  }

  @Test("may link to themselves without end, and are copied once")
  func endlessAssets() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try workshop.write("x", to: "Content/assets/plan.txt")
    try FileManager.default.createSymbolicLink(
      atPath: workshop.url("Content/assets/again").path, withDestinationPath: ".")
    #expect(try workshop.build().status == 0)
    let copies = try workshop.files(below: "Public").keys.filter { $0.hasSuffix("plan.txt") }
    #expect(copies == ["assets/plan.txt"])
  }

  @Test("are refused where a name would reach beyond its line of the manifest")
  func lineEndInAName() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try workshop.write("x", to: "Content/assets/a\nCNAME")
    let outcome = try workshop.build()
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("its name holds the end of a line"), "\(outcome.errors)")
    #expect(!workshop.exists("Public/index.html"))
  }

  @Test("without a site.yml are told what to write")
  func missingSettings() throws {
    let workshop = try Workshop()
    try workshop.write(deal, to: "Content/deals/crane.md")
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("Content/site.yml: error: the file could not be read: "))
    #expect(
      outcome.errors.contains("fix: make it readable; where there is none yet, a line `title: …` is enough"))
    #expect(outcome.output == "Nothing was built.\n")
    #expect(!workshop.exists("Public"))
  }

  @Test("without any dossier still make a site", arguments: [true, false])
  func noDossiers(withFolder: Bool) throws {
    let workshop = try Workshop()
    try workshop.write("title: Deals\n", to: "Content/site.yml")
    if withFolder { try workshop.write("", to: "Content/deals/.gitkeep") }
    let outcome = try workshop.build()
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("0 deals: "), "\(outcome.output)")
  }

  @Test("of the output are made, with those that lead to it", arguments: ["new/site", "./a//b/", "c/../d"])
  func missingParents(output: String) throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    let outcome = try workshop.build("--output", output)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(workshop.exists(output + "/deals/pump-hall.html"))
  }

  @Test("that cannot be written to end the build with their name and leave nothing half done")
  func unwritableOutput() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try workshop.write("in the way", to: "Public/deals/pump-hall.html/index.html")
    let outcome = try workshop.build()
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("throughline: could not replace `Public/deals/pump-hall.html`: "))
    #expect(try workshop.files(below: "Public").keys.allSatisfy { !$0.hasSuffix(".part") })
  }
}

@Suite("Figures beyond all reason")
struct HostileFiguresTests {
  @Test("are added up and printed without a crash", arguments: ["", "-"])
  func hugeAmounts(sign: String) throws {
    let workshop = try Workshop()
    try workshop.write(
      "title: Deals\ncurrency: EUR\nas_of: 2026-06-30\nrates: { USD: 99999999999 }\n", to: "Content/site.yml")
    let change =
      "  - { date: 2025-05-01, cost: \(sign)10000bn, priced: 0, status: agreed, agreed: 2025-05-01 }\n"
    let cut =
      "  - { date: 2025-05-01, cost: 0, priced: \(sign)10000bn, status: agreed, agreed: 2025-05-01 }\n"
    for currency in ["EUR", "USD"] {
      try workshop.write(
        """
        ---
        title: Crane
        buyer: Harbour Works
        status: delivering
        currency: \(currency)
        dates: { offer: 2024-12-01, award: 2025-01-10, signature: 2025-02-01 }
        value: { offered: 10000bn, awarded: 10000bn, signed: 10000bn, current: 1 }
        changes:
        \(String(repeating: change + cut, count: 100))---

        """, to: "Content/deals/crane-\(currency.lowercased()).md")
    }
    let outcome = try workshop.build()
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("2 deals: "), "\(outcome.output)")
  }

  @Test("are no number of jobs that the build would not take")
  func manyJobs() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    #expect(try workshop.build("--jobs", String(Int.max)).status == 0)
  }

  @Test("and empty names of folders are refused", arguments: ["--content", "--templates", "--output"])
  func emptyFolderName(option: String) throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    let outcome = try workshop.throughline(["build", option, ""])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("\(option) takes a folder"), "\(outcome.errors)")
  }
}
