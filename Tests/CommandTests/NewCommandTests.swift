import Foundation
import Testing

@Suite("throughline new")
struct NewCommandTests {
  private func workshop() throws -> Workshop {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try workshop.write(
      "---\nname: Northwind Foods\naka: [NWF]\n---\n", to: "Content/buyers/northwind-foods.md")
    return workshop
  }

  private func year() -> Int { Calendar(identifier: .gregorian).component(.year, from: Date()) }

  @Test("writes a dossier that the site is built from without a problem")
  func deal() throws {
    let workshop = try workshop()
    let outcome = try workshop.throughline(["new", "deal", "ERP renewal", "--buyer", "NWF"])
    let path = "Content/deals/northwind-foods-erp-renewal-\(year()).md"
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.output == "Wrote \(path)\nFill in what you know, then run: throughline check\n")
    let text = try workshop.read(path)
    #expect(text.contains("\nbuyer: northwind-foods "))
    #expect(text.contains("\n  first_contact: \(year())-"))
    let build = try workshop.build()
    #expect(build.status == 0)
    #expect(build.errors.isEmpty, "\(build.errors)")
    #expect(workshop.exists("Public/deals/northwind-foods-erp-renewal-\(year()).html"))
  }

  @Test("builds without an error when every example is uncommented")
  func uncommented() throws {
    let workshop = try workshop()
    #expect(try workshop.throughline(["new", "deal", "ERP", "--buyer", "NWF", "--id", "erp"]).status == 0)
    let text = try workshop.read("Content/deals/erp.md")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("# ") ? line.dropFirst(2) : line
    }
    try workshop.write(lines.joined(separator: "\n"), to: "Content/deals/erp.md")
    let build = try workshop.build()
    #expect(build.status == 0)
    #expect(!build.errors.contains("error:"), "\(build.errors)")
  }

  @Test("takes the next id that is free, and refuses one that was asked for and is not")
  func freeID() throws {
    let workshop = try workshop()
    for suffix in ["", "-2", "-3"] {
      let outcome = try workshop.throughline(["new", "deal", "ERP", "--buyer", "northwind-foods"])
      #expect(outcome.output.contains("Content/deals/northwind-foods-erp-\(year())\(suffix).md\n"))
    }
    // The id of a dossier is not always the name of its file.
    try workshop.write(
      "---\ntitle: T\nbuyer: B\nstatus: bidding\nid: crane\n---\n", to: "Content/deals/elsewhere.md")
    for (id, said) in [
      ("pump-hall", "there is a deal `pump-hall` already"), ("crane", "there is a deal `crane` already"),
      ("Big_Crane", "`Big_Crane` is not an id"),
    ] {
      let before = try workshop.files(below: "Content")
      let outcome = try workshop.throughline(["new", "deal", "X", "--buyer", "B", "--id", id])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains(said), "\(outcome.errors)")
      #expect(try workshop.files(below: "Content") == before)
    }
  }

  @Test("never writes over a file, not even over one that cannot be read or that a link stands for")
  func neverOver() throws {
    let workshop = try workshop()
    try workshop.write("not a dossier", to: "Content/deals/crane.md")
    try FileManager.default.createSymbolicLink(
      at: workshop.url("Content/deals/tower.md"), withDestinationURL: workshop.url("nowhere.md"))
    try workshop.write("mine", to: "Content/deals/jetty.terms.csv")
    for id in ["crane", "tower"] {
      let outcome = try workshop.throughline(["new", "deal", "X", "--buyer", "B", "--id", id])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("`Content/deals/\(id).md` is there already"), "\(outcome.errors)")
    }
    let outcome = try workshop.throughline([
      "new", "deal", "X", "--buyer", "B", "--id", "jetty", "--ledger", "csv",
    ])
    #expect(outcome.status == 2)
    #expect(!workshop.exists("Content/deals/jetty.md"), "what was begun is taken back")
    #expect(!workshop.exists("Content/deals/jetty.concessions.csv"))
    #expect(try workshop.read("Content/deals/jetty.terms.csv") == "mine")
    #expect(try workshop.read("Content/deals/crane.md") == "not a dossier")
    #expect(!workshop.exists("nowhere.md"))
  }

  @Test("gives two that begin at once two files")
  func race() async throws {
    let workshop = try workshop()
    let folder = workshop.url("Content").path
    let program = try Workshop.program()
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let process = Process()
          process.executableURL = program
          process.arguments = ["new", "deal", "ERP", "--buyer", "northwind-foods", "--content", folder]
          process.standardOutput = FileHandle.nullDevice
          try process.run()
          process.waitUntilExit()
          return process.terminationStatus
        }
      }
      for try await status in group { #expect(status == 0) }
    }
    let deals = try workshop.files(below: "Content/deals").keys.filter { $0.hasPrefix("northwind-foods-erp") }
    #expect(deals.count == 8)
  }

  @Test("stops at a buyer that is nearly a known one, and says how to begin a new one")
  func nearMiss() throws {
    let workshop = try workshop()
    let outcome = try workshop.throughline(["new", "deal", "ERP", "--buyer", "Northwnd Foods"])
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("did you mean `northwind-foods`?"))
    #expect(outcome.errors.contains("throughline new buyer 'Northwnd Foods'\n"))
    #expect(try workshop.files(below: "Content/deals").count == 1)
    #expect(try workshop.throughline(["new", "buyer", "Northwnd Foods"]).status == 0)
    #expect(try workshop.throughline(["new", "deal", "ERP", "--buyer", "Northwnd Foods"]).status == 0)
    #expect(try workshop.build().errors.isEmpty)
  }

  @Test("says so where a buyer is new, and takes one that only a dossier names")
  func newBuyer() throws {
    let workshop = try workshop()
    let new = try workshop.throughline(["new", "deal", "Crane", "--buyer", "Port of Ghent"])
    #expect(new.status == 0)
    #expect(new.errors.contains("note: `Port of Ghent` is a new buyer"))
    let known = try workshop.throughline(["new", "deal", "Crane", "--buyer", "harbour works", "--id", "c"])
    #expect(known.errors.isEmpty)
    #expect(try workshop.read("Content/deals/c.md").contains("\nbuyer: Harbour Works "))
  }

  @Test("makes the folders, and says what is missing where there is no site yet")
  func emptyFolder() throws {
    let workshop = try Workshop()
    let outcome = try workshop.throughline([
      "new", "deal", "Crane", "--buyer", "Port of Ghent", "--content", "a/b", "--id", "crane",
    ])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Wrote a/b/deals/crane.md\n"))
    #expect(outcome.output.hasSuffix("then run: throughline check --content a/b\n"))
    #expect(outcome.errors.contains("there is no `a/b/site.yml` that can be used"))
    #expect(workshop.exists("a/b/deals/crane.md"))
  }

  @Test("begins nine ledgers beside a dossier")
  func ledgers() throws {
    let workshop = try workshop()
    let outcome = try workshop.throughline([
      "new", "deal", "Crane", "--buyer", "NWF", "--id", "crane", "--ledger", "csv",
    ])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Wrote Content/deals/crane.md, and 9 ledgers beside it\n"))
    #expect(try workshop.read("Content/deals/crane.milestones.csv") == "id,what,due,met\n")
  }

  @Test("begins buyers and tactics, each name once")
  func pages() throws {
    let workshop = try workshop()
    #expect(try workshop.throughline(["new", "buyer", "Port of Ghent"]).status == 0)
    #expect(try workshop.throughline(["new", "tactic", "Last-minute call", "--stage", "award"]).status == 0)
    #expect(try workshop.read("Content/tactics/last-minute-call.md").contains("\nstage: award "))
    #expect(try workshop.build().errors.isEmpty)
    let before = try workshop.files(below: "Content")
    for (kind, name) in [
      ("buyer", "nwf"), ("buyer", "Port of Ghent"), ("tactic", "last minute call"), ("buyer", "!"),
      ("tactic", "None"),
    ] {
      let outcome = try workshop.throughline(["new", kind, name])
      #expect(outcome.status == 2, "\(name)")
      #expect(outcome.errors.hasPrefix("Error: "), "\(outcome.errors)")
    }
    #expect(try workshop.files(below: "Content") == before)
  }
}
