import Foundation
import TestSupport
import Testing

@Suite("throughline build")
struct BuildCommandTests {
  @Test("gives the same bytes twice, and with one job or two")
  func sameInputSameBytes() throws {
    let workshop = try Workshop()
    let content = repository.appending(path: "Content").path
    for (output, jobs) in [("one", "1"), ("two", "2"), ("again", "2")] {
      let outcome = try workshop.build("--content", content, "--output", output, "--jobs", jobs)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let first = try workshop.files(below: "one")
    #expect(first.count > 60)
    #expect(try workshop.files(below: "two") == first)
    #expect(try workshop.files(below: "again") == first)
  }

  @Test("reads the repository's own content without a problem, apart from the waiver that has expired")
  func sampleContentIsClean() throws {
    let workshop = try Workshop()
    let content = repository.appending(path: "Content").path
    let outcome = try workshop.build("--content", content, "--output", "site")
    #expect(outcome.status == 0)
    #expect(!outcome.errors.contains("error:"), "\(outcome.errors)")
    #expect(!outcome.errors.contains("[dangling"), "\(outcome.errors)")
  }

  @Test("writes nothing the second time, and says so")
  func unchangedFilesStay() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    #expect(try workshop.build().status == 0)
    let before = try FileManager.default.attributesOfItem(atPath: workshop.url("Public/index.html").path)
    let outcome = try workshop.build()
    let after = try FileManager.default.attributesOfItem(atPath: workshop.url("Public/index.html").path)
    #expect(outcome.output.contains("(0 files written)"), "\(outcome.output)")
    #expect(before[.modificationDate] as? Date == after[.modificationDate] as? Date)
  }

  @Test("leaves a dossier with an error out, names it on the site, and still builds the rest")
  func oneBadDossier() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try workshop.write(
      "---\nname: Harbour Works\n---\n\nSee [[crane]].\n", to: "Content/buyers/harbour-works.md")
    try workshop.write(
      "---\ntitle: Crane\nbuyer: Harbour Works\nstatus: biding\nowner: A\n---\n", to: "Content/deals/crane.md"
    )
    let outcome = try workshop.build()
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Content/deals/crane.md:4:9: error: "), "\(outcome.errors)")
    #expect(!outcome.errors.contains("dangling"), "a reference to the bad dossier is no mistake of its own")
    #expect(outcome.errors.contains("`biding`"))
    #expect(outcome.errors.contains("bidding"))
    #expect(outcome.output.contains("1 dossier could not be read"))
    #expect(workshop.exists("Public/deals/pump-hall.html"))
    #expect(!workshop.exists("Public/deals/crane.html"))
    #expect(try workshop.read("Public/index.html").contains("1 dossier could not be read"))
  }

  @Test("names the problems of every dossier in one run")
  func problemsOfAll() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    for name in ["first", "second"] {
      try workshop.write("---\ntitle: T\nbuyer: B\nstatus: \(name)\n---\n", to: "Content/deals/\(name).md")
    }
    let outcome = try workshop.build()
    #expect(outcome.errors.contains("Content/deals/first.md:4:9"))
    #expect(outcome.errors.contains("Content/deals/second.md:4:9"))
  }

  @Test("removes a page whose dossier is gone, and no file that it did not write")
  func staleFiles() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    #expect(try workshop.build().status == 0)
    try workshop.write("kept", to: "Public/deals/notes.txt")
    try FileManager.default.removeItem(at: workshop.url("Content/deals/pump-hall.md"))
    let outcome = try workshop.build()
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("removed"))
    #expect(!workshop.exists("Public/deals/pump-hall.html"))
    #expect(try workshop.read("Public/deals/notes.txt") == "kept")
  }

  @Test("takes a damaged manifest for an empty one")
  func damagedManifest() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try workshop.write("precious", to: "precious.txt")
    try workshop.write(
      "throughline manifest 1\n../precious.txt\n/etc/hostname\n", to: "Public/.throughline/manifest")
    #expect(try workshop.build().status == 0)
    #expect(try workshop.read("precious.txt") == "precious")
    #expect(workshop.exists("Public/index.html"))
  }

  @Test("shows the day that it is given, before the day of site.yml")
  func asOf() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    #expect(try workshop.build().status == 0)
    #expect(try workshop.read("Public/index.html").contains("30 Jun 2026"))
    #expect(try workshop.build("--as-of", "2026-02-14").status == 0)
    #expect(try workshop.read("Public/index.html").contains("14 Feb 2026"))
  }

  @Test(
    "leaves with 2 and a reason where it cannot run",
    arguments: [
      (["--as-of", "2026-02-30"], "2026-02-30"), (["--jobs", "0"], "--jobs"),
      (["--content", "nowhere"], "nowhere"),
      (["--colour"], "--colour"),
    ])
  func couldNotRun(arguments: [String], reason: String) throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    let templates = repository.appending(path: "Templates").path
    let outcome = try workshop.throughline(["build", "--templates", templates] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(!workshop.exists("Public/index.html"))
  }

  @Test("is quiet in a pipe but for its closing line")
  func quietInAPipe() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    let outcome = try workshop.build()
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.output.hasPrefix("1 deal: "), "\(outcome.output)")
  }

  @Test("names a template's unknown name with its line, and writes nothing")
  func brokenTemplate() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    let templates = workshop.url("Templates")
    try FileManager.default.copyItem(at: repository.appending(path: "Templates"), to: templates)
    let page = try workshop.read("Templates/pages/method.mustache")
    try workshop.write("{{currencey}}\n" + page, to: "Templates/pages/method.mustache")
    let outcome = try workshop.throughline(["build"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("Templates/pages/method.mustache:1:3: error: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("`currencey`"))
    #expect(!workshop.exists("Public/index.html"))
  }
}
