import Dossiers
import GeneratedDossiers
import Testing

@testable import ControlGaps

/// No threshold is an amount of money, so a deal ten times as large has the same controls.
@Suite("Ten times the money") struct ScaledMoneyTests {
  @Test("makes ten times the money of every sum, and changes nothing else", arguments: Case.workers)
  func changesNothingElse(worker: Int) throws {
    for seed in Case.seeds(of: worker, from: 1_000_000) {
      let known = try Case(seed: seed)
      let larger = known.tree.mapAmounts { .init($0.units * 10, isEstimate: $0.isEstimate) }
      try expectSame(known, larger, times: 10)
    }
  }
}
