import Dossiers

/// Scores, coverage, money and the primary gap, from the verdicts: nothing here looks at the deal again.
func weigh(_ verdicts: [Diagnosis.Judged], of deal: DealOnDay, idle: [IdleWaiver]) -> Diagnosis {
  var weights = Stage.allCases.map { _ in ControlWeights() }
  var (money, waivedMoney): ([MoneySource], [MoneySource]) = ([], [])
  // A rule in preview is shown; neither its weight nor its money counts.
  for judged in verdicts where judged.rule.status == .stable {
    weights[judged.rule.control.index].add(judged.verdict, weighing: judged.entry.weight)
    for finding in judged.verdict.findings {
      if finding.isWaived { waivedMoney += finding.money } else { money += finding.money }
    }
  }
  let losses = addUpLosses(money)
  let waived = addUpLosses(waivedMoney)
  let controls = zip(Stage.allCases, weights).map { stage, weights in
    assess(stage, weights, loss: losses[stage] ?? .nothing, scored: deal.dossier.origin == .own)
  }
  return Diagnosis(
    verdicts: verdicts, controls: controls, primary: primaryGap(of: controls),
    path: traceValue(of: deal), idleWaivers: idle,
    loss: controls.reduce(into: .nothing) { $0 += $1.loss },
    waivedLoss: waived.values.reduce(into: .nothing) { $0 += $1 })
}

/// The weights of a control's rules, by what they said.
private struct ControlWeights {
  var (applicable, assessed, earnedTwice) = (0, 0, 0)
  var (severe, moderate, severeWeight, moderateWeight) = (0, 0, 0, 0)

  /// A satisfied rule earns its weight, a moderate gap half of it, a severe one nothing; a waived gap is not
  /// scored.
  mutating func add(_ verdict: Verdict, weighing weight: Int) {
    switch verdict {
    case .notApplicable: return
    case .notAssessable: break
    case .satisfied:
      assessed += weight
      earnedTwice += 2 * weight
    case .gap:
      guard let gap = verdict.openGap else { return }
      assessed += weight
      switch gap.severity {
      case .severe:
        severe += 1
        severeWeight += weight
      case .moderate:
        moderate += 1
        moderateWeight += weight
        earnedTwice += weight
      }
    }
    applicable += weight
  }
}

private func assess(
  _ control: Stage, _ weights: ControlWeights, loss: LossTotal, scored: Bool
) -> ControlAssessment {
  let (applicable, assessed) = (weights.applicable, weights.assessed)
  let hasScore = scored && assessed > 0 && assessed * 2 >= applicable
  return ControlAssessment(
    control: control, score: hasScore ? (weights.earnedTwice * 100 + assessed) / (assessed * 2) : nil,
    assessedWeight: assessed, applicableWeight: applicable, severe: weights.severe,
    moderate: weights.moderate, severeWeight: weights.severeWeight, moderateWeight: weights.moderateWeight,
    loss: loss)
}

/// The most evidenced money; then the most weight of severe gaps, then of moderate ones; then the earlier
/// stage.
private func primaryGap(of controls: [ControlAssessment]) -> PrimaryGap {
  /// Swift compares tuples of up to six parts in order, which is the order of the rule.
  func rank(_ control: ControlAssessment) -> (Money, Int, Int, Int) {
    (control.loss.evidenced.money, control.severeWeight, control.moderateWeight, -control.control.index)
  }
  let withGaps = controls.filter { $0.severe + $0.moderate > 0 || $0.loss.evidenced.money > .zero }
  if let worst = withGaps.max(by: { rank($0) < rank($1) }) { return .control(worst.control) }
  let applicable = controls.reduce(0) { $0 + $1.applicableWeight }
  let assessed = controls.reduce(0) { $0 + $1.assessedWeight }
  return assessed * 2 < applicable || applicable == 0 ? .tooLittleOnRecord : .nothingFound
}
