import Dossiers

/// Diagnoses deals together, each after what was known of the others before it; in the order given.
///
/// `buyer` and `tactic` tell which deals are with one buyer, and which tactic a name means.
public func diagnose(
  _ deals: [Dossier], with rulebook: Rulebook, asOf day: CalendarDay, notation: Notation,
  buyer: (Dossier) -> String = { $0.buyer.value.slug },
  tactic: @escaping @Sendable (Name) -> KnownTactic = { KnownTactic($0) }, someLeftOut: Bool = false
) -> [Diagnosis] {
  let histories = findHistories(
    of: deals, on: day, buyer: buyer, tactic: tactic, someLeftOut: someLeftOut)
  let judged = zip(deals, histories).map {
    judgeDeal($0, after: $1, with: rulebook, asOf: day, notation: notation)
  }
  let others = JudgedDeals(judged)
  return judged.map { diagnose($0, among: others, with: rulebook) }
}

/// Diagnoses a deal that nobody had a deal before.
public func diagnose(
  _ dossier: Dossier, with rulebook: Rulebook, asOf day: CalendarDay, notation: Notation
) -> Diagnosis {
  let judged = judgeDeal(dossier, after: .none, with: rulebook, asOf: day, notation: notation)
  return diagnose(judged, among: JudgedDeals([]), with: rulebook)
}

/// Puts the rules to a judged deal that ask what the others said, and weighs what all have said; `others` hold the
/// deals that came before it.
public func diagnose(
  _ judged: JudgedDeal, among others: JudgedDeals, with rulebook: Rulebook
) -> Diagnosis {
  var idle = judged.idle
  var told = judged.verdicts.makeIterator()
  let verdicts = rulebook.entries.compactMap { entry -> Diagnosis.Judged? in
    guard case .verdicts(let check) = entry.rule.check else { return told.next() }
    let verdict = judged.waivers.accept(entry.rule, in: judged.deal, idle: &idle) { deal in
      judge(entry.rule, deal) {
        check(deal, VerdictsOnRecord(of: judged, as: deal, among: others), entry.thresholds)
      }
    }
    return Diagnosis.Judged(entry: entry, verdict: verdict)
  }
  for rule in rulebook.switchedOff {
    idle += judged.waivers[rule.rule].map { IdleWaiver(waiver: $0, reason: .ruleIsOff) }
  }
  return weigh(verdicts, of: judged.deal, idle: idle.sorted { $0.waiver.span.start < $1.waiver.span.start })
}
