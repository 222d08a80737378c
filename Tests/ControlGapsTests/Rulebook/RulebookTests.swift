import Dossiers
import Foundation
import TestSupport
import Testing

@testable import ControlGaps

@Suite struct RulebookTests {
  static let rules = Rulebook.standard.entries.map(\.rule)

  @Test func idsAreUnique() {
    #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
  }

  @Test func rulesStandControlByControl() {
    let controls = Self.rules.map(\.control.index)
    #expect(controls == controls.sorted())
  }

  @Test func everyRuleHasAFileNamedByItsIDAndEveryFileARule() throws {
    let files = try Stage.allCases.flatMap { stage in
      let folder = stage.rawValue.capitalized
      return try TestFiles.names(in: TestFiles.rules.appending(path: folder)).map { "\(folder)/\($0)" }
    }
    let expected = Self.rules.map { rule in
      let name = rule.id.split(separator: "-").map(\.capitalized).joined()
      return "\(rule.control.rawValue.capitalized)/\(name).swift"
    }
    #expect(files.sorted() == expected.sorted())
  }

  @Test func everyWeightHasItsReason() {
    let reasons = Rulebook.weightReasons.byWeight
    #expect(reasons.map(\.weight) == [3, 2, 1])
    #expect(Set(Rulebook.standard.entries.map(\.weight)) == Set(reasons.map(\.weight)))
    #expect(reasons.allSatisfy { !$0.sees.isEmpty })
  }

  @Test func aControlWeighsWhatItsScoredRulesWeigh() {
    let rules: [(rule: Rule, weight: Int)] = [
      (.lateEntry, weight: 2), (inPreview(.unsetWalkAway), weight: 3), (.underpricedBid, weight: 3),
      (.unequalTrade, weight: 3),
    ]
    #expect(Rulebook(rules).weight(of: .upstream) == 5)
    #expect(Rulebook(rules).weight(of: .delivery) == 0)
  }

  /// Those who upgrade look there for why a deal has a gap that it did not have.
  @Test(arguments: rules.map(\.id))
  func everyRuleIsInTheChangelogUnderTheVersionThatFirstHadIt(id: String) throws {
    let rule = try #require(Rulebook.standard[id])
    let text = try TestFiles.text(of: repository.appending(path: "CHANGELOG.md"))
    let section = text.split(separator: "\n## ").first { $0.hasPrefix("\(rule.addedIn).") }
    let lines = try #require(section, "no version \(rule.addedIn)").split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("- `\(id)` (\(rule.control.rawValue)): ") })
  }

  @Test(arguments: rules.map(\.id))
  func everyRuleHasItsTexts(id: String) throws {
    let rule = try #require(Rulebook.standard[id])
    let texts = [
      rule.title, rule.gap, rule.criteria, rule.rationale, rule.method, rule.exclusions, rule.grounds.text,
      rule.recommendation,
    ]
    for text in texts {
      #expect(!text.isEmpty && text == text.trimmingCharacters(in: .whitespacesAndNewlines))
      #expect(!text.contains("\n"), "a text is one paragraph: \(text)")
    }
    #expect(!rule.criteria.hasSuffix("."), "the criteria end a sentence that the page begins")
    #expect(rule.criteria.first?.isLowercase == true && rule.recommendation.first?.isLowercase == true)
    for text in [rule.title, rule.gap, rule.rationale, rule.recommendation, rule.exclusions] {
      #expect(!text.contains("{"), "printed as it stands: \(text)")
    }
    #expect(!rule.reads.isEmpty && rule.reads.allSatisfy { !$0.isEmpty })
    for (placeholder, bound) in [
      ("{moderate}", rule.thresholds.moderate), ("{severe}", rule.thresholds.severe),
    ] {
      #expect(
        rule.method.contains(placeholder) == (bound != nil),
        "the method says \(placeholder) where the rule has such a threshold")
    }
  }

  @Test(arguments: rules.map(\.id))
  func theExamplesAreAGapAndNone(id: String) throws {
    let rule = try #require(Rulebook.standard[id])
    let gap = try verdict(of: rule, on: rule.gapExample)
    guard case .gap = gap else {
      Issue.record("the gap example is none: \(gap)")
      return
    }
    let clear = try verdict(of: rule, on: rule.clearExample)
    guard case .satisfied = clear else {
      Issue.record("the clear example is not satisfied: \(clear)")
      return
    }
  }

  private func verdict(of rule: Rule, on example: Rule.Example) throws -> Verdict {
    let day = try day(example.asOf)
    let earlier = try example.earlier.map { try readExample($0, named: "earlier.md") }
    let dossier = try readExample(example.frontMatter)
    let diagnosis = diagnose([dossier] + earlier, with: .asking(rule), asOf: day, notation: Notation())[0]
    return try #require(diagnosis.verdict(of: rule.id))
  }
}
