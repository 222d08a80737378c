import Dossiers

/// What the rulebook says of one deal on one day.
public struct Diagnosis: Sendable {
  /// A rule's verdict, with the thresholds that were in force.
  public struct Judged: Sendable {
    public let entry: Rulebook.Entry
    public let verdict: Verdict

    public var rule: Rule { entry.rule }
    public var thresholds: Thresholds { entry.thresholds }
    /// Whether it counts: a rule in preview is shown, and is in no score, sum or primary gap.
    public var isScored: Bool { entry.rule.status == .stable }
  }

  /// In the order of the rulebook.
  public let verdicts: [Judged]
  /// In the order of the stages, five.
  public let controls: [ControlAssessment]
  public let primary: PrimaryGap
  public let path: ValuePath
  /// Waivers that accept nothing any more, or nothing that is there.
  public let idleWaivers: [IdleWaiver]
  /// Waived findings aside; stages add up to it.
  public let loss: LossTotal
  /// The money of findings that somebody accepted, beyond what open ones count already.
  public let waivedLoss: LossTotal

  /// All findings, waived ones included, in the order of the rulebook.
  public var findings: [(judged: Judged, finding: Finding)] {
    verdicts.flatMap { judged in judged.verdict.findings.map { (judged, $0) } }
  }

  public func control(_ stage: Stage) -> ControlAssessment { controls[stage.index] }

  public func verdict(of rule: String) -> Verdict? { verdicts.first { $0.rule.id == rule }?.verdict }
}

/// How far one control was in place.
public struct ControlAssessment: Sendable {
  public let control: Stage
  /// 0 to 100; nil under 50% coverage, where nothing applies, and for deals that are not ours.
  public let score: Int?
  public let weights: ControlWeights
  /// Gaps, waived ones aside.
  public let severe: Int
  public let moderate: Int
  /// Waived findings aside, each source once.
  public let loss: LossTotal

  /// In whole per cent; nil where no rule applies, because the stage is not reached.
  public var coverage: Int? {
    guard weights.applicable > 0 else { return nil }
    return (weights.assessed * 200 + weights.applicable) / (weights.applicable * 2)
  }
}

/// Where the deal's control was lost first of all.
public enum PrimaryGap: Sendable, Equatable {
  case control(Stage)
  /// Under half of what applies could be judged, and nothing found.
  case tooLittleOnRecord
  case nothingFound

  public var control: Stage? {
    guard case .control(let stage) = self else { return nil }
    return stage
  }
}
