import Dossiers
import JSONText
import SourceText

/// A deal's diagnosis as a document for programs.
public struct DiagnosisReport: Sendable {
  let diagnosis: Diagnosis
  let dossier: Dossier
  /// The id of the buyer's page.
  let buyer: String
  let rulebook: Rulebook
  let day: CalendarDay
  /// Put before every path, such as `Content/`.
  let root: String
  let notation: Notation

  public init(
    _ diagnosis: Diagnosis, of dossier: Dossier, buyer: String, with rulebook: Rulebook,
    asOf day: CalendarDay,
    below root: String, notation: Notation
  ) {
    self.diagnosis = diagnosis
    self.dossier = dossier
    self.buyer = buyer
    self.rulebook = rulebook
    self.day = day
    self.root = root
    self.notation = notation
  }

  /// What a check says of the finding, and after it what a check leaves out.
  func json(of finding: Finding, by rule: Rule) -> JSON {
    let reported = ReportedFinding(
      dossier: dossier, rule: rule, finding: finding, root: root, notation: notation)
    let more: [JSON.Member] = [
      JSON.Member("kind", .string(finding.kind.rawValue)),
      JSON.Member("effect", .string(finding.effect)),
      JSON.Member("unpriced", .integer(finding.unpriced)),
    ]
    guard case .object(let members) = reported.json else { return .object(more) }
    return .object(members + more)
  }

  /// What stands there, where, and the words.
  func json(of evidence: Evidence) -> JSON {
    .object(
      [JSON.Member("label", .string(evidence.label))] + place(of: evidence.span)
        + [JSON.Member("quote", .string(dossier.quote(evidence.span)))])
  }

  /// Without a place where nothing is written.
  func json(of missing: FieldPath) -> JSON {
    .object([JSON.Member("field", .string(missing.text))] + place(of: missing.span))
  }

  /// File, line and column.
  func place(of span: SourceSpan?) -> [JSON.Member] {
    let file = span.map { root + dossier.files[min(Int($0.file), dossier.files.count - 1)].path }
    return [
      JSON.Member("file", .string(file)),
      JSON.Member("line", .integer(span.map { Int($0.start.line) })),
      JSON.Member("column", .integer(span.map { Int($0.start.column) })),
    ]
  }
}
