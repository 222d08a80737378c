import Dossiers

/// A deal with what the rules say of it that ask nothing but the deal and what was known before it.
///
/// A class, because later deals with the buyer read it too.
public final class JudgedDeal: Sendable {
  let deal: DealOnDay
  /// In the order of the rulebook, waivers applied.
  let verdicts: [Diagnosis.Judged]
  let waivers: WaiversInForce
  /// The waivers that accept nothing, as far as these rules tell.
  let idle: [IdleWaiver]

  init(_ deal: DealOnDay, verdicts: [Diagnosis.Judged], waivers: WaiversInForce, idle: [IdleWaiver]) {
    self.deal = deal
    self.verdicts = verdicts
    self.waivers = waivers
    self.idle = idle
  }
}

/// Puts to a deal every rule but those that ask what the others said.
///
/// A function of its arguments alone: the same dossier on the same day gives the same verdicts.
public func judgeDeal(
  _ dossier: Dossier, after history: History, with rulebook: Rulebook, asOf day: CalendarDay,
  notation: Notation
) -> JudgedDeal {
  let deal = DealOnDay(dossier, on: day, notation: notation, after: history)
  let waivers = WaiversInForce(of: dossier, on: day)
  var idle = waivers.expired
  let verdicts = rulebook.entries.compactMap { entry -> Diagnosis.Judged? in
    guard case .deal(let check) = entry.rule.check else { return nil }
    let verdict = waivers.accept(entry.rule, in: deal, idle: &idle) { deal in
      judge(entry.rule, deal) { check(deal, entry.thresholds) }
    }
    return Diagnosis.Judged(entry: entry, verdict: verdict)
  }
  return JudgedDeal(deal, verdicts: verdicts, waivers: waivers, idle: idle)
}

/// Judged deals, by id.
public struct JudgedDeals: Sendable {
  private let byID: [String: JudgedDeal]

  public init(_ deals: [JudgedDeal]) {
    byID = Dictionary(deals.map { ($0.deal.dossier.id, $0) }) { first, _ in first }
  }

  subscript(id: String) -> JudgedDeal? { byID[id] }
}

/// Somebody else's contract has no records of ours to lack, and feeds nothing of ours.
func judge(_ rule: Rule, _ deal: DealOnDay, _ check: () -> Verdict) -> Verdict {
  if deal.dossier.origin == .imported, rule.judgesAbsence || rule.control == .intelligence {
    return .notApplicable(because: "the contract is somebody else's, known from public data")
  }
  return check().knowable(from: deal.dossier, reading: rule.reads)
}
