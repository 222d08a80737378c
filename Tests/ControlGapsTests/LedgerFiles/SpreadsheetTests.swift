import ControlGaps
import Dossiers
import Foundation
import SourceText
import TestSupport
import Testing

@Suite("A dossier whose lists are moved into CSV files")
struct SpreadsheetTests {
  private static let content = repository.appending(path: "Content")
  private static let names = (try? TestFiles.names(in: content.appending(path: "deals"))) ?? []

  @Test("says the same, and is diagnosed the same", arguments: names.filter { $0.hasSuffix(".md") })
  func same(_ name: String) throws {
    let site = SourceFile(
      path: "site.yml", bytes: try TestFiles.bytes(of: Self.content.appending(path: "site.yml")))
    let settings = try #require(readSettings(site).value)
    let file = try Self.file(name)
    let beside = Dictionary(
      uniqueKeysWithValues: try Self.names.filter { $0.hasSuffix(".csv") }.map {
        ("deals/\($0)", Reading(try Self.file($0)))
      })
    let sheets = try #require(Spreadsheets(of: file))
    let moved = Dictionary(uniqueKeysWithValues: sheets.ledgers.map { ($0.path, Reading($0)) })

    let original = readDossier(file, with: settings, beside: LedgerFiles(beside))
    let copy = readDossier(
      sheets.dossier, with: settings, beside: LedgerFiles(moved.merging(beside) { $1 }))
    #expect(copy.problems.map(\.message) == original.problems.map(\.message))
    let (before, after) = (try #require(original.value), try #require(copy.value))
    #expect(after.files.count == before.files.count + sheets.ledgers.count)
    #expect(outline(after) == outline(before))
    let day = try day("2026-10-31")
    #expect(
      outline(diagnose(after, with: .standard, asOf: day, notation: Notation()))
        == outline(diagnose(before, with: .standard, asOf: day, notation: Notation())))
  }

  @Test("are dossiers with lists to move")
  func many() throws {
    let dossiers = try Self.names.filter { $0.hasSuffix(".md") }.compactMap {
      Spreadsheets(of: try Self.file($0))
    }
    #expect(dossiers.reduce(0) { $0 + $1.ledgers.count } > 200)
  }

  private static func file(_ name: String) throws -> SourceFile {
    SourceFile(
      path: "deals/\(name)", bytes: try TestFiles.bytes(of: content.appending(path: "deals/\(name)")))
  }
}

/// All that a value holds but the places, and the order of evidence, which is that of places.
private func outline(_ value: Any) -> String {
  switch value {
  case is SourceSpan, is SourceBody, is [SourceFile]: return ""
  // Money whose entry has no id is named by its place.
  case let source as String where source.hasPrefix("line:"): return ""
  case let evidence as [Evidence]:
    return "\(evidence.map { "\($0.label) \($0.entry ?? "")" }.sorted())"
  default: break
  }
  let mirror = Mirror(reflecting: value)
  guard !mirror.children.isEmpty else { return "\(value)" }
  return "\(type(of: value))("
    + mirror.children.filter { $0.label != "ledgerFiles" }.map { "\($0.label ?? ""): \(outline($0.value))" }
    .joined(separator: ", ")
    + ")"
}
