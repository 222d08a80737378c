import Dossiers
import SourceText

/// The packages with an entry of ours that is, or may be, there on the day, in the order of the file.
func gatherPackages(of dossier: Dossier, on day: CalendarDay, steps: ReachedSteps) -> [Package] {
  var groups: [[Concession]] = []
  var places: [String: Int] = [:]
  for entry in dossier.concessions.entries where (entry.range?.first ?? day) <= day {
    if let name = entry.package.value {
      if let place = places[name] {
        groups[place].append(entry)
        continue
      }
      places[name] = groups.count
    }
    groups.append([entry])
  }
  return groups.compactMap { entries in
    guard entries.contains(where: \.isOurs) else { return nil }
    // Where none of ours is certain, the package as a whole may be there or not, and is judged as if it were.
    let isCertain = entries.contains { $0.isOurs && $0.hasHappened(by: day) }
    let there = isCertain ? entries.filter { $0.hasHappened(by: day) } : entries
    let ours = there.filter(\.isOurs)
    let name = entries[0].package.value
    let (stages, causes) = stages(of: ours, steps: steps, dates: dossier.dates)
    return Package(
      name: name, ours: ours, buyers: there.filter { !$0.isOurs },
      possible: isCertain ? entries.filter { !$0.hasHappened(by: day) } : [],
      mayHoldMore: name != nil && dossier.concessions.extent == .partial, stages: stages,
      stageCauses: causes)
  }
}

extension Concession {
  fileprivate var range: DayRange? {
    guard case .days(let range)? = date.value else { return nil }
    return range
  }

  fileprivate func hasHappened(by day: CalendarDay) -> Bool { (range?.last ?? day) <= day }
}

/// Delivery if certainly after signature; else award if certainly after award; else the table.
///
/// What has no date is the table's, and so is what has no award's date to go by. A signature on an unknown
/// day was no earlier than the award.
func stages(
  of ours: [Concession], steps: ReachedSteps, dates: LifecycleDates
) -> ([Stage], causes: [FieldPath]) {
  let ranges = ours.compactMap(\.range)
  guard let first = ranges.map(\.first.number).max(), let last = ranges.map(\.last.number).max() else {
    return ([.table], [])
  }
  func after(_ step: Step, noEarlierThan earliest: Int? = nil) -> (certainly: Bool, possibly: Bool) {
    let bounds = steps.range(of: step)
    guard steps[step]?.isNo == false, let from = bounds.first ?? earliest else { return (false, false) }
    return (bounds.last.map { first > $0 } ?? false, last > from)
  }
  let awarded = steps.awardIsSignature ? (certainly: false, possibly: false) : after(.award)
  let signed = after(.signature, noEarlierThan: steps.range(of: .award).first)
  if signed.certainly { return ([.delivery], []) }
  var stages: [Stage] = awarded.certainly ? [] : [.table]
  if awarded.possibly { stages.append(.award) }
  if signed.possibly { stages.append(.delivery) }
  guard stages.count > 1 else { return (stages, []) }

  var causes = ours.filter { $0.range?.isOneDay == false }.map {
    FieldPath("concessions.date", at: $0.span)
  }
  for (step, matters) in [(Step.award, awarded.possibly), (.signature, signed.possibly)]
  where matters && steps.range(of: step).isRange && !(step == .award && steps.awardIsSignature) {
    causes.append(FieldPath("dates", step.rawValue, at: dates[step].span))
  }
  return (stages, causes.isEmpty ? [FieldPath("concessions.date", at: ours[0].span)] : causes)
}
