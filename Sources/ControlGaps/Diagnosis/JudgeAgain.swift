import Dossiers

/// What rules said of a deal on an earlier day: what is dated after it had not happened yet, and has no say.
///
/// Fields without a day stand as written. Other deals are not looked at, so a rule that asks for them sees none, and
/// one that asks for their verdicts does not apply.
///
/// - Returns: one verdict for each entry, in their order; waivers are not applied.
public func judgeAgain(
  _ dossier: Dossier, by entries: [Rulebook.Entry], asOf day: CalendarDay
) -> [Verdict] {
  let deal = DealOnDay(dossier, on: day, notation: Notation(), after: .none)
  return entries.map { entry in
    judge(entry.rule, deal) {
      guard case .deal(let check) = entry.rule.check else {
        return .notApplicable(because: "no other deal is looked at")
      }
      return check(deal, entry.thresholds)
    }
  }
}
