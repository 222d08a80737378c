import ControlGaps
import Dossiers
import Intelligence

/// Diagnoses every deal, each after what was known of its buyer before it; where some are left out for an
/// audience, nothing can be told of that.
func diagnoseAll(
  _ content: Content, with rulebook: Rulebook, asOf day: CalendarDay, jobs: Int, someLeftOut: Bool
) async throws -> [DiagnosedDeal] {
  struct Case: Sendable {
    let dossier: Dossier
    let buyer: String
    let precedents: Precedents
  }
  let buyers = content.dossiers.map { content.buyerID(of: $0) }
  var byBuyer: [String: [Int]] = [:]
  for (index, buyer) in buyers.enumerated() { byBuyer[buyer, default: []].append(index) }
  var precedents = [Precedents](repeating: .none, count: buyers.count)
  for indices in byBuyer.values {
    let found = findPrecedents(
      among: indices.map { content.dossiers[$0] }, on: day, someLeftOut: someLeftOut)
    for (index, known) in zip(indices, found) { precedents[index] = known }
  }
  let cases = content.dossiers.indices.map {
    Case(dossier: content.dossiers[$0], buyer: buyers[$0], precedents: precedents[$0])
  }
  let notation = content.settings.notation
  return try await concurrently(cases, jobs: jobs) { deal in
    DiagnosedDeal(
      deal.dossier,
      diagnose(deal.dossier, after: deal.precedents, with: rulebook, asOf: day, notation: notation),
      buyer: deal.buyer)
  }
}
