import Dossiers

/// One question put to every deal, and everything that its page says about it.
///
/// The properties stand in the order of the page, so that an undocumented rule does not compile.
public struct Rule: Sendable {
  public enum Status: String, Sendable {
    /// Shown, not scored, until it has run on real deals.
    case preview
    case stable
  }

  /// A noun phrase that names the gap; the page's address, never reused.
  public let id: String
  public let title: String
  /// The control whose absence it shows.
  public let control: Stage
  public let habit: Habit
  public let status: Status
  /// The version of Throughline that first had it.
  public let addedIn: String
  /// The gap in one sentence.
  public let gap: String
  /// What should have been, in words that follow "Should have been:".
  public let criteria: String
  public let rationale: String
  /// The paths of the fields it reads.
  public let reads: [String]
  /// How it is computed; `{moderate}` and `{severe}` stand for the thresholds in force.
  public let method: String
  public let thresholds: Thresholds
  /// What it leaves out, and what other rule sees it.
  public let exclusions: String
  public let grounds: Grounds
  /// What to install.
  public let recommendation: String
  /// Whether the record itself is the control, so that its absence is the gap (marked † in the rulebook).
  public let judgesAbsence: Bool
  public let gapExample: Example
  public let clearExample: Example
  let check: Check

  /// How it comes to its verdict.
  enum Check: Sendable {
    /// From the deal as it stands on a day, and what was known before it.
    case deal(@Sendable (DealOnDay, Thresholds) -> Verdict)
    /// From what all rules of this kind said of the deal and of those before it; asked when they all have been.
    case verdicts(@Sendable (DealOnDay, VerdictsOnRecord, Thresholds) -> Verdict)
  }

  /// Where a rule and its numbers come from.
  public struct Grounds: Sendable {
    public let text: String
    /// Whether a threshold is our own judgement, because no published source gives the number.
    public let thresholdsAreJudgement: Bool
    /// Whether any public record could show the rule to be right or wrong.
    public let canBeValidated: Bool

    public init(_ text: String, thresholdsAreJudgement: Bool, canBeValidated: Bool = true) {
      self.text = text
      self.thresholdsAreJudgement = thresholdsAreJudgement
      self.canBeValidated = canBeValidated
    }
  }

  /// Front matter that the rule was run on, as of a day.
  public struct Example: Sendable {
    /// An ISO date.
    public let asOf: String
    /// YAML without `title`, `buyer` and the fences; `status` is part of it.
    public let frontMatter: String
    /// Front matter of earlier deals with the same buyer, where the rule asks for them.
    public let earlier: [String]

    public init(asOf: String, _ frontMatter: String, after earlier: [String] = []) {
      self.asOf = asOf
      self.frontMatter = frontMatter
      self.earlier = earlier
    }
  }
}
