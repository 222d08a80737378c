import ControlGaps
import SourceText

/// What a check comes to, in one line.
struct CheckSummary: Sendable {
  let deals: Int
  /// Dossiers that could not be read.
  let unread: Int
  /// Who the check was for, and how many deals they may not know of; nil for everybody.
  let audience: (name: String, leftOut: Int)?
  let errors: Int
  let warnings: Int
  /// The open gaps that are shown, and how many of them are severe.
  let open: Int
  let severe: Int
  let waived: Int
  /// What the baseline accounts for, and what of it is gone; nil without a baseline.
  let sinceBaseline: (known: Int, gone: Int)?

  /// Such as `34 deals: 2 errors, 1 warning, 61 open gaps (23 severe), 2 waived.`
  var line: String {
    var subject = counted(deals, "deal")
    if unread > 0 { subject += ", \(counted(unread, "dossier")) that could not be read" }
    if let (name, leftOut) = audience {
      subject += " for \(printable(name))"
      if leftOut > 0 { subject += ", \(counted(leftOut, "deal")) left out" }
    }
    var parts: [String] = []
    if errors > 0 { parts.append(counted(errors, "error")) }
    if warnings > 0 { parts.append(counted(warnings, "warning")) }
    if parts.isEmpty { parts.append("no problem") }
    let gap = sinceBaseline == nil ? "open gap" : "new gap"
    parts.append(open == 0 ? "no \(gap)" : counted(open, gap) + (severe > 0 ? " (\(severe) severe)" : ""))
    if waived > 0 { parts.append("\(waived) waived") }
    if let (known, gone) = sinceBaseline {
      parts.append("\(known) known from the baseline")
      if gone > 0 { parts.append("\(gone) of it gone") }
    }
    return "\(subject): \(parts.joined(separator: ", "))."
  }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
