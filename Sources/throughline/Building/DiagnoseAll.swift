import ControlGaps
import Dossiers
import Intelligence

/// Diagnoses every deal, each after its history; where some are left out for an audience, nothing can be told of
/// that.
func diagnoseAll(
  _ content: Content, with rulebook: Rulebook, asOf day: CalendarDay, jobs: Int, someLeftOut: Bool
) async throws -> [DiagnosedDeal] {
  struct Case: Sendable {
    let dossier: Dossier
    let buyer: String
    let history: History
  }
  let histories = findHistories(
    of: content.dossiers, on: day, buyer: content.buyerID, someLeftOut: someLeftOut)
  let cases = zip(content.dossiers, histories).map {
    Case(dossier: $0, buyer: content.buyerID(of: $0), history: $1)
  }
  let notation = content.settings.notation
  return try await concurrently(cases, jobs: jobs) { deal in
    DiagnosedDeal(
      deal.dossier,
      diagnose(deal.dossier, after: deal.history, with: rulebook, asOf: day, notation: notation),
      buyer: deal.buyer)
  }
}
