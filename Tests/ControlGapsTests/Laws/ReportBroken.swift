import Dossiers
import GeneratedDossiers
import Testing

@testable import ControlGaps

extension Case {
  /// Records that a change of one field breaks a law, on the least deal on which it does; `isBroken` tells whether
  /// the verdicts before and after the change break it.
  func report(
    _ tree: FieldTree, _ field: String, _ rule: Rule, breaking isBroken: (Verdict, Verdict) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let least = tree.shrunk { smaller in
      guard let before = try? verdicts(of: [rule], on: smaller).first,
        let after = try? verdicts(of: [rule], on: smaller.changed).first
      else { return false }
      return isBroken(before, after)
    }
    let before = try #require(try verdicts(of: [rule], on: least).first)
    let after = try #require(try verdicts(of: [rule], on: least.changed).first)
    Issue.record(
      """
      seed \(seed), \(field) changed: \(rule.id) goes from \(Outline(before)) to \(Outline(after))
      \(least.yaml)
      and after
      \(least.changed.yaml)
      """, sourceLocation: sourceLocation)
  }
}
