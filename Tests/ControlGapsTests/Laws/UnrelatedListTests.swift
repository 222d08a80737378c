import Dossiers
import Foundation
import GeneratedDossiers
import TestSupport
import Testing

@testable import ControlGaps

/// A rule that does not say that it reads a list must not look at it.
@Suite("Without the lists that a rule does not read") struct UnrelatedListTests {
  @Test(
    "it says the same of each of its fixtures", arguments: Rulebook.standard.entries.map(\.rule.id))
  func ofFixtures(id: String) throws {
    let rule = try #require(Rulebook.standard[id])
    let folder = TestFiles.fixtures.appending(path: id)
    for name in try RuleFixture.names(in: folder) {
      let whole = try RuleFixture(name, in: folder, of: rule)
      // What a claim is for may have been in a list that is left out.
      let rest = try RuleFixture(name, in: folder, of: rule, allowing: ["unknown-entry"]) {
        withoutLists(besides: rule.lists, in: $0)
      }
      #expect(report(rest) == report(whole))
      #expect(rest.evidenceLines == whole.evidenceLines, "\(id)/\(name)")
    }
  }

  @Test("it says the same of generated deals", arguments: Case.workers)
  func ofGeneratedDeals(worker: Int) throws {
    let rules = Rulebook.standard.entries.map(\.rule).filter { !$0.asksVerdicts }
    let groups = Dictionary(grouping: rules, by: \.lists).sorted { $0.value[0].id < $1.value[0].id }
    var left = 0
    for seed in Case.seeds(of: worker, from: 5_000_000) {
      let known = try Case(seed: seed)
      let dossier = try known.tree.read()
      let whole = known.diagnosis(of: dossier)
      for (lists, rules) in [groups[seed % groups.count], groups[(seed / 2 + 7) % groups.count]] {
        let tree = known.tree.withoutLists(besides: lists)
        guard tree != known.tree else { continue }
        left += 1
        let other = try tree.read()
        let rest = known.diagnosis(of: other, with: .holding(rules))
        for rule in rules {
          let said = try #require(whole.verdict(of: rule.id)).said(of: dossier)
          let saidOfRest = try #require(rest.verdict(of: rule.id)).said(of: other)
          guard said != saidOfRest else { continue }
          Issue.record("seed \(seed), \(rule.id): \(said)\nis now \(saidOfRest)\n\(known.tree.yaml)")
        }
      }
    }
    #expect(left > Case.count / 4)
  }

  /// The text with blank lines where lists that a rule does not read were.
  private func withoutLists(besides read: Set<String>, in text: String) -> String {
    var isLeftOut = false
    var isFrontMatter = true
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      if index > 0, line == "---" { isFrontMatter = false }
      guard isFrontMatter else { return String(line) }
      if let first = line.first, first != " ", first != "#" {
        let key = line.prefix { $0 != ":" }
        isLeftOut = allLists.contains(String(key)) && !read.contains(String(key))
      }
      return isLeftOut && !line.hasPrefix("#") ? "" : String(line)
    }.joined(separator: "\n")
  }
}

extension FieldTree {
  fileprivate func withoutLists(besides read: Set<String>) -> FieldTree {
    guard case .map(let fields) = self else { return self }
    return .map(fields.filter { !allLists.contains($0.key) || read.contains($0.key) })
  }
}

extension Verdict {
  /// All that it says, with what is written where it says it.
  fileprivate func said(of dossier: Dossier) -> String {
    func words(_ citations: Citations) -> String {
      citations.all.map { "\($0.label): \(dossier.quote($0.span))" }.joined(separator: "\n")
    }
    switch self {
    case .satisfied(let text, let citations): return "satisfied \(text)\n\(words(citations))"
    case .notApplicable(let reason): return "not applicable: \(reason)"
    case .notAssessable(let first, let more): return "not assessable: \(([first] + more).map(\.text))"
    case .gap:
      return findings.map { finding in
        let money = finding.money.map { "\($0.stage) \($0.amount) \($0.standing) \($0.restates)" }
        return """
          gap, \(finding.severity), \(finding.kind): \(finding.condition) \(finding.effect ?? "")
          \(money), \(finding.unpriced) not priced, \(finding.waivers.count) waivers
          \(words(finding.citations))
          """
      }.joined(separator: "\n")
    }
  }
}
