import ControlGaps
import SourceText

/// What a check comes to, in one line.
struct CheckSummary: Sendable {
  /// Nil where `site.yml` could not be used, so that no deal was diagnosed.
  let deals: Int?
  /// Dossiers that could not be read.
  let unread: Int
  /// Who the check was for, and how many deals they may not know of; nil for everybody.
  let audience: (name: String, leftOut: Int)?
  let errors: Int
  let warnings: Int
  /// The open gaps that are shown, without those that grew, and how many of them are severe.
  let open: GapCount
  let waived: Int
  /// What the baseline accounts for, what of it grew, and what is gone; nil without a baseline.
  let sinceBaseline: (known: Int, grown: GapCount, gone: Int)?

  /// Some gaps, and how many of them are severe.
  struct GapCount: Sendable {
    let all: Int
    let severe: Int
  }

  /// The line, wrapped where it is shown to a person; `display` is nil for a pipe.
  func text(on display: Display?) -> String {
    display.map { Paragraph(line).text(on: $0) } ?? line + "\n"
  }

  /// Such as `34 deals: 2 errors, 1 warning, 61 open gaps (23 severe), 2 waived.`
  private var line: String {
    var parts: [String] = []
    if errors > 0 { parts.append(counted(errors, "error")) }
    if warnings > 0 { parts.append(counted(warnings, "warning")) }
    guard let deals else { return "No deal was diagnosed: \(parts.joined(separator: ", "))." }
    if parts.isEmpty { parts.append("no problem") }
    var subject = counted(deals, "deal")
    if unread > 0 { subject += ", \(counted(unread, "dossier")) that could not be read" }
    if let (name, leftOut) = audience {
      subject += " for \(printable(name))"
      if leftOut > 0 { subject += ", \(counted(leftOut, "deal")) left out" }
    }
    let gap = sinceBaseline == nil ? "open gap" : "new gap"
    parts.append(open.all == 0 ? "no \(gap)" : counted(open.all, gap) + severe(of: open))
    if let (_, grown, _) = sinceBaseline, grown.all > 0 {
      parts.append("\(grown.all) grew" + severe(of: grown))
    }
    if waived > 0 { parts.append("\(waived) waived") }
    if let (known, _, gone) = sinceBaseline {
      parts.append("\(known) known from the baseline")
      if gone > 0 { parts.append("\(gone) of it gone") }
    }
    return "\(subject): \(parts.joined(separator: ", "))."
  }

  private func severe(of gaps: GapCount) -> String { gaps.severe > 0 ? " (\(gaps.severe) severe)" : "" }

  private func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
