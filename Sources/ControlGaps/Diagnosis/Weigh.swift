import Dossiers

/// Scores, coverage, money and the primary gap, from the verdicts: nothing here looks at the deal again.
func weigh(_ verdicts: [Diagnosis.Judged], of deal: DealOnDay, idle: [IdleWaiver]) -> Diagnosis {
  // A rule in preview is shown; neither its weight nor its money counts.
  let scored = verdicts.filter { $0.rule.status == .stable }
  let findings = scored.flatMap(\.verdict.findings)
  let losses = addUpLosses(findings.filter { !$0.isWaived }.flatMap(\.money))
  let waived = addUpLosses(findings.filter(\.isWaived).flatMap(\.money))
  let controls = Stage.allCases.map { stage in
    assess(
      stage, scored.filter { $0.rule.control == stage },
      loss: losses[stage] ?? .nothing, scored: deal.dossier.origin == .own)
  }
  return Diagnosis(
    verdicts: verdicts, controls: controls, primary: primaryGap(of: controls),
    path: traceValue(of: deal), idleWaivers: idle,
    loss: controls.reduce(into: .nothing) { $0 += $1.loss },
    waivedLoss: waived.values.reduce(into: .nothing) { $0 += $1 })
}

/// A satisfied rule earns its weight, a moderate gap half of it, a severe one nothing; a waived gap is not
/// scored.
private func assess(
  _ control: Stage, _ verdicts: [Diagnosis.Judged], loss: LossTotal, scored: Bool
) -> ControlAssessment {
  var (applicable, assessed, earnedTwice) = (0, 0, 0)
  var (severe, moderate, severeWeight, moderateWeight) = (0, 0, 0, 0)
  for judged in verdicts where judged.verdict.isApplicable {
    let weight = judged.entry.weight
    if case .gap = judged.verdict, judged.verdict.openGap == nil { continue }
    applicable += weight
    switch judged.verdict {
    case .satisfied:
      assessed += weight
      earnedTwice += 2 * weight
    case .gap:
      assessed += weight
      if judged.verdict.openGap?.severity == .severe {
        severe += 1
        severeWeight += weight
      } else {
        moderate += 1
        moderateWeight += weight
        earnedTwice += weight
      }
    case .notApplicable, .notAssessable: break
    }
  }
  let hasScore = scored && assessed > 0 && assessed * 2 >= applicable
  return ControlAssessment(
    control: control, score: hasScore ? (earnedTwice * 100 + assessed) / (assessed * 2) : nil,
    assessedWeight: assessed, applicableWeight: applicable, severe: severe, moderate: moderate,
    severeWeight: severeWeight, moderateWeight: moderateWeight, loss: loss)
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
