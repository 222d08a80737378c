import Dossiers

/// The rules that a site runs, in the order of its pages, with the thresholds in force.
public struct Rulebook: Sendable {
  /// A rule with the thresholds in force.
  ///
  /// A class, because every verdict on every deal holds one, and a rule with all its texts is large.
  public final class Entry: Sendable {
    public let rule: Rule
    public let thresholds: Thresholds
    /// How much it counts in its control's score.
    public let weight: Int

    init(rule: Rule, thresholds: Thresholds, weight: Int) {
      self.rule = rule
      self.thresholds = thresholds
      self.weight = weight
    }
  }

  public struct SwitchedOff: Sendable {
    public let rule: Rule
    public let reason: String
  }

  public let entries: [Entry]
  /// Rules that the site does not run, each with its reason.
  public let switchedOff: [SwitchedOff]

  public init(_ rules: [(rule: Rule, weight: Int)]) {
    entries = rules.map { Entry(rule: $0.rule, thresholds: $0.rule.thresholds, weight: $0.weight) }
    switchedOff = []
  }

  private init(entries: [Entry], switchedOff: [SwitchedOff]) {
    self.entries = entries
    self.switchedOff = switchedOff
  }

  /// The rulebook with a site's own thresholds, as far as they can be used, and without the rules that it
  /// switches off.
  public func configured(by settings: [String: RuleSetting]) -> Rulebook {
    var entries: [Entry] = []
    var switchedOff: [SwitchedOff] = []
    for entry in self.entries {
      switch settings[entry.rule.id] {
      case .off(let reason)?: switchedOff.append(SwitchedOff(rule: entry.rule, reason: reason))
      case .thresholds(let moderate, let severe)?
      where entry.thresholds.faults(moderate: moderate, severe: severe).isEmpty:
        entries.append(
          Entry(
            rule: entry.rule,
            thresholds: entry.thresholds.changed(
              moderate: moderate?.tenThousandths, severe: severe?.tenThousandths),
            weight: entry.weight))
      case .thresholds?, nil: entries.append(entry)
      }
    }
    return Rulebook(entries: entries, switchedOff: switchedOff)
  }

  /// One rule with its own thresholds, and the standard ones whose verdicts it asks for.
  public static func asking(_ rule: Rule) -> Rulebook {
    guard case .verdicts = rule.check else { return Rulebook([(rule, weight: 1)]) }
    return Rulebook(
      standard.entries.filter { $0.rule.id != rule.id }.map { ($0.rule, $0.weight) } + [(rule, weight: 1)])
  }

  /// What the scored rules of a control weigh together.
  public func weight(of control: Stage) -> Int {
    rules(of: control).reduce(0) { $0 + ($1.rule.status == .stable ? $1.weight : 0) }
  }

  public func rules(of control: Stage) -> [Entry] { entries.filter { $0.rule.control == control } }

  public subscript(id: String) -> Rule? {
    entries.first { $0.rule.id == id }?.rule ?? switchedOff.first { $0.rule.id == id }?.rule
  }
}
