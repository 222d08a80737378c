import ControlGaps
import Rendering

/// A finding's number, drawn as the timeline draws it.
struct FindingPip: View {
  let number: Int
  let href: String
  /// A class: `severe`, `moderate`, `waived` or `preview`.
  let kind: String

  static let fields: [ViewField<Self>] = [
    .integer("number", "The finding's number on this page.") { $0.number },
    .text("href", "The finding on this page.") { $0.href },
    .text("kind", "How it is drawn: `severe`, `moderate`, `waived` or `preview`.") { $0.kind },
  ]

  init(_ numbered: NumberedFinding) {
    number = numbered.number
    href = "#f\(numbered.number)"
    kind =
      numbered.finding.isWaived
      ? "waived"
      : numbered.judged.rule.status == .preview ? "preview" : numbered.finding.severity.rawValue
  }
}

/// A finding with the number that it has on its deal's page.
struct NumberedFinding {
  let number: Int
  let judged: Diagnosis.Judged
  let finding: Finding
}
