import ControlGaps

/// The value path as a deal's page states it: levels, and the movements between them.
public struct ValuePathInWords: Sendable {
  public enum Row: Sendable {
    /// A point on record, and the line of the dossier.
    case level(name: String, amount: String, line: Int)
    /// A part of a step; `stage` and `note` (how the step adds up) stand on the step's first one alone.
    case movement(stage: String, label: String, entries: [String], amount: String, note: String)
  }

  /// What the path comes to, in a sentence.
  public let lead: String
  /// Empty for fewer than two points on record.
  public let rows: [Row]
  /// What all the movements come to by kind; may be empty.
  public let sum: String
  /// Why the findings' sum is another, where it is; may be empty.
  public let findings: String
  /// The amount below which we leave; may be empty.
  public let walkAway: String

  /// Nil for fewer than two points, unless the deal has come to more than are on record.
  init?(of deal: DealFacts) {
    guard let table = ValuePathTable(of: deal) else { return nil }
    let path = deal.deal.diagnosis.path
    lead = table.lead
    sum = table.sum
    findings = table.findings
    walkAway = path.walkAway.map(deal.words.notation.brief) ?? ""
    var lines = path.levels.map { Int($0.evidence.span.start.line) }[...]
    rows = table.rows.map { row in
      row.isLevel
        ? .level(name: row.name, amount: row.amount, line: lines.popFirst() ?? 0)
        : .movement(
          stage: row.name, label: row.label, entries: row.entries.map(\.text), amount: row.amount,
          note: row.note)
    }
  }
}
