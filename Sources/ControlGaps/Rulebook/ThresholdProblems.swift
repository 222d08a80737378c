import Dossiers
import SourceText

extension Rulebook {
  /// What is wrong with the thresholds that a site sets; rules that nobody knows are left to whoever ties
  /// content.
  ///
  /// Thresholds with a problem are not used: the rule keeps its own.
  public func problems(in settings: SiteSettings) -> [Problem] {
    entries.flatMap { entry -> [Problem] in
      guard case .thresholds(let moderate, let severe)? = settings.rules[entry.rule.id] else { return [] }
      return entry.thresholds.faults(moderate: moderate, severe: severe).map {
        $0.problem(of: entry.rule.id, in: settings.file, at: settings.rulePlaces[entry.rule.id])
      }
    }
  }
}

/// Why a threshold that a site sets cannot be used, for the author.
struct ThresholdFault {
  let code: ProblemCode
  let message: String
  let why: String
  let fix: String

  fileprivate func problem(of rule: String, in file: String, at position: SourcePosition?) -> Problem {
    Problem(code, in: file, at: position, "rules.\(rule): \(message)", why: why, fix: fix)
  }
}

extension Thresholds {
  /// What is wrong with a site's own thresholds; nil leaves the rule's.
  func faults(moderate: ThresholdSetting?, severe: ThresholdSetting?) -> [ThresholdFault] {
    let faults =
      fault(
        of: "moderate", in: unit, set: moderate, own: self.moderate,
        other: self.severe == nil ? nil : "severe")
      + fault(
        of: "severe", in: severeUnit, set: severe, own: self.severe,
        other: self.moderate == nil ? nil : "moderate")
    guard faults.isEmpty else { return faults }
    return order(changed(moderate: moderate?.tenThousandths, severe: severe?.tenThousandths))
  }

  private func fault(
    of name: String, in unit: Unit, set threshold: ThresholdSetting?, own: Int64?, other: String?
  ) -> [ThresholdFault] {
    guard let threshold else { return [] }
    guard own != nil else {
      return [
        ThresholdFault(
          code: .unknownThreshold, message: "the rule has no threshold `\(name)`",
          why: "what is written for it would change nothing",
          fix: other.map { "delete it, or write `\($0)`" } ?? "delete it")
      ]
    }
    let (bound, isPercentage) = (threshold.tenThousandths, threshold.isPercentage)
    let isInUnit = unit == .percent || !isPercentage && (unit.hasDecimals || bound % 10_000 == 0)
    if isInUnit, unit.bounds.contains(bound) { return [] }
    return [
      ThresholdFault(
        code: .thresholdRange,
        message: "\(name) `\(number(bound))\(isPercentage ? "%" : "")` is not \(unit.wanted)",
        why:
          "a threshold in another unit, or beyond what can be, would turn the rule on or off for every deal",
        fix: "write \(unit.wanted)")
    ]
  }

  /// A gap that is no moderate one cannot be severe; which way is worse, the rule's own thresholds say.
  ///
  /// Bounds of two things that are measured apart, such as days and per cent, have no order: there the rule sees
  /// to it that what is severe is moderate too.
  private func order(_ changed: Thresholds) -> [ThresholdFault] {
    guard let moderate, let severe, let ours = changed.moderate, let theirs = changed.severe,
      unit == severeUnit
    else { return [] }
    let growsWorse = severe >= moderate
    guard growsWorse ? theirs < ours : theirs > ours else { return [] }
    return [
      ThresholdFault(
        code: .thresholdOrder,
        message: "severe `\(number(theirs))` is laxer than moderate `\(number(ours))`",
        why: "a gap that is not even moderate would be severe",
        fix: "write both, with a severe one of \(number(ours)) or \(growsWorse ? "more" : "less")")
    ]
  }

  private func number(_ bound: Int64) -> Substring {
    Notation().percent(Percent(tenThousandths: bound)).dropLast()
  }
}

extension Thresholds.Unit {
  /// The numbers between which a threshold makes sense, in ten-thousandths; days may lie on either side of a
  /// step.
  fileprivate var bounds: ClosedRange<Int64> {
    switch self {
    case .days: -365_000_000...365_000_000
    case .percent: 0...1_000_000
    case .count: 10_000...10_000_000
    case .ratio: 0...10_000_000
    }
  }

  fileprivate var hasDecimals: Bool {
    switch self {
    case .days, .count: false
    case .percent, .ratio: true
    }
  }

  fileprivate var wanted: String {
    switch self {
    case .days: "a whole number of days within a century"
    case .percent: "a percentage from 0 to 100"
    case .count: "a whole number from 1 to 1000"
    case .ratio: "a number from 0 to 1000"
    }
  }
}
