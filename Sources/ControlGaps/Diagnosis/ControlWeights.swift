/// How much of a control's weight applies, could be judged, and lies on gaps.
///
/// A whole number in whatever unit: a score and an order of gaps come out the same in quarters.
public struct ControlWeights: Hashable, Sendable {
  /// Of the rules that apply, and of those of them that could be judged; what is waived is in neither.
  public private(set) var applicable = 0
  public private(set) var assessed = 0
  /// Of the rules with a gap that nobody has accepted.
  public private(set) var severe = 0
  public private(set) var moderate = 0

  /// Adds a rule's weight to where its verdict puts it; a negative weight takes it away again.
  mutating func add(_ weight: Int, for verdict: Verdict) {
    guard verdict.carriesWeight else { return }
    applicable += weight
    guard verdict.isAssessed else { return }
    assessed += weight
    switch verdict.openGap?.severity {
    case .severe?: severe += weight
    case .moderate?: moderate += weight
    case nil: break
    }
  }

  func scaled(by factor: Int) -> ControlWeights {
    var scaled = self
    scaled.applicable *= factor
    scaled.assessed *= factor
    scaled.severe *= factor
    scaled.moderate *= factor
    return scaled
  }

  /// Whether rules apply, and half of their weight or more could be judged.
  public var isHalfKnown: Bool { applicable > 0 && assessed * 2 >= applicable }

  /// 0 to 100, rounded half up: a satisfied rule earns its weight, a moderate gap half of it, a severe one nothing.
  ///
  /// Nil where nothing could be judged, or under half of what applies.
  public var score: Int? {
    guard assessed > 0, isHalfKnown else { return nil }
    let earnedTwice = 2 * (assessed - severe) - moderate
    return (earnedTwice * 100 + assessed) / (assessed * 2)
  }
}

extension Verdict {
  /// Whether its rule counts in a score or in the coverage beside it; a gap that is accepted whole does not.
  var carriesWeight: Bool {
    if case .gap = self { return openGap != nil }
    return isApplicable
  }
}
