import ControlGaps
import Dossiers
import Foundation
import SourceText
import TestSupport
import Testing

/// A dossier in small on which one rule is run, with marks where its evidence must land.
///
/// Comments in the YAML say the rest: `# as-of: 2025-06-30` the day, `# earlier: other.md` a file of the same folder
/// that is another deal, and at the end of a line `# gap: <rule>` or `# shows: <rule>` that the
/// evidence of a gap, or of a satisfied verdict, stands there.
struct RuleFixture {
  let name: String
  let diagnosis: Diagnosis
  /// Of the rule.
  let verdict: Verdict
  /// Lines that a comment marks, from 1.
  let marked: (gap: Set<Int>, shows: Set<Int>)

  /// The fixture, or what a change makes of its text, which may then have problems with some codes.
  init(
    _ name: String, in folder: URL, of rule: Rule, allowing warnings: Set<String> = [],
    changedBy change: (String) -> String = { $0 }
  ) throws {
    self.name = name
    let text = change(try TestFiles.text(of: folder.appending(path: name)))
    let asOf = RuleFixture.comments("as-of", in: text).first?.value ?? "2026-06-30"
    let earlier = try RuleFixture.comments("earlier", in: text).map {
      try readDeal(TestFiles.text(of: folder.appending(path: $0.value)), named: $0.value)
    }
    let day = try #require(CalendarDay(iso: asOf), "\(name): no such day: \(asOf)")
    let dossier = try readDeal(text, named: name, allowing: warnings)
    diagnosis = diagnose([dossier] + earlier, with: .asking(rule), asOf: day, notation: Notation())[0]
    verdict = try #require(diagnosis.verdict(of: rule.id))
    func lines(_ key: String) -> Set<Int> {
      Set(RuleFixture.comments(key, in: text).filter { $0.value == rule.id }.map(\.line))
    }
    marked = (lines("gap"), lines("shows"))
  }

  /// The dossiers of a folder that are run, by name: all but those that others name as earlier deals.
  static func names(in folder: URL) throws -> [String] {
    let files = try TestFiles.names(in: folder).filter { $0.hasSuffix(".md") }
    let earlier = try files.flatMap {
      comments("earlier", in: try TestFiles.text(of: folder.appending(path: $0))).map(\.value)
    }
    return files.filter { !earlier.contains($0) }
  }

  /// The lines that the verdict's evidence begins on.
  var evidenceLines: Set<Int> {
    switch verdict {
    case .gap: Set(verdict.findings.flatMap(\.citations.all).map { Int($0.span.start.line) })
    case .satisfied(_, let citations): Set(citations.all.map { Int($0.span.start.line) })
    case .notApplicable, .notAssessable: []
    }
  }

  /// The values of the comments with a key, and their lines; several are set apart by commas.
  private static func comments(_ key: String, in text: String) -> [(line: Int, value: String)] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { index, line in
      guard let mark = line.range(of: "# \(key): ") else { return [(line: Int, value: String)]() }
      return line[mark.upperBound...].split(separator: ",").map {
        (index + 1, $0.trimmingCharacters(in: .whitespaces))
      }
    }
  }
}
