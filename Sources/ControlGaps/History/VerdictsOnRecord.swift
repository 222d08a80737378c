import Dossiers

/// What the rules said of a deal, and of the deals before it, Intelligence aside.
struct VerdictsOnRecord {
  /// In the order of the rulebook.
  let here: [Diagnosis.Judged]
  private let others: JudgedDeals

  /// What was said of the judged deal; of the same without some of its entries, where waivers take them out.
  init(of judged: JudgedDeal, as deal: DealOnDay, among others: JudgedDeals) {
    let verdicts = judged.verdicts.filter { $0.rule.control != .intelligence }
    // What somebody accepted stays accepted, whatever else is taken out.
    here =
      deal.waived.isEmpty
      ? verdicts
      : verdicts.map { judged in
        guard judged.verdict.openGap != nil, case .deal(let check) = judged.rule.check else { return judged }
        return Diagnosis.Judged(
          entry: judged.entry,
          verdict: judge(judged.rule, deal) { check(deal, judged.thresholds) })
      }
    self.others = others
  }

  /// What the same rules said of a deal before it, on the same day.
  func before(in earlier: EarlierDeal) -> [Verdict] {
    others[earlier.id]?.verdicts.filter { $0.rule.control != .intelligence }.map(\.verdict) ?? []
  }
}
