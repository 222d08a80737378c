import SourceText

extension MapReader {
  /// Puts on record each step that certainly comes before one that it should follow.
  ///
  /// One warning a step, against the nearest step before it, so that one wrong date makes one or two of them.
  mutating func checkOrder(of dates: LifecycleDates) {
    for step in Step.allCases {
      guard case .given(.days(let days), let span) = dates[step],
        let (earlier, earlierDays) = predecessor(of: step, in: dates), days.last < earlierDays.first
      else { continue }
      report(
        .dateOrder, at: span.start,
        "\(step.rawValue) `\(days.text)` precedes \(earlier.rawValue) `\(earlierDays.text)`",
        why: "the stages follow from these dates, and one of the two makes them overlap",
        fix: "correct \(path(to: step.rawValue)) or \(path(to: earlier.rawValue))")
    }
  }

  private func predecessor(of step: Step, in dates: LifecycleDates) -> (Step, DayRange)? {
    for earlier in step.predecessors.reversed() {
      if case .given(.days(let days), _) = dates[earlier] { return (earlier, days) }
    }
    return nil
  }
}

extension Step {
  /// The steps that come before this one, in their order, without those whose order a rule judges: a first
  /// contact that comes late, and work that starts early, are gaps.
  fileprivate var predecessors: [Step] {
    switch self {
    case .firstContact, .criteriaFixed: []
    case .rfp: [.criteriaFixed]
    case .offer: [.firstContact, .criteriaFixed, .rfp]
    case .negotiation: [.firstContact, .criteriaFixed, .rfp, .offer]
    case .award: [.firstContact, .criteriaFixed, .rfp, .offer, .negotiation]
    case .signature: [.firstContact, .criteriaFixed, .rfp, .offer, .negotiation, .award]
    case .deliveryStart: [.firstContact, .criteriaFixed, .rfp, .offer, .negotiation]
    case .deliveryEnd: [.signature, .deliveryStart]
    case .notice, .decided: [.signature]
    case .closed:
      [
        .firstContact, .criteriaFixed, .rfp, .offer, .negotiation, .award, .signature, .deliveryStart,
        .deliveryEnd,
      ]
    }
  }
}

extension DayRange {
  /// The days as a dossier writes them.
  fileprivate var text: Substring {
    switch precision {
    case .day: first.iso[...]
    case .month: first.iso.prefix(7)
    case .year: first.iso.prefix(4)
    }
  }
}
