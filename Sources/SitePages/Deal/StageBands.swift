import Charts
import Dossiers

/// The stages of a deal's life as its dates tell them: none that an author types.
struct StageBands {
  struct Band {
    let stage: Stage
    /// From its first day to the first day of the next; never empty.
    let days: ClosedRange<Int>
    /// Whether it goes on as of the day.
    let isOpen: Bool
  }

  let bands: [Band]

  init(of dossier: Dossier, asOf day: CalendarDay) {
    let starts = StageBands.starts(of: dossier)
    let last = StageBands.lastDay(of: dossier, asOf: day)
    bands = starts.indices.compactMap { index in
      let (stage, start) = starts[index]
      let isLast = index + 1 == starts.count
      let end = isLast ? max(last, start + 1) : starts[index + 1].start
      guard end > start else { return nil }
      let isOpen = isLast && dossier.dates[.closed].value?.firstDay.map { $0 > day } ?? true
      return Band(stage: stage, days: start...end, isOpen: isOpen)
    }
  }

  /// The stage that a day belongs to; the first for what came before.
  func stage(of day: Int) -> Stage {
    bands.last { $0.days.lowerBound <= day }?.stage ?? bands.first?.stage ?? .upstream
  }

  private static func starts(of dossier: Dossier) -> [(stage: Stage, start: Int)] {
    func day(_ step: Step) -> Int? { dossier.dates[step].value?.firstDay?.number }
    let moves = dossier.concessions.entries.compactMap { $0.date.value?.firstDay?.number }
    let award = day(.award) ?? (dossier.dates[.award].isNone ? day(.signature) : nil)
    let table = [day(.negotiation), moves.min().flatMap { $0 < award ?? .max ? $0 : nil }].compactMap(\.self)
      .min()
    let before = [day(.firstContact), day(.criteriaFixed), day(.rfp), day(.offer)].compactMap(\.self).min()
    let known: [(Stage, Int?)] = [
      (.upstream, before), (.table, table), (.award, award), (.delivery, day(.signature)),
    ]
    var starts: [(stage: Stage, start: Int)] = []
    for case (let stage, let start?) in known where start >= starts.last?.start ?? .min {
      starts.append((stage, start))
    }
    return starts
  }

  /// The end, or else the day and whatever is planned after it.
  private static func lastDay(of dossier: Dossier, asOf day: CalendarDay) -> Int {
    if let closed = dossier.dates[.closed].value?.firstDay { return closed.number }
    let plans = Step.allCases.compactMap { dossier.dates[$0].value?.firstDay?.number }
    return max(day.number + 1, plans.max() ?? .min)
  }
}
