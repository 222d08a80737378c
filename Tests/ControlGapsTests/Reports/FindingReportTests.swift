import Dossiers
import SourceText
import Testing

@testable import ControlGaps

@Suite("Reports of findings")
struct FindingReportTests {
  private static let frontMatter = """
    status: negotiating
    currency: GBP
    mandate: { approved: 2025-04-01, by: Deal board }
    dates: { offer: 2025-05-01 }
    value: { walk_away: 900k, offered: 1.2m }
    concessions:
      - { id: c1, date: 2025-05-05, lever: price, value: 120.5k }
      - { date: 2025-05-12, lever: term, value: 30k }
    waivers:
      - { rule: unset-walk-away, reason: The board knew, by: CFO, until: 2025-12-31 }
    """

  private func findings(_ frontMatter: String = frontMatter) throws -> [ReportedFinding] {
    try reportedFindings(frontMatter, with: [.unsetWalkAway, .unreciprocatedConcession])
  }

  @Test("give JSON with sums as numbers, and null where there are none")
  func json() throws {
    let finding = try #require(try findings().first)
    #expect(
      finding.json.text() == """
        {
          "deal": "deal",
          "rule": "unreciprocated-concession",
          "severity": "severe",
          "state": "open",
          "condition": "2 concessions, worth 151k, went for nothing.",
          "evidenced": null,
          "atRisk": 150500,
          "currency": "GBP",
          "evidence": [
            {
              "file": "Content/deal.md",
              "line": 10,
              "column": 5,
              "quote": "{ id: c1, date: 2025-05-05, lever: price, value: 120.5k }"
            },
            {
              "file": "Content/deal.md",
              "line": 11,
              "column": 5,
              "quote": "{ date: 2025-05-12, lever: term, value: 30k }"
            }
          ],
          "earlier": []
        }

        """)
  }

  @Test("list them on a terminal under their deal")
  func onTerminal() throws {
    #expect(
      FindingReport(on: Display(width: 60)).text(try findings()) == """
        Harbour crane (deal): 1 open gap
          severe: 2 concessions, worth 151k, went for nothing.
            [unreciprocated-concession] GBP 151k at risk
            Content/deal.md:10, :11


        """)
  }

  @Test("list them in a pipe, one a line")
  func inPipe() throws {
    #expect(
      FindingReport().text(try findings()) == """
        Content/deal.md:10:5: severe: 2 concessions, worth 151k, went for nothing. \
        [unreciprocated-concession] GBP 151k at risk

        """)
  }

  @Test("annotate the place that says most, and name the others")
  func annotation() throws {
    let annotation = try #require(try findings().first).annotation
    #expect(annotation.level == .warning)
    #expect(annotation.rule == "unreciprocated-concession")
    #expect(annotation.place.path == "Content/deal.md")
    #expect(annotation.place.start == SourcePosition(line: 10, column: 5))
    #expect(annotation.related.map(\.label) == ["concessions"])
    #expect(
      annotation.message.hasPrefix("2 concessions, worth 151k, went for nothing.\nGBP 151k at risk.\n"))
    #expect(annotation.acceptance == nil)
  }

  @Test("say of an accepted one who accepted it and why")
  func acceptance() throws {
    let open = Self.frontMatter.replacing("approved: 2025-04-01", with: "approved: 2025-06-01")
    let waived = try #require(try findings(open).last)
    #expect(!waived.isOpen)
    #expect(waived.annotation.acceptance == "Accepted by CFO: The board knew.")
    #expect(waived.annotation.level == .note)
    #expect(!waived.counts)
  }

  @Test("do not hold gaps of somebody else's contract against a check")
  func imported() throws {
    let findings = try findings("origin: imported\n" + Self.frontMatter)
    #expect(findings.map(\.rule.id) == ["unreciprocated-concession"])
    #expect(findings.map(\.counts) == [false])
  }

  @Test("say of a rule in preview that it is, and do not hold it against a check")
  func preview() throws {
    let findings = try reportedFindings(Self.frontMatter, with: [inPreview(.unreciprocatedConcession)])
    #expect(findings.map(\.isOpen) == [true])
    #expect(findings.map(\.counts) == [false])
    #expect(findings.map(\.annotation.level) == [.note])
    #expect(FindingReport().text(findings).contains(": severe, in preview: "))
  }
}
