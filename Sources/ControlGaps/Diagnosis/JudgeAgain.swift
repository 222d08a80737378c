import Dossiers

/// What rules said of a deal on an earlier day: what is dated after it had not happened yet, and has no say.
///
/// Fields without a day stand as written. Other deals are not looked at, so a rule that asks for them sees none.
///
/// - Returns: one verdict for each entry, in their order; waivers are not applied.
public func judgeAgain(
  _ dossier: Dossier, by entries: [Rulebook.Entry], asOf day: CalendarDay
) -> [Verdict] {
  let deal = DealOnDay(dossier, on: day, notation: Notation(), after: .none)
  return entries.map { $0.rule.check(deal, $0.thresholds).knowable(from: dossier, reading: $0.rule.reads) }
}
