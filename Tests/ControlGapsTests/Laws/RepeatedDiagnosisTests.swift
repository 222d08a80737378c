import GeneratedDossiers
import Testing

@testable import ControlGaps

/// The site is compared with the one before it, file by file.
@Suite("A dossier diagnosed twice") struct RepeatedDiagnosisTests {
  @Test("gets the same diagnosis to the letter", arguments: Case.workers)
  func getsTheSame(worker: Int) throws {
    for seed in Case.seeds(of: worker, from: 6_000_000) where seed % 5 == 0 {
      let (first, second) = (try Case(seed: seed), try Case(seed: seed))
      let dossier = try first.tree.read()
      let again = try second.tree.read()
      #expect(
        text(of: first.diagnosis(of: dossier), dossier) == text(of: second.diagnosis(of: again), again),
        "seed \(seed)")
    }
  }
}
