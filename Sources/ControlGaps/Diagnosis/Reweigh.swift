/// A rule's weight taken a quarter less, or a quarter more.
public enum WeightChange: CaseIterable, Sendable {
  case lighter, heavier
}

/// What a deal would come to if one rule weighed otherwise.
public struct Reweighing: Sendable {
  /// The weights of the rule's control, in quarters.
  public let weights: ControlWeights
  public let primary: PrimaryGap
}

extension Diagnosis {
  /// What the deal would come to if the rule at a place of the rulebook weighed a quarter less or more.
  ///
  /// Exact, and from the verdicts alone: every other weight is taken four times, the rule's three times or five. Nil
  /// where its weight does not count in the deal: the rule does not apply, is in preview, or its gap is accepted.
  public func reweighed(_ place: Int, _ change: WeightChange) -> Reweighing? {
    let judged = verdicts[place]
    guard judged.verdict.carriesWeight, judged.isScored else { return nil }
    let own = judged.entry.rule.control.index
    var weights = controls[own].weights.scaled(by: 4)
    weights.add(change == .lighter ? -judged.entry.weight : judged.entry.weight, for: judged.verdict)
    // Only the weight of a gap has a say in which control is first; without any gap, only what could be judged.
    guard judged.verdict.openGap != nil || primary.control == nil else {
      return Reweighing(weights: weights, primary: primary)
    }
    let all = controls.indices.map { $0 == own ? weights : controls[$0].weights.scaled(by: 4) }
    return Reweighing(weights: weights, primary: primaryGap(of: controls, weighing: all))
  }

  /// Whether weights have a say in which control is the primary gap: several controls have gaps, and as much
  /// evidenced money as any other.
  public var weightsDecidePrimary: Bool {
    let withGaps = controls.filter(\.hasGap)
    let most = withGaps.map(\.loss.evidenced.money).max()
    return withGaps.count { $0.loss.evidenced.money == most } > 1
  }
}
