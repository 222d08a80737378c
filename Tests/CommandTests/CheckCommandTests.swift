import Foundation
import TestSupport
import Testing

@Suite("throughline check")
struct CheckCommandTests {
  /// A site with a dossier that cannot be read, one whose text refers to nothing, and one with gaps.
  private func writeBrokenContent(_ workshop: Workshop) throws {
    try workshop.writeSmallContent()
    try workshop.write(
      "---\ntitle: Crane\nbuyer: Harbour Works\nstatus: biding\n---\n", to: "Content/deals/crane.md")
    try workshop.write(
      "---\nname: Harbour Works\n---\n\nSee [[pump-hal]].\n", to: "Content/buyers/harbour-works.md")
    try writeGaps(workshop)
  }

  /// A deal with two moderate gaps.
  private func writeGaps(_ workshop: Workshop, concessions: String = "") throws {
    try workshop.write(
      """
      ---
      title: Lock gates
      buyer: Harbour Works
      status: negotiating
      dates: { first_contact: 2025-01-10, rfp: 2025-06-01, offer: 2026-05-01 }
      value: { walk_away: 900k, offered: 1.2m }
      mandate: { approved: 2026-05-04, by: Deal board }
      criteria: [{ name: Price, kind: price, weight: 40% }, { name: Method, kind: quality, weight: 60% }]
      alternatives:
        - { of: us, name: Redeploy, tested: 2026-04-01, strength: medium }
        - { of: buyer, name: Incumbent, tested: 2026-04-01, strength: weak }
      concessions:
        - { id: c1, date: 2026-05-05, lever: term, value: 120k }
        - { id: c2, date: 2026-05-06, lever: payment, value: 1m, got: Longer term, got_value: 1m }
      \(concessions)behaviours: []
      ---

      """, to: "Content/deals/lock-gates.md")
  }

  @Test("names every problem of every file, then the open gaps, then what it comes to")
  func human() throws {
    let workshop = try Workshop()
    try writeBrokenContent(workshop)
    let outcome = try workshop.throughline(["check"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.isEmpty)
    #expect(
      outcome.output == """
        Content/buyers/harbour-works.md:5:5: warning: `[[pump-hal]]` names no deal, buyer, tactic or rule \
        [dangling-reference]
          why: it is shown as plain text, and a reader cannot follow it
          fix: write `[[pump-hall]]`, or add what it should lead to
        Content/deals/crane.md:4:9: error: status cannot be `biding`; did you mean `bidding`? \
        [unknown-word]
          why: only these words have a meaning here
          fix: write one of: qualifying, bidding, negotiating, awarded, signed, delivering, closed, terminated, \
        lost, withdrawn
        Content/deals/lock-gates.md:7:22: moderate: We made our offer with a mandate approved 3 days later. \
        [unset-walk-away]
        Content/deals/lock-gates.md:13:5: moderate: A concession, worth 120k, went for nothing. \
        [unreciprocated-concession] EUR 120k at risk
        2 deals, 1 dossier that could not be read: 1 error, 1 warning, 2 open gaps.

        """)
    #expect(!workshop.exists("Public"))
  }

  @Test("shows the line on a terminal, and in a pipe where colour is asked for")
  func excerpt() throws {
    let workshop = try Workshop()
    try writeBrokenContent(workshop)
    let outcome = try workshop.throughline(["check", "--color", "always"])
    #expect(outcome.output.contains("  4 |\u{1B}[0m status: biding\n"), "\(outcome.output)")
    #expect(outcome.output.contains("         \u{1B}[1;31m^\u{1B}[0m\n"))
  }

  @Test("gives JSON of the documented shape, whatever else it says on standard error")
  func json() throws {
    let workshop = try Workshop()
    try writeBrokenContent(workshop)
    let outcome = try workshop.throughline(["check", "--format", "json"])
    #expect(outcome.status == 1)
    let document = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: [[String: Any]]])
    #expect(Set(document.keys) == ["problems", "findings"])
    let problems = try #require(document["problems"])
    #expect(problems.count == 2)
    for problem in problems {
      #expect(
        Set(problem.keys) == ["file", "line", "column", "severity", "code", "message", "why", "fix"])
    }
    #expect(problems.last?["file"] as? String == "Content/deals/crane.md")
    #expect(problems.last?["line"] as? Int == 4)
    let findings = try #require(document["findings"])
    #expect(!findings.isEmpty)
    for finding in findings {
      #expect(
        Set(finding.keys) == [
          "deal", "rule", "severity", "state", "condition", "evidenced", "atRisk", "currency", "evidence",
          "earlier",
        ])
    }
    let gift = try #require(findings.first { $0["rule"] as? String == "unreciprocated-concession" })
    #expect(gift["atRisk"] as? Int == 120_000)
    #expect(gift["evidenced"] is NSNull)
    let evidence = try #require((gift["evidence"] as? [[String: Any]])?.first)
    #expect(evidence["quote"] as? String == "{ id: c1, date: 2026-05-05, lever: term, value: 120k }")
    #expect(evidence["line"] as? Int == 13)
    #expect(evidence["file"] as? String == "Content/deals/lock-gates.md")
    #expect(outcome.errors.hasPrefix("2 deals, 1 dossier that could not be read: 1 error, 1 warning, "))
  }

  @Test("gives SARIF that is valid, of broken content and of the repository's own")
  func sarif() throws {
    let workshop = try Workshop()
    try writeBrokenContent(workshop)
    for content in ["Content", repository.appending(path: "Content").path] {
      let outcome = try workshop.throughline(["check", "--format", "sarif", "--content", content])
      #expect(outcome.status < 2, "\(outcome.errors)")
      #expect(try SARIFShape.faults(of: outcome.output).sorted() == [])
      #expect(outcome.output.contains("\"ruleIndex\""))
      #expect(outcome.output.contains("\"suppressions\"") == (content != "Content"))
    }
  }

  @Test("gives annotations of GitHub Actions, and a path from where it runs")
  func gitHub() throws {
    let workshop = try Workshop()
    try writeBrokenContent(workshop)
    for content in ["Content", "./Content/"] {
      let outcome = try workshop.throughline(["check", "--format", "github", "--content", content])
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.allSatisfy { $0.hasPrefix("::") }, "\(outcome.output)")
      #expect(
        lines.contains {
          $0.hasPrefix("::error file=Content/deals/crane.md,line=4,col=9,title=Unknown word::")
        },
        "\(outcome.output)")
      #expect(lines.contains { $0.hasPrefix("::notice file=Content/deals/lock-gates.md,line=") })
    }
  }

  @Test(
    "fails on gaps only where it is told to",
    arguments: [("none", 0), ("severe", 0), ("moderate", 1)]) func failOn(bar: String, status: Int32) throws
  {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try workshop.write(
      """
      ---
      title: Lock gates
      buyer: Harbour Works
      status: bidding
      criteria: [{ name: Price, kind: price, weight: 60% }, { name: Method, kind: quality, weight: 40% }]
      ---

      """, to: "Content/deals/lock-gates.md")
    let outcome = try workshop.throughline(["check", "--fail-on", bar])
    #expect(outcome.status == status, "\(outcome.output)")
    #expect(outcome.output.contains("moderate: Price weighs 60% of the decision. [price-dominated-criteria]"))
    #expect(outcome.output.hasSuffix("2 deals: no problem, 1 open gap.\n"), "\(outcome.output)")
  }

  @Test("counts only what is new since a baseline, and what grew beyond it")
  func baseline() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try writeGaps(workshop)
    let written = try workshop.throughline(["check", "--write-baseline", "gaps.json"])
    #expect(written.status == 0)
    #expect(written.output.hasSuffix(" written to gaps.json.\n"), "\(written.output)")
    #expect(
      try workshop.read("gaps.json").contains(
        #"{"deal":"lock-gates","rule":"unreciprocated-concession","evidence":["concessions c1"]}"#))

    let same = try workshop.throughline(["check", "--baseline", "gaps.json", "--fail-on", "moderate"])
    #expect(same.status == 0, "\(same.output)")
    #expect(same.output.contains("no new gap"))

    try writeGaps(workshop, concessions: "  - { id: c3, date: 2026-05-09, lever: ip, value: 400k }\n")
    let grown = try workshop.throughline(["check", "--baseline", "gaps.json", "--fail-on", "severe"])
    #expect(grown.status == 1, "\(grown.output)")
    #expect(grown.output.contains("no new gap, 1 grew (1 severe)"), "\(grown.output)")
    #expect(!grown.output.contains("gone"))
  }

  @Test("refuses a baseline that is none, and one that it could not compare with as a whole")
  func faultyBaseline() throws {
    let workshop = try Workshop()
    try writeBrokenContent(workshop)
    try workshop.write("{\"version\":\"2.1.0\"}", to: "other.json")
    let foreign = try workshop.throughline(["check", "--baseline", "other.json"])
    #expect(foreign.status == 2)
    #expect(
      foreign.errors
        == "throughline: could not read the baseline `other.json`: it has no `format` that begins with "
        + "`throughline-baseline`\n")
    #expect(try workshop.throughline(["check", "--baseline", "none.json"]).status == 2)

    let partial = try workshop.throughline(["check", "--write-baseline", "gaps.json"])
    #expect(partial.status == 1)
    #expect(
      partial.output.hasSuffix(
        "The baseline was not written: it would lack the gaps of what could not be read.\n"))
    #expect(!workshop.exists("gaps.json"))
  }

  @Test("wraps its closing line on a terminal, and says where nothing was diagnosed that nothing was")
  func closingLine() throws {
    let workshop = try Workshop()
    try writeBrokenContent(workshop)
    try workshop.write(#"{"format":"throughline-baseline/1","findings":[]}"#, to: "gaps.json")
    let shown = try workshop.throughline(["check", "--baseline", "gaps.json", "--color", "always"])
    #expect(shown.output.hasSuffix(", 2 new gaps, 0\n  known from the baseline.\n"), "\(shown.output)")
    try workshop.write("title: [\n", to: "Content/site.yml")
    let outcome = try workshop.throughline(["check"])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasSuffix("\nNo deal was diagnosed: 2 errors.\n"), "\(outcome.output)")
  }

  @Test("says of no gap that it is gone where its dossier could not be read")
  func unreadIsNotGone() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try writeGaps(workshop)
    #expect(try workshop.throughline(["check", "--write-baseline", "gaps.json"]).status == 0)
    let text = try workshop.read("Content/deals/lock-gates.md")
    try workshop.write(text.replacing("negotiating", with: "negotiate"), to: "Content/deals/lock-gates.md")
    let outcome = try workshop.throughline(["check", "--baseline", "gaps.json"])
    #expect(outcome.output.hasSuffix("no new gap, 0 known from the baseline.\n"), "\(outcome.output)")
  }

  @Test("compiles the templates where there are some, and minds when those it was given are not there")
  func templates() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    #expect(try workshop.throughline(["check"]).status == 0)
    let missing = try workshop.throughline(["check", "--templates", "Theirs"])
    #expect(missing.status == 2)
    #expect(missing.errors.contains("there is no templates folder `Theirs`"))
    try FileManager.default.copyItem(
      at: repository.appending(path: "Templates"), to: workshop.url("Templates"))
    try workshop.write(
      "{{currencey}}\n" + workshop.read("Templates/pages/method.mustache"),
      to: "Templates/pages/method.mustache")
    let outcome = try workshop.throughline(["check"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("Templates/pages/method.mustache:1:3: error: "), "\(outcome.output)")
  }

  @Test("lets nothing in a dossier or its name act on the terminal")
  func hostile() throws {
    let workshop = try Workshop()
    try workshop.writeSmallContent()
    try workshop.write(
      "---\ntitle: \"\\e[2J\"\nbuyer: B\nstatus: \"\u{9B}31m\u{202E}\"\n---\n\n[[\u{1B}]0;owned\u{7}]]\n",
      to: "Content/deals/a\u{1B}[31m.md")
    for colour in ["never", "always"] {
      let outcome = try workshop.throughline(["check", "--color", colour])
      #expect(outcome.status == 1)
      let text = outcome.output.replacing(/\u{1B}\[[0-9;]*m/, with: colour == "always" ? "" : "\u{1B}")
      #expect(
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control },
        "\(text.debugDescription)")
    }
  }
}
