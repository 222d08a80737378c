import SourceText
import Testing

@testable import Dossiers

@Suite("What an audience may see")
struct VisibilityTests {
  @Test func whatIsWithheldIsSoWithAllThatItHolds() {
    let visibility = Visibility(
      of: Audience(name: "leadership", withhold: ["mandate", "value.walk_away"]), confidential: [])
    #expect(visibility.withholds("mandate"))
    #expect(visibility.withholds("mandate.trades.for"))
    #expect(visibility.withholds("value.walk_away"))
    #expect(!visibility.withholds("value"))
    #expect(!visibility.withholds("value.signed"))
  }

  @Test func whatIsShownAloneIsSoWithAllThatItHoldsAndWithWhatHoldsIt() {
    let visibility = Visibility(
      of: Audience(name: "partner", show: ["dates", "value.signed", "terms.name"]), confidential: [])
    #expect(!visibility.withholds("dates.award"))
    #expect(!visibility.withholds("value"))
    #expect(!visibility.withholds("value.signed"))
    #expect(visibility.withholds("value.walk_away"))
    #expect(!visibility.withholds("terms.id"))
    #expect(visibility.withholds("terms.status"))
    #expect(visibility.withholds("concessions.id"))
    #expect(visibility.withholds("waivers"))
  }

  @Test func aDossierAddsWhatItCallsConfidential() {
    let visibility = Visibility(
      of: Audience(name: "partner", show: ["value"]), confidential: ["value.walk_away"])
    #expect(visibility.withholds("value.walk_away"))
    #expect(!visibility.withholds("value.signed"))
  }

  @Test(arguments: FieldPaths.alwaysShown)
  func whatNoPageCanDoWithoutIsAlwaysShown(_ path: String) {
    #expect(!Visibility.least.withholds(path))
  }

  @Test func whatIsConfidentialIsConfidentialToo() {
    #expect(Visibility(of: Audience(name: "leadership"), confidential: []).withholds("confidential"))
  }

  @Test func earlierDealsAreNotNamedToThoseWhoMayNotKnowOfAll() {
    let visibility = Visibility(of: Audience(name: "partner", onlyTagged: ["partner"]), confidential: [])
    #expect(visibility.withholds("draws_on"))
  }

  @Test func sectionsGoByTheWordsOfTheirHeadings() {
    let withholding = Visibility(
      of: Audience(name: "a", withhold: ["## Our plan"]), confidential: ["## Notes"])
    #expect(withholding.withholdsSection(headed: "our  plan"))
    #expect(withholding.withholdsSection(headed: "Notes"))
    #expect(!withholding.withholdsSection(headed: "Delivery"))
    #expect(!withholding.withholdsSection(headed: nil))
    let showing = Visibility(of: Audience(name: "a", show: ["## Delivery"]), confidential: [])
    #expect(showing.withholdsSection(headed: nil))
    #expect(showing.withholdsSection(headed: "Notes"))
    #expect(!showing.withholdsSection(headed: "Delivery"))
  }
}
