import ControlGaps
import GeneratedDossiers
import Testing

/// A law that holds because nothing is ever judged says nothing.
@Suite("Generated deals") struct GeneratedDealTests {
  @Test("get each verdict of each rule")
  func getEachVerdict() throws {
    var missing = Set(
      Rulebook.standard.entries.flatMap { entry in
        Kind.allCases.map { Wanted(rule: entry.rule.id, kind: $0) }
      })
    for seed in 0..<5_000 where !missing.isEmpty {
      let known = try Case(seed: seed)
      for judged in try known.diagnosis(of: known.tree).verdicts {
        missing.remove(Wanted(rule: judged.rule.id, kind: Kind(judged.verdict)))
      }
    }
    #expect(missing.isEmpty, "no generated deal gets \(missing.map { "\($0.rule): \($0.kind)" }.sorted())")
  }

  private struct Wanted: Hashable {
    let rule: String
    let kind: Kind
  }

  private enum Kind: CaseIterable {
    case satisfied, gap, notApplicable, notAssessable

    init(_ verdict: Verdict) {
      self =
        switch verdict {
        case .satisfied: .satisfied
        case .gap: .gap
        case .notApplicable: .notApplicable
        case .notAssessable: .notAssessable
        }
    }
  }
}
