import Dossiers
import SourceText

/// A waiver that does nothing, and why.
public struct IdleWaiver: Sendable {
  public enum Reason: Sendable {
    case expired
    /// There is no such gap, or its entry takes no part in it.
    case unmatched
    /// The site does not run the rule.
    case ruleIsOff
  }
  public let waiver: Waiver
  public let reason: Reason

  /// What its author should know.
  public func problem(in dossier: Dossier) -> Problem {
    let rule = waiver.rule.value ?? ""
    let entry = waiver.entry.value.map { " for `\($0)`" } ?? ""
    let file = dossier.files[min(Int(waiver.span.file), dossier.files.count - 1)].path
    switch reason {
    case .expired:
      let until = waiver.until.span.map(dossier.quote) ?? ""
      return Problem(
        .expiredWaiver, in: file, at: waiver.until.span?.start ?? waiver.span.start,
        "the waiver of `\(rule)`\(entry) ended on `\(until)`",
        why: "the finding counts again, and whoever accepted it may not know",
        fix: "close the gap, have the waiver renewed, or take it out")
    case .unmatched:
      return Problem(
        .unmatchedWaiver, in: file, at: waiver.span.start,
        "the waiver of `\(rule)`\(entry) accepts nothing",
        why: "there is no such gap on this day, or the entry takes no part in it",
        fix: "take it out, or name the entry that the finding cites")
    case .ruleIsOff:
      return Problem(
        .unmatchedWaiver, in: file, at: waiver.span.start,
        "the waiver of `\(rule)`\(entry) accepts nothing",
        why: "`site.yml` switches the rule off, so there is no gap to accept",
        fix: "take it out, or switch the rule on again")
    }
  }
}
