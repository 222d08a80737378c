import Dossiers

/// Scores, coverage, money and the primary gap, from the verdicts: nothing here looks at the deal again.
func weigh(_ verdicts: [Diagnosis.Judged], of deal: DealOnDay, idle: [IdleWaiver]) -> Diagnosis {
  let stages = Stage.allCases
  var weights = stages.map { _ in ControlWeights() }
  var (severe, moderate) = (stages.map { _ in 0 }, stages.map { _ in 0 })
  var (open, accepted): ([MoneySource], [MoneySource]) = ([], [])
  for judged in verdicts where judged.isScored {
    let index = judged.rule.control.index
    weights[index].add(judged.entry.weight, for: judged.verdict)
    for finding in judged.verdict.findings {
      if finding.isWaived {
        accepted += finding.money
        continue
      }
      open += finding.money
      if finding.severity == .severe { severe[index] += 1 } else { moderate[index] += 1 }
    }
  }
  let losses = addUpLosses(open)
  let (waived, whole) = (addUpLosses(accepted), accepted.isEmpty ? losses : addUpLosses(open + accepted))
  let controls = stages.map { stage in
    let weights = weights[stage.index]
    return ControlAssessment(
      control: stage, score: deal.dossier.origin == .own ? weights.score : nil, weights: weights,
      severe: severe[stage.index], moderate: moderate[stage.index], loss: losses[stage] ?? .nothing)
  }
  return Diagnosis(
    verdicts: verdicts, controls: controls,
    primary: primaryGap(of: controls, weighing: controls.map(\.weights)),
    path: traceValue(of: deal), idleWaivers: idle,
    loss: controls.reduce(into: .nothing) { $0 += $1.loss },
    // An entry that an open finding names counts there.
    waivedLoss: waived.reduce(into: .nothing) { sum, of in
      sum += of.value.added(to: losses[of.key] ?? .nothing, makes: whole[of.key] ?? .nothing)
    })
}

/// The most evidenced money; then the most weight of severe gaps, then of moderate ones; then the earlier
/// stage.
///
/// `weights` are the controls' own, in their order, or what they would be if a rule weighed otherwise.
func primaryGap(of controls: [ControlAssessment], weighing weights: [ControlWeights]) -> PrimaryGap {
  /// Swift compares tuples of up to six parts in order, which is the order of the rule.
  func rank(_ control: ControlAssessment) -> (Money, Int, Int, Int) {
    let weights = weights[control.control.index]
    return (control.loss.evidenced.money, weights.severe, weights.moderate, -control.control.index)
  }
  if let worst = controls.filter(\.hasGap).max(by: { rank($0) < rank($1) }) { return .control(worst.control) }
  let applicable = weights.reduce(0) { $0 + $1.applicable }
  let assessed = weights.reduce(0) { $0 + $1.assessed }
  return assessed * 2 < applicable || applicable == 0 ? .tooLittleOnRecord : .nothingFound
}

extension ControlAssessment {
  /// Whether it may be the primary gap: a gap is open, or money lost under it was found by another control's rule.
  var hasGap: Bool { severe + moderate > 0 || loss.evidenced.money > .zero }
}
