import ControlGaps
import Dossiers
import Foundation
import SitePages
import SourceText
import Testing

@testable import throughline

@Suite("throughline explain")
struct ExplainCommandTests {
  private let rules = Rulebook.standard.entries.map(\.rule)
  private let codes = problemCatalogue.flatMap(\.codes)

  @Test("never has a rule and a problem of one name")
  func namesAreUnique() {
    #expect(Set(Subject.names).count == Subject.names.count)
    #expect(Subject.names.count == rules.count + codes.count)
  }

  @Test("explains every rule, with its thresholds and both examples")
  func everyRule() throws {
    let folder = RulesInForce(in: Folder("/nowhere"))
    for rule in rules {
      guard case .rule(let found) = try Subject(named: rule.id) else {
        Issue.record("\(rule.id) is explained as something else")
        continue
      }
      let words = RuleInWords(found, in: folder.rulebook, with: folder.settings)
      let text = ruleText(words, caveat: folder.caveat, on: Display())
      let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for sentence in [
        rule.title, rule.gap, rule.rationale, rule.exclusions, rule.recommendation, rule.grounds.text,
      ] {
        let sentence = sentence.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(flat.contains(sentence), "\(rule.id): \(sentence)")
      }
      #expect(!flat.contains("{moderate}") && !flat.contains("{severe}"), "\(rule.id)")
      #expect(words.gapExample.verdict.contains("gap: "), "\(rule.id): \(words.gapExample.verdict)")
      #expect(
        words.clearExample.verdict.hasPrefix("Satisfied: "), "\(rule.id): \(words.clearExample.verdict)")
      // The examples stand as they are written, so that they can be copied.
      let examples = [rule.gapExample, rule.clearExample].flatMap { [$0.frontMatter] + $0.earlier }
      let copied = Set(examples.flatMap { $0.split(separator: "\n") }.map { "  \($0)" })
      for line in text.split(separator: "\n") where !copied.contains(String(line)) {
        #expect(line.count <= 80, "\(rule.id): \(line)")
      }
      #expect(explanationJSON(of: found, with: folder).text().contains("\"id\": \"\(rule.id)\""))
    }
  }

  @Test("explains every problem, with what is wrong and what is right")
  func everyCode() throws {
    for code in codes {
      guard case .code(let found, let section) = try Subject(named: code.id) else {
        Issue.record("\(code.id) is explained as something else")
        continue
      }
      let text = codeText(found, in: section, on: Display())
      #expect(text.hasPrefix("\(code.id)\n\(code.severity.rawValue) · \(section.title)\n\n"))
      if let example = code.example {
        #expect(text.contains("INSTEAD OF\n") && text.contains("WRITE\n"), "\(code.id)")
        for line in (example.wrong + "\n" + example.right).split(separator: "\n") {
          #expect(text.contains("  \(printable(String(line)))\n"), "\(code.id): \(line)")
        }
      }
      #expect(explanationJSON(of: found, in: section).text().contains("\"id\": \"\(code.id)\""))
    }
  }

  @Test("lists each rule and each problem on a line of its own")
  func list() throws {
    let outcome = try Workshop().throughline(["explain"])
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    for name in Subject.names {
      #expect(lines.count { $0.hasPrefix("  \(name) ") } == 1, "\(name)")
    }
    #expect(!outcome.output.contains("…"))
    for code in codes { #expect(lines.contains { $0.hasSuffix(" " + code.about) }, "\(code.id)") }
    for line in subjectListText(on: Display()).split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
  }

  @Test("lists the same for programs")
  func listForPrograms() throws {
    struct Entry: Decodable { let id: String }
    struct List: Decodable {
      let rules: [Entry]
      let problems: [Entry]
    }
    let outcome = try Workshop().throughline(["explain", "--format", "json"])
    let list = try JSONDecoder().decode(List.self, from: Data(outcome.output.utf8))
    #expect(list.rules.map(\.id) == rules.map(\.id))
    #expect(list.problems.map(\.id) == codes.map(\.id))
  }

  @Test(
    "suggests the nearest name of either kind",
    arguments: [
      ("late-entri", "`late-entry`"), ("unknown-kee", "`unknown-key`"), ("foo", "`throughline explain`"),
    ])
  func unknownName(name: String, suggestion: String) throws {
    let outcome = try Workshop().throughline(["explain", name])
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(suggestion), "\(outcome.errors)")
  }

  @Test("tells the thresholds that a site sets from the rule's own")
  func thresholdsInForce() throws {
    let workshop = try Workshop()
    #expect(
      try workshop.throughline(["explain", "late-entry"]).output.contains("moderate 60 days, severe 0 days."))
    try workshop.write(
      "title: Deals\nrules:\n  late-entry: { moderate: 75 }\n  late-payment: { off: true, reason: Finance watches it }\n",
      to: "Content/site.yml")
    let changed = try workshop.throughline(["explain", "late-entry"]).output
    #expect(changed.contains("Fewer than 75 days"), "\(changed)")
    #expect(
      changed.contains(
        "  In force: moderate 75 days, severe 0 days; the rule's own are moderate 60\n    days, severe 0 days.\n"
      ),
      "\(changed)")
    let off = try workshop.throughline(["explain", "late-payment"]).output
    #expect(off.contains("\nSwitched off on this site: Finance watches it\n"), "\(off)")
  }

  @Test("explains a rule also where site.yml has errors, and says that it is left out")
  func brokenSettings() throws {
    let workshop = try Workshop()
    try workshop.write("title: [\n", to: "Content/site.yml")
    let outcome = try workshop.throughline(["explain", "late-entry"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("`Content/site.yml` has errors"), "\(outcome.output)")
  }
}
