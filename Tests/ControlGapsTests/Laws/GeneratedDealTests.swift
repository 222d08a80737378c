import ControlGaps
import GeneratedDossiers
import Testing

/// A law that holds because nothing is ever judged says nothing.
@Suite("Generated deals") struct GeneratedDealTests {
  @Test("get each verdict of each rule")
  func getEachVerdict() throws {
    var given: [String: Set<Outline>] = [:]
    for seed in 0..<1_500 {
      let known = try Case(seed: seed)
      for judged in try known.diagnosis(of: known.tree).verdicts {
        given[judged.rule.id, default: []].insert(Outline(judged.verdict))
      }
    }
    for entry in Rulebook.standard.entries {
      let given = given[entry.rule.id] ?? []
      for outline in [Outline.satisfied, .notApplicable, .notAssessable] {
        #expect(given.contains(outline), "\(entry.rule.id) is never \(outline)")
      }
      #expect(
        given.contains(.gap(.moderate)) || given.contains(.gap(.severe)), "\(entry.rule.id) is never a gap")
    }
  }
}
