import ControlGaps
import Dossiers

/// What one deal taught, and who has used that deal since.
public struct LessonRecord: Sendable {
  public let deal: DiagnosedDeal
  public let lessons: [String]
  /// The day on which the outcome was recorded, or else that by which the deal is placed in time.
  public let day: CalendarDay?
  /// Deals that name it under `draws_on`, by id.
  public let drawnOnBy: [DiagnosedDeal]
}

/// The latest first, those without a day last.
func recordLessons(of deals: [DiagnosedDeal]) -> [LessonRecord] {
  var drawing: [String: [DiagnosedDeal]] = [:]
  for deal in deals {
    for earlier in deal.dossier.drawsOn.value ?? [] { drawing[earlier.value, default: []].append(deal) }
  }
  return deals.compactMap { deal -> LessonRecord? in
    guard let outcome = deal.dossier.outcome.value, let lessons = outcome.lessons.value, !lessons.isEmpty
    else { return nil }
    return LessonRecord(
      deal: deal, lessons: lessons, day: outcome.recorded.value?.firstDay ?? deal.placedOn,
      drawnOnBy: drawing[deal.dossier.id] ?? [])
  }.sorted {
    ($1.day?.number ?? .min, $0.deal.dossier.id) < ($0.day?.number ?? .min, $1.deal.dossier.id)
  }
}
