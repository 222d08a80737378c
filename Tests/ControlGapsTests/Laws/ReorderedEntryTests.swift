import Dossiers
import GeneratedDossiers
import TestSupport
import Testing

@testable import ControlGaps

/// Entries are dated; the line on which somebody wrote one says nothing.
@Suite("Entries in another order") struct ReorderedEntryTests {
  @Test("change no verdict, no sum and no score", arguments: Case.workers)
  func changeNothing(worker: Int) throws {
    for seed in Case.seeds(of: worker, from: 2_000_000) {
      let known = try Case(seed: seed)
      var chance = SeededGenerator(seed: seed)
      try expectSame(known, known.tree.shuffled(using: &chance), times: 1)
    }
  }
}
