import Dossiers

/// The waivers of a dossier that still hold on a day, by rule.
struct WaiversInForce: Sendable {
  /// Those that have ended.
  let expired: [IdleWaiver]
  private let byRule: [String: [Waiver]]

  init(of dossier: Dossier, on day: CalendarDay) {
    var expired: [IdleWaiver] = []
    var byRule: [String: [Waiver]] = [:]
    for waiver in dossier.waivers.entries where !waiver.isWithheld {
      if waiver.hasExpired(by: day) {
        expired.append(IdleWaiver(waiver: waiver, reason: .expired))
      } else {
        byRule[waiver.rule.value ?? "", default: []].append(waiver)
      }
    }
    self.expired = expired
    self.byRule = byRule
  }

  subscript(rule: Rule) -> [Waiver] { byRule[rule.id, default: []] }

  /// A rule's verdict with what is accepted of it marked; waivers that accept nothing of it go to `idle`.
  ///
  /// `judge` puts the rule to the deal, or to the deal without some of its entries.
  func accept(
    _ rule: Rule, in deal: DealOnDay, idle: inout [IdleWaiver], judge: (DealOnDay) -> Verdict
  ) -> Verdict {
    let verdict = judge(deal)
    guard let waivers = byRule[rule.id] else { return verdict }
    let (waived, matched) = apply(waivers, to: verdict, in: deal, judge)
    // What a verdict that is withheld would be, and with it what a waiver accepts of it, is withheld.
    if !waived.isWithheld {
      idle += waivers.indices.filter { !matched.contains($0) }.map {
        IdleWaiver(waiver: waivers[$0], reason: .unmatched)
      }
    }
    return waived
  }
}

/// A waiver of the whole rule accepts its gap; one that names an entry takes that entry out of the
/// conditions, and the gap is accepted if none is left without it.
///
/// - Returns: the verdict with its waived finding marked, and which of the waivers accepted something.
private func apply(
  _ waivers: [Waiver], to verdict: Verdict, in deal: DealOnDay, _ judge: (DealOnDay) -> Verdict
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
  let rest = judge(deal.waiving(entries))
  guard case .gap(let open, _) = rest else {
    return (.gap(finding.waived(by: accepting(matched)), more: []), matched)
  }
  // An entry that is still cited without being in the conditions took no part in them: nothing of it is
  // accepted.
  let left = Set(open.citations.all.compactMap(\.entry))
  let effective = matched.filter { !left.contains(waivers[$0].entry.value ?? "") }
  guard !effective.isEmpty else { return (verdict, []) }
  let others = cited.subtracting(entries).subtracting(left)
  let accepted = judge(deal.waiving(left.union(others)))
  guard case .gap(let waived, _) = accepted else { return (rest, effective) }
  return (.gap(open, more: [waived.waived(by: accepting(effective))]), effective)
}
