import ControlGaps
import Dossiers
import Testing

@testable import SitePages

@Suite("A rule's own examples") struct RunExampleTests {
  private static let rules = Rulebook.standard.entries.map(\.rule.id)
  private let settings = SiteSettings(title: "Deal review")

  @Test("say on its page that it fires", arguments: rules)
  func gapExampleFires(id: String) throws {
    let rule = try #require(Rulebook.standard[id])
    let words = runExample(rule.gapExample, of: rule, with: settings)
    #expect(words.hasPrefix("A severe gap: ") || words.hasPrefix("A moderate gap: "), "\(words)")
    expectSentence(words)
  }

  @Test("say on its page that it does not", arguments: rules)
  func clearExampleIsClear(id: String) throws {
    let rule = try #require(Rulebook.standard[id])
    let words = runExample(rule.clearExample, of: rule, with: settings)
    #expect(words.hasPrefix("Satisfied: ") || words.hasPrefix("Not applicable: "), "\(words)")
    expectSentence(words)
  }

  @Test("that cannot be read are told from those that can") func unreadableExample() throws {
    let rule = try #require(Rulebook.standard["late-entry"])
    for example in [
      Rule.Example(asOf: "2026-02-30", "status: bidding"), Rule.Example(asOf: "2026-02-03", "status: asleep"),
    ] {
      #expect(runExample(example, of: rule, with: settings) == "The example could not be read.")
    }
    let silent = Rule.Example(asOf: "2026-02-03", "status: bidding")
    #expect(runExample(silent, of: rule, with: settings).hasPrefix("Not assessable: dates."))
  }

  private func expectSentence(_ words: String) {
    #expect(words.hasSuffix(".") && !words.hasSuffix(".."), "\(words)")
  }
}
