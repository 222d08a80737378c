import Dossiers

/// Puts every rule to a deal.
///
/// A function of its arguments alone: the same dossier on the same day gives the same diagnosis.
public func diagnose(
  _ dossier: Dossier, after history: History, with rulebook: Rulebook, asOf day: CalendarDay,
  notation: Notation
) -> Diagnosis {
  let deal = DealOnDay(dossier, on: day, notation: notation, after: history)
  var idle: [IdleWaiver] = []
  var waivers: [String: [Waiver]] = [:]
  for waiver in dossier.waivers.entries where !waiver.isWithheld {
    if waiver.hasExpired(by: day) {
      idle.append(IdleWaiver(waiver: waiver, reason: .expired))
    } else {
      waivers[waiver.rule.value ?? "", default: []].append(waiver)
    }
  }
  let verdicts = rulebook.entries.map { entry -> Diagnosis.Judged in
    var verdict = judge(entry.rule, entry.thresholds, deal)
    if let accepted = waivers[entry.rule.id] {
      let (waived, matched) = apply(accepted, to: verdict, of: entry.rule, entry.thresholds, deal)
      verdict = waived
      // What a verdict that is withheld would be, and with it what a waiver accepts of it, is withheld.
      if !verdict.isWithheld {
        idle += accepted.indices.filter { !matched.contains($0) }.map {
          IdleWaiver(waiver: accepted[$0], reason: .unmatched)
        }
      }
    }
    return Diagnosis.Judged(entry: entry, verdict: verdict)
  }
  for rule in rulebook.switchedOff {
    idle += waivers[rule.rule.id, default: []].map { IdleWaiver(waiver: $0, reason: .ruleIsOff) }
  }
  return weigh(verdicts, of: deal, idle: idle.sorted { $0.waiver.span.start < $1.waiver.span.start })
}

/// Somebody else's contract has no records of ours to lack, and feeds nothing of ours.
private func judge(_ rule: Rule, _ thresholds: Thresholds, _ deal: DealOnDay) -> Verdict {
  if deal.dossier.origin == .imported, rule.judgesAbsence || rule.control == .intelligence {
    return .notApplicable(because: "the contract is somebody else's, known from public data")
  }
  return rule.check(deal, thresholds).knowable(from: deal.dossier, reading: rule.reads)
}

/// A waiver of the whole rule accepts its gap; one that names an entry takes that entry out of the
/// conditions, and the gap is accepted if none is left without it.
///
/// - Returns: the verdict with its waived finding marked, and which of the waivers accepted something.
private func apply(
  _ waivers: [Waiver], to verdict: Verdict, of rule: Rule, _ thresholds: Thresholds, _ deal: DealOnDay
) -> (Verdict, matched: Set<Int>) {
  guard case .gap(let finding, _) = verdict else { return (verdict, []) }
  let cited = Set(finding.citations.all.compactMap(\.entry))
  let matched = Set(waivers.indices.filter { waivers[$0].entry.value.map(cited.contains) ?? true })
  func accepting(_ matched: Set<Int>) -> [Waiver] { matched.sorted().map { waivers[$0] } }
  if waivers.contains(where: { $0.entry.value == nil }) {
    return (.gap(finding.waived(by: accepting(matched)), more: []), matched)
  }
  guard !matched.isEmpty else { return (verdict, []) }
  let entries = Set(matched.compactMap { waivers[$0].entry.value })
  let rest = judge(rule, thresholds, deal.waiving(entries))
  guard case .gap(let open, _) = rest else {
    return (.gap(finding.waived(by: accepting(matched)), more: []), matched)
  }
  // An entry that is still cited without being in the conditions took no part in them: nothing of it is
  // accepted.
  let left = Set(open.citations.all.compactMap(\.entry))
  let effective = matched.filter { !left.contains(waivers[$0].entry.value ?? "") }
  guard !effective.isEmpty else { return (verdict, []) }
  let others = cited.subtracting(entries).subtracting(left)
  let accepted = judge(rule, thresholds, deal.waiving(left.union(others)))
  guard case .gap(let waived, _) = accepted else { return (rest, effective) }
  return (.gap(open, more: [waived.waived(by: accepting(effective))]), effective)
}
