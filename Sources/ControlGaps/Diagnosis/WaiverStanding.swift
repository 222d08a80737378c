import Dossiers

/// What a waiver does on the day of the diagnosis.
public enum WaiverStanding: Sendable {
  /// It accepts a gap, or a part of one.
  case inForce
  /// It has ended; with it the gap that it accepted and that counts again, where that is still there.
  case expired(openGap: Finding?)
  /// It has not ended, and there is nothing for it to accept.
  case acceptsNothing
  /// It has not ended, and the site does not run its rule.
  case ruleIsOff
}

extension Diagnosis {
  /// What a waiver of the deal's does on the day.
  public func standing(of waiver: Waiver) -> WaiverStanding {
    switch idleWaivers.first(where: { $0.waiver.span == waiver.span })?.reason {
    case nil: .inForce
    case .unmatched: .acceptsNothing
    case .ruleIsOff: .ruleIsOff
    case .expired: .expired(openGap: openGap(of: waiver))
    }
  }

  /// The open gap that a waiver would accept if it had not ended.
  private func openGap(of waiver: Waiver) -> Finding? {
    guard let gap = verdict(of: waiver.rule.value ?? "")?.openGap else { return nil }
    guard let entry = waiver.entry.value else { return gap }
    return gap.citations.all.contains { $0.entry == entry } ? gap : nil
  }
}
