import SourceText
import Testing

@testable import Dossiers

@Suite("Content for an audience")
struct AudienceContentTests {
  private let partner = Audience(name: "partner", withhold: ["concessions.tactic"], onlyTagged: ["partner"])

  private func assemble(_ deals: [String: String]) -> (content: Content, problems: [Problem]) {
    let readings = deals.sorted { $0.key < $1.key }.map { name, lines in
      readDossier(
        SourceFile(
          path: "deals/\(name).md",
          bytes: Array("---\ntitle: \(name)\nstatus: signed\n\(lines)\n---\n".utf8)),
        with: settings, for: partner)
    }
    return assembleContent(
      settings: settings, readings: readings, buyers: [], tactics: [], pages: [], knownRules: [], for: partner
    )
  }

  @Test func nothingTellsOfDealsThatAreLeftOut() {
    let (content, problems) = assemble([
      "shown": "buyer: Port of Ghent\ntags: [partner]\ndraws_on: [hidden]",
      "hidden": "buyer: Port of Gent\ncurrency: USD",
    ])
    #expect(content.dossiers.map(\.id) == ["shown"])
    #expect(content.buyers.map(\.id) == ["port-of-ghent"])
    #expect(problems.allSatisfy { $0.file == "deals/shown.md" })
    #expect(!told(problems).joined().contains("hidden"))
  }

  @Test func aProblemBetweenFilesIsToldWithoutWhatIsWithheld() {
    let (_, problems) = assemble([
      "a": "buyer: x\ntags: [partner]\ndraws_on: [nowhere]"
    ])
    #expect(
      told(problems) == ["6:12: warning: what is wrong here is withheld from this audience [unknown-deal]"])
  }

  @Test func aDossierThatIsLeftOutForAMistakeIsSoForEveryAudience() {
    let (content, problems) = assemble([
      "a": """
      buyer: x
      tags: [partner]
      waivers: [{ rule: no-such, reason: r, by: b, until: 2027 }]
      """
    ])
    #expect(content.dossiers.isEmpty)
    #expect(problems.map(\.code.id) == ["unknown-rule"])
  }
}
