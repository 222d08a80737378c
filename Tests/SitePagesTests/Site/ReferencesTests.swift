import ControlGaps
import SourceText
import Testing

@testable import SitePages

@Suite("A reference") struct ReferencesTests {
  private let files = [
    "buyers/port.md": "---\nname: Port of Aldersea\naka: [Aldersea Port Authority]\n---\n",
    "tactics/reopening.md": "---\nname: Reopens a term\naka: [Post-selection clean-up]\n---\n",
    "deals/crane.md": dossier("status: bidding", of: "port"),
  ]

  @Test("leads where its id, its name or another name of it says")
  func knownNames() throws {
    let references = try smallSite(files).facts.references
    #expect(references.target("crane")?.route == .deal("crane"))
    for name in ["port", "Port of Aldersea", "port-of-aldersea", "Aldersea Port Authority"] {
      #expect(references.target(name)?.route == .buyer("port"), "\(name)")
    }
    for name in ["reopening", "Post-selection clean-up", "post-selection-clean-up"] {
      #expect(references.target(name)?.route == .tactic("reopening"), "\(name)")
    }
    #expect(references.target("late-entry")?.route == .rule("late-entry"))
    #expect(references.target("nobody") == nil)
  }

  @Test("to a rule that the site has switched off leads to its page")
  func switchedOffRule() throws {
    let site = try smallSite(files, settings: "rules: { late-entry: { off: true, reason: Not ours } }")
    #expect(site.facts.references.target("late-entry")?.route == .rule("late-entry"))
  }

  @Test("that two things share leads to the deal first, then to the buyer, then to the tactic")
  func precedence() throws {
    var files = ["tactics/late-entry.md": "---\nname: Comes late\n---\n"]
    files["deals/crane.md"] = dossier("status: bidding")
    #expect(try smallSite(files).facts.references.target("late-entry")?.route == .tactic("late-entry"))
    files["buyers/late-entry.md"] = "---\nname: Late Entry Ltd\n---\n"
    #expect(try smallSite(files).facts.references.target("late-entry")?.route == .buyer("late-entry"))
    files["deals/late-entry.md"] = dossier("status: bidding")
    #expect(try smallSite(files).facts.references.target("late-entry")?.route == .deal("late-entry"))
  }

  @Test("that is misspelt is told what is nearest to it, and no more than that")
  func nearMisses() throws {
    let references = try smallSite(files).facts.references
    #expect(references.nearest(to: "crnae") == "crane")
    #expect(references.nearest(to: "late-entri") == "late-entry")
    #expect(references.nearest(to: "something-else-altogether") == nil)
  }

  @Test("to a tactic that only dossiers name is put into prose")
  func tacticWithoutFile() throws {
    var files = files
    files["deals/crane.md"] = dossier(
      "status: bidding\nbehaviours: [{ date: 2026-01-05, tactic: silence-after-offer }]", of: "port")
    let site = try smallSite(files)
    #expect(site.facts.references.target("silence-after-offer")?.name == "Silence after offer")
    let page = try site.page(.tactic("silence-after-offer"))
    #expect(page.first("h1")?.text == "Silence after offer")
  }

  @Test("that leads nowhere is a warning with its line and column, and stays as plain text")
  func danglingReference() throws {
    var files = files
    files["deals/crane.md"] = dossier(
      "status: bidding", of: "port",
      body: "\nSee [[crnae]].\n\n## Next\n\nAs the *minutes* say, [[nothing-like-it]].\n")
    let site = try smallSite(files)
    let (html, problems) = try site.render(try #require(planSite(site.facts).first))
    #expect(problems.map(\.code.id) == ["dangling-reference", "dangling-reference"])
    #expect(problems.map(\.severity) == [.warning, .warning])
    #expect(problems.map(\.file) == ["deals/crane.md", "deals/crane.md"])
    #expect(
      problems.map(\.position) == [SourcePosition(line: 7, column: 5), SourcePosition(line: 11, column: 23)])
    #expect(problems[0].fix.contains("`[[crane]]`"))
    #expect(!problems[1].fix.contains("[["))
    #expect(String(decoding: html, as: UTF8.self).contains("See crnae."))
  }

  @Test("to a place leads to ledger entries, headings and the page's own sections alone")
  func danglingLink() throws {
    let body = "[one](#c1) [two](#next) [three](#run) [four](#c2)\n\n## Next\n\nText.\n"
    let site = try smallSite([
      "deals/crane.md": dossier(
        "status: negotiating\nconcessions: [{ id: c1, date: 2026-01-05, lever: price, value: 1k }]",
        body: body)
    ])
    let problems = try site.render(try #require(planSite(site.facts).first)).problems
    #expect(problems.map(\.code.id) == ["dangling-link"])
    #expect(problems.map(\.position) == [SourcePosition(line: 7, column: 39)])
    #expect(problems.first?.fix == "write `#c1`")
  }

  @Test("to another file of the content leads to its page, and one to a file of nowhere is a warning")
  func filesOfTheContent() throws {
    var files = files
    files["deals/crane.md"] = dossier(
      "status: bidding", of: "port",
      body: "[a](../buyers/port.md#file) [b](./pages/plan.pdf) [c](/etc/passwd) [d](../buyers/prot.md)\n")
    let site = try smallSite(files)
    let (html, problems) = try site.render(try #require(planSite(site.facts).first))
    let text = String(decoding: html, as: UTF8.self)
    #expect(text.contains("href=\"../buyers/port.html#file\""))
    #expect(problems.map(\.code.id) == ["dead-link", "dead-link", "dead-link"])
    #expect(problems.map(\.fix).last == "write `[[port]]`")
  }
}
