import SourceText
import Testing

@testable import Dossiers

@Suite("Buyers, tactics and other pages")
struct BackgroundTests {
  private func page(_ name: String, _ text: String) -> SourceFile {
    SourceFile(path: name, bytes: Array(text.utf8))
  }

  @Test func aBuyerIsCalledByItsFile() throws {
    let text =
      "---\nname: Northwind Foods\naka: [Northwind]\nsector: Food\nregion: Iberia\nprocurement: central\n---\nHow it buys.\n"
    let buyer = try #require(readBuyer(page("buyers/northwind-foods.md", text)).value)
    #expect(buyer.id == "northwind-foods")
    #expect(buyer.name == "Northwind Foods")
    #expect(buyer.aka == ["Northwind"])
    #expect(buyer.sector == "Food")
    #expect(buyer.region == "Iberia")
    #expect(buyer.procurement == "central")
    #expect(buyer.page?.body.firstLine == 8)
  }

  @Test func aBuyerNeedsAName() {
    #expect(
      told(readBuyer(page("buyers/x.md", "---\nsector: Food\nnmae: X\n---\n")).problems) == [
        "1:1: error: the required key name is missing [missing-key]",
        "3:1: error: unknown key `nmae`; did you mean `name`? [unknown-key]",
      ])
  }

  @Test func aTacticHasANameAStageAndOtherNames() throws {
    let text = "---\nname: Salami slicing\nstage: table\naka: [One more thing]\n---\n"
    let tactic = try #require(readTactic(page("tactics/salami.md", text)).value)
    #expect(tactic.id == "salami")
    #expect(tactic.name == "Salami slicing")
    #expect(tactic.stage == .table)
    #expect(tactic.aka == ["One more thing"])
    #expect(readTactic(page("tactics/salami.md", "---\n---\n")).value?.name == "salami")
  }

  @Test func aPageHasATitle() throws {
    let ordinary = try #require(
      readOrdinaryPage(page("pages/how-we-review.md", "---\ntitle: How we review\n---\nText\n")).value)
    #expect(ordinary.id == "how-we-review")
    #expect(ordinary.title == "How we review")
    #expect(readOrdinaryPage(page("pages/x.md", "---\n---\n")).value == nil)
  }
}
