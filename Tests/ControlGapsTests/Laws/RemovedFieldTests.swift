import Dossiers
import GeneratedDossiers
import TestSupport
import Testing

@testable import ControlGaps

/// What is missing can leave a rule open; it can neither decide one nor turn it round.
@Suite("Taking a field out of a dossier") struct RemovedFieldTests {
  @Test("never makes a gap, nor a control that is in place", arguments: Case.workers)
  func neverDecides(worker: Int) throws {
    var removals = 0
    for seed in Case.seeds(of: worker, from: 7_000_000) {
      let known = try Case(seed: seed)
      let before = try known.diagnosis(of: known.tree)
      var chance = SeededGenerator(seed: seed)
      for place in known.tree.removable.shuffled(using: &chance).prefix(4) {
        guard let value = known.tree[place] else { continue }
        let field = FieldTree.path(of: place)
        let judged = before.verdicts.filter {
          !$0.rule.judgesAbsence && !$0.rule.asksVerdicts && $0.rule.mayRead(place)
            && !MeaningfulAbsence.excuses(field, value, of: $0.rule.id)
        }
        let marked = known.tree.marking(place, .removed)
        let after = try known.verdicts(of: judged.map(\.rule), on: marked.changed)
        removals += judged.isEmpty ? 0 : 1
        for (judged, new) in zip(judged, after) where isDecided(from: judged.verdict, to: new) {
          try known.report(marked, field, judged.rule, breaking: isDecided)
        }
      }
    }
    #expect(removals > Case.count / 2)
  }

  private func isDecided(from old: Verdict, to new: Verdict) -> Bool {
    switch (old, new) {
    case (.notAssessable, .gap), (.notAssessable, .satisfied), (.satisfied, .gap), (.gap, .satisfied): true
    default: false
    }
  }
}

extension FieldTree {
  /// The fields that can be missing, and that say something: an id only names its entry.
  fileprivate var removable: [Place] {
    places.filter { place in
      guard case .key(let key)? = place.last else { return false }
      let holdsFields = place.count == 1 && ["dates", "value"].contains(key)
      let isRequired = place.count == 1 && ["title", "buyer", "status"].contains(key)
      return key != "id" && !holdsFields && !isRequired && place.first != .key("waivers")
    }
  }
}
