import ControlGaps
import Foundation
import SourceText
import TestSupport
import Testing

@testable import Dossiers

/// The laws of a diagnosis for an audience, on every field of the format and on sample deals.
///
/// *Nothing is told*: the diagnosis is the same whatever stands, or does not stand, where it is withheld.
/// *Nothing is invented*: what is judged is judged as it is for everybody, and what is not applicable is not so for
/// anybody. Waivers aside: one that is withheld accepts nothing.
@Suite("A withheld field is neither told nor replaced by an invention")
struct WithheldFieldTests {
  @Test func ofASampleDeal() throws {
    let file = try SourceFile(
      path: "deal.md",
      bytes: TestFiles.bytes(of: repository.appending(path: "Content/deals/northwind-erp-2022.md")))
    // That something may be there or not is true of every field, whatever its kind.
    let compared = try check(file, Rulebook.standard, on: day("2026-10-31"), otherwise: ["~"])
    #expect(compared > 80)
  }

  @Test(arguments: Rulebook.standard.entries.map(\.rule.id))
  func ofADealThatARuleIsTriedOn(_ id: String) throws {
    let rule = try #require(Rulebook.standard[id])
    let example = rule.gapExample
    let text = "---\ntitle: Harbour crane\nbuyer: Port of Aldersea\n\(example.frontMatter)\n---\n"
    let compared = try check(
      SourceFile(path: "deal.md", bytes: Array(text.utf8)), Rulebook([(rule, weight: 1)]),
      on: day(example.asOf), otherwise: ["~", "none", "2019-07-13", "7.654321m"])
    #expect(compared > 0)
  }

  /// Withholds each field, and puts other values in its place.
  ///
  /// - Returns: how many files, otherwise the same, were compared with the first.
  private func check(
    _ file: SourceFile, _ rulebook: Rulebook, on day: CalendarDay, otherwise values: [String]
  ) throws -> Int {
    func diagnosed(_ dossier: Dossier) -> Diagnosis {
      diagnose(dossier, with: rulebook, asOf: day, notation: Notation())
    }
    let plain = SiteSettings(title: "Deals", levers: ["data-residency"])
    let whole = diagnosed(try #require(readDossier(file, with: plain).value))
    let paths = FieldPaths.ofDossier.all.filter {
      !FieldPaths.alwaysShown.contains($0) && !FieldPaths.ofDossier.entryIDs.contains($0)
        && $0 != "confidential"
    }
    var compared = 0
    for path in paths {
      let audience = Audience(name: "a", withhold: [path])
      let variants = try variants(of: file, withholding: path, for: audience, values, with: plain)
      // What a small example does not have is tried on the sample.
      if variants.isEmpty, rulebook.entries.count == 1 { continue }
      let dossier = try #require(readDossier(file, with: plain, for: audience).shown, "\(path)")
      let known = diagnosed(dossier)
      expectNothingInvented(known, of: whole, path)
      let said = variants.isEmpty ? "" : text(of: known, dossier)
      for variant in variants {
        guard let other = readDossier(variant, with: plain, for: audience).shown else { continue }
        compared += 1
        #expect(lines(that: text(of: diagnosed(other), other), doesNotShareWith: said).isEmpty, "\(path)")
      }
    }
    return compared
  }

  private func expectNothingInvented(_ known: Diagnosis, of whole: Diagnosis, _ path: String) {
    for (known, whole) in zip(known.verdicts, whole.verdicts) {
      let place: Comment = "\(path) withheld, \(whole.rule.id)"
      switch (known.verdict, whole.verdict) {
      case (.notAssessable, _), (.notApplicable, .notApplicable): break
      case (.satisfied(let words, _), .satisfied(let wholeWords, _)): #expect(words == wholeWords, place)
      case (.gap, .gap):
        guard !path.hasPrefix("waivers") else { continue }
        #expect(known.verdict.findings.map(\.severity) == whole.verdict.findings.map(\.severity), place)
        #expect(known.verdict.findings.map(\.isWaived) == whole.verdict.findings.map(\.isWaived), place)
        #expect(
          known.verdict.findings.map(\.loss.evidenced) == whole.verdict.findings.map(\.loss.evidenced), place)
      default: Issue.record("\(path) withheld, \(whole.rule.id): \(known.verdict), not \(whole.verdict)")
      }
    }
  }

  /// The lines of one text that stand otherwise in the other.
  private func lines(that text: String, doesNotShareWith other: String) -> [String] {
    text == other
      ? []
      : zip(text.split(separator: "\n"), other.split(separator: "\n")).filter { $0 != $1 }.map {
        "\($0) | \($1)"
      }
  }

  /// The same file with something else, and with nothing, where the path is withheld.
  private func variants(
    of file: SourceFile, withholding path: String, for audience: Audience, _ values: [String],
    with settings: SiteSettings
  ) throws -> [SourceFile] {
    let frontMatter = try #require(splitFrontMatter(of: file).value)
    let tree = try #require(
      composeTree(of: file, yaml: frontMatter.yaml, firstLine: frontMatter.firstLine).value)
    var reader = MapReader(file, tree, body: frontMatter.body, with: settings, beside: .none)
    reader.visibility = Visibility(of: audience, confidential: [])
    let _: Dossier? = reader.wholeFile()
    // What is confidential says what is withheld, so it stays.
    let keys = reader.withheldKeys.filter { reader.tree.string(of: $0) != "confidential" }
    guard !keys.isEmpty else { return [] }
    let spans = keys.map { reader.tree.nodes[reader.tree.end(of: $0)].span }
    return values.map {
      replace(spans, by: $0, in: file)
    }
  }

  private func replace(_ spans: [SourceSpan], by text: String, in file: SourceFile) -> SourceFile {
    var lines = String(decoding: file.bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { Array($0.unicodeScalars) }
    for span in spans.reversed() {
      let (first, last) = (Int(span.start.line) - 1, Int(span.end.line) - 1)
      let joined =
        lines[first][..<(Int(span.start.column) - 1)] + Array(" \(text)".unicodeScalars)
        + lines[last][(Int(span.end.column) - 1)...]
      lines.replaceSubrange(first...last, with: [Array(joined)])
    }
    let joined = lines.map { line in
      var text = ""
      text.unicodeScalars.append(contentsOf: line)
      return text
    }.joined(separator: "\n")
    return SourceFile(path: file.path, bytes: Array(joined.utf8))
  }
}
