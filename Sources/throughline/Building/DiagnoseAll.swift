import ControlGaps
import Dossiers
import Intelligence

/// Diagnoses every deal, each after its history; where some are left out for an audience, nothing can be told of
/// that.
func diagnoseAll(
  _ content: Content, with rulebook: Rulebook, asOf day: CalendarDay, jobs: Int, someLeftOut: Bool
) async throws -> [DiagnosedDeal] {
  let dossiers = content.dossiers
  let histories = findHistories(
    of: dossiers, on: day, buyer: content.buyerID, tactic: content.knownTactic, someLeftOut: someLeftOut)
  let notation = content.settings.notation
  let judged = try await concurrently(Array(zip(dossiers, histories)), jobs: jobs) { dossier, history in
    judgeDeal(dossier, after: history, with: rulebook, asOf: day, notation: notation)
  }
  let others = JudgedDeals(judged)
  return try await concurrently(Array(zip(dossiers, judged)), jobs: jobs) { dossier, judged in
    DiagnosedDeal(
      dossier, diagnose(judged, among: others, with: rulebook), buyer: content.buyerID(of: dossier))
  }
}
