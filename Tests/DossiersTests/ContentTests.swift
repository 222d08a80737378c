import SourceText
import Testing

@testable import Dossiers

@Suite("What was read is tied together")
struct ContentTests {
  private func deal(_ name: String, buyer: String, _ lines: String = "") throws -> Dossier {
    let text = "---\ntitle: T\nbuyer: \(buyer)\nstatus: lost\n\(lines)\n---\n"
    return try #require(
      readDossier(SourceFile(path: "deals/\(name).md", bytes: Array(text.utf8)), with: settings).value)
  }

  private func northwind() throws -> Buyer {
    let text = "---\nname: Northwind Foods\naka: [NWF Ltd]\n---\n"
    return try #require(
      readBuyer(SourceFile(path: "buyers/northwind.md", bytes: Array(text.utf8))).value)
  }

  private func assemble(
    _ dossiers: [Dossier], buyers: [Buyer] = [], tactics: [Tactic] = [], settings: SiteSettings = settings,
    unreadable: [String] = []
  ) -> (content: Content, problems: [String]) {
    let (content, problems) = assembleContent(
      settings: settings, dossiers: dossiers, buyers: buyers, tactics: tactics, pages: [],
      knownRules: ["late-entry", "absorbed-change"], unreadable: unreadable)
    let lines = ProblemReport().text(problems).split(separator: "\n").filter { !$0.hasPrefix("  ") }
    return (content, lines.map(String.init))
  }

  @Test func aBuyerIsFoundByIDNameOrOtherName() throws {
    let deals = try [
      deal("c", buyer: "northwind"), deal("b", buyer: "Northwind  foods"), deal("a", buyer: "NWF Ltd."),
    ]
    let (content, problems) = assemble(deals, buyers: [try northwind()])
    #expect(problems.isEmpty)
    #expect(content.dossiers.map(\.id) == ["a", "b", "c"])
    #expect(content.dossiers.map { content.buyerID(of: $0) } == Array(repeating: "northwind", count: 3))
    #expect(content.buyers.map(\.id) == ["northwind"])
  }

  @Test func anyOtherTextMakesANewBuyer() throws {
    let deals = try [deal("a", buyer: "Zebra Rail"), deal("b", buyer: "zebra-rail")]
    let (content, problems) = assemble(deals, buyers: [try northwind()])
    #expect(problems.isEmpty)
    #expect(content.buyers.map(\.id) == ["northwind", "zebra-rail"])
    #expect(content.buyers.last?.name == "Zebra Rail")
    #expect(content.buyers.last?.page == nil)
    #expect(content.dossiers.map { content.buyerID(of: $0) } == ["zebra-rail", "zebra-rail"])
  }

  @Test func aNewBuyerNearAKnownOneIsAWarning() throws {
    let (content, problems) = assemble([try deal("a", buyer: "Nortwind Foods")], buyers: [try northwind()])
    #expect(
      problems == [
        "deals/a.md:3:8: warning: `Nortwind Foods` makes a new buyer; did you mean `Northwind Foods`? [new-buyer]"
      ])
    #expect(content.buyers.count == 2)
  }

  @Test func tacticsComeFromFilesBehavioursAndConcessions() throws {
    let tactic = Tactic(
      id: "salami-slicing", name: "Salami", aka: ["One more thing"], stage: .table, page: nil)
    let lines = """
      behaviours:
        - { tactic: one more thing }
        - { tactic: Good cop }
      concessions:
        - { tactic: salami-slicin }
        - { tactic: salami-slicin }
      """
    let (content, problems) = assemble([try deal("a", buyer: "B", lines)], tactics: [tactic])
    #expect(
      problems == [
        "deals/a.md:9:15: warning: `salami-slicin` makes a new tactic; did you mean `salami-slicing`? [new-tactic]"
      ])
    #expect(content.tactics.map(\.id) == ["good-cop", "salami-slicin", "salami-slicing"])
    #expect(content.tacticID(of: Name("One more thing")) == "salami-slicing")
    #expect(content.tacticID(of: Name("Good cop")) == "good-cop")
  }

  @Test func ofTwoDealsWithOneIDTheFirstPathStays() throws {
    let deals = try [deal("b", buyer: "Second", "id: a"), deal("a", buyer: "First")]
    let (content, problems) = assemble(deals)
    #expect(
      problems == [
        "deals/b.md:1:1: error: the id `a` already names the deal in `deals/a.md` [duplicate-deal]"
      ])
    #expect(content.dossiers.map(\.buyer.value.text) == ["First"])
  }

  @Test func aDealDrawnOnHasToBeThere() throws {
    let deals = try [
      deal("crane-2022", buyer: "B"),
      deal("crane-2025", buyer: "B", "draws_on: [crane-2022, cran-2022, broken]"),
    ]
    let (_, problems) = assemble(deals, unreadable: ["broken"])
    #expect(
      problems == [
        "deals/crane-2025.md:5:24: warning: draws_on `cran-2022` leads nowhere; did you mean `crane-2022`? [unknown-deal]"
      ])
  }

  @Test func aDealCannotDrawOnItself() throws {
    let (_, problems) = assemble([try deal("crane-2025", buyer: "B", "draws_on: [crane-2025]")])
    #expect(
      problems == [
        "deals/crane-2025.md:5:12: warning: draws_on `crane-2025` names the deal itself [draws-on-itself]"
      ])
  }

  @Test func anotherNameOfABuyerIsSuggestedAsItsFileWritesIt() throws {
    let (_, problems) = assemble([try deal("a", buyer: "NWF Ltdd")], buyers: [try northwind()])
    #expect(problems.count == 1)
    #expect(problems.first?.contains("did you mean `NWF Ltd`?") == true)
  }

  @Test func aWaiverOfARuleThatNobodyKnowsLeavesTheDealOut() throws {
    let lines = "waivers: [{ rule: late-entri, reason: R, by: CFO, until: 2026-01-01 }]"
    let (content, problems) = assemble([try deal("a", buyer: "B", lines)])
    #expect(
      problems == [
        "deals/a.md:5:19: error: there is no rule `late-entri`; did you mean `late-entry`? [unknown-rule]"
      ])
    #expect(content.dossiers.isEmpty)
  }

  @Test func aSettingForARuleThatNobodyKnowsIsAnError() throws {
    let text = "title: Deals\nrules:\n  absorbed-chang: { severe: 3 }\n  late-entry: { severe: 0 }\n"
    let settings = try #require(readSettings(SourceFile(path: "site.yml", bytes: Array(text.utf8))).value)
    #expect(
      assemble([], settings: settings).problems == [
        "site.yml:3:3: error: there is no rule `absorbed-chang`; did you mean `absorbed-change`? [unknown-rule]"
      ])
  }

  @Test func aCurrencyWithoutARateIsToldOnce() throws {
    let settings = SiteSettings(title: "Deals", rates: ExchangeRates(millionths: ["GBP": 1_190_000]))
    let deals = try [
      deal("c", buyer: "B", "currency: USD"), deal("b", buyer: "B", "currency: USD"),
      deal("a", buyer: "B", "currency: GBP"),
    ]
    #expect(
      assemble(deals, settings: settings).problems == [
        "deals/b.md:5:11: warning: there is no rate for `USD` [missing-rate]"
      ])
  }

  @Test func aNameThatTwoBuyersHaveIsAWarning() throws {
    let other = try #require(
      readBuyer(SourceFile(path: "buyers/other.md", bytes: Array("---\nname: NWF Ltd\n---\n".utf8))).value)
    let (content, problems) = assemble([try deal("a", buyer: "NWF Ltd")], buyers: [other, try northwind()])
    #expect(problems == ["buyers/other.md: warning: `nwf-ltd` already names `northwind` [name-taken]"])
    #expect(content.dossiers.map { content.buyerID(of: $0) } == ["northwind"])
  }
}
