import Dossiers
import Testing

@testable import SitePages

@Suite("A cell of the heat map") struct HeatCellTests {
  private func cell(_ stage: Stage, of frontMatter: String) throws -> HeatCell {
    let diagnosis = try onlyDeal(frontMatter).deal.diagnosis
    return HeatCell(diagnosis.control(stage), isPrimary: diagnosis.primary.control == stage)
  }

  @Test("shows a score with its worst gap, its tint and how much could be judged") func score() throws {
    let cell = try cell(
      .table,
      of: """
        status: negotiating
        owner: Ana Ruiz
        dates: { negotiation: 2026-03-02 }
        authority: []
        disclosures: []
        concessions:
          - { date: 2026-03-09, lever: price, gave: All of it, value: 200k, made_by: Ana Ruiz }
          - { date: 2026-03-10, lever: term, gave: A year, made_by: Ana Ruiz }
        """)
    let score = try #require(Int(cell.text))
    #expect((60..<80).contains(score))
    #expect(cell.style == "moderate tint-1 known-10")
    #expect(cell.words == "moderate gap, 100% judged")
  }

  @Test("says in words that nothing was found") func clear() throws {
    let cell = try cell(
      .table,
      of: """
        status: negotiating
        owner: Ana Ruiz
        dates: { negotiation: 2026-03-02 }
        authority: []
        disclosures: []
        concessions:
          - { date: 2026-03-09, lever: price, gave: Some, value: 20k, got: A term, got_value: 30k, made_by: Ana Ruiz }
        """)
    #expect(cell.text == "100")
    #expect(cell.style == "known-10")
    #expect(cell.words == "no gap found, 100% judged")
  }

  @Test("shows how little is known in place of a score, and a gap that stands all the same") func tooLittle()
    throws
  {
    let cell = try cell(.upstream, of: "status: bidding\nvalue: { offered: 500k }")
    #expect(cell.text.hasSuffix("%"))
    #expect(cell.style.split(separator: " ").contains("unknown") && !cell.style.contains("known-"))
    #expect(cell.style.hasPrefix("severe framed"))
    #expect(cell.words == "severe gap, the primary gap, known, no score")
  }

  @Test("shows a dash before the stage is reached") func notReached() throws {
    let cell = try cell(.delivery, of: "status: bidding")
    #expect([cell.text, cell.style, cell.words] == ["–", "unreached", "stage not reached"])
  }
}
