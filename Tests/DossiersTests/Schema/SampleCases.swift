import Foundation
import SourceText
import TestSupport

@testable import Dossiers

extension SchemaCase {
  /// Every file of the sample content, every dossier by which a rule is tested, and one with every key.
  static func samples() throws -> [SchemaCase] {
    let content = repository.appending(path: "Content")
    let site = try file(content.appending(path: "site.yml"))
    let settings = readSettings(site).value ?? settings
    let full = SourceFile(path: "full-dossier.md", bytes: Array(fullDossier.utf8))
    return try [SchemaCase(.site, site), SchemaCase(.dossier, full)]
      + cases(.dossier, below: content.appending(path: "deals"), with: settings)
      + cases(.buyer, below: content.appending(path: "buyers"), with: settings)
      + cases(.tactic, below: content.appending(path: "tactics"), with: settings)
      + cases(.page, below: content.appending(path: "pages"), with: settings)
      + cases(.dossier, below: fixtures, with: settings)
  }

  /// Each rule has a folder of dossiers that bears its id.
  static func rules() throws -> [String] { try TestFiles.names(in: fixtures) }

  private static let fixtures = repository.appending(path: "Tests/ControlGapsTests/Fixtures")

  private static func cases(
    _ subject: SchemaSubject, below folder: URL, with settings: SiteSettings
  ) throws -> [SchemaCase] {
    let paths = try TestFiles.paths(below: folder)
    let ledgers = try paths.filter { isLedgerFile(named: $0) }.map { path in
      let ledger = try file(folder.appending(path: path))
      return (ledger.path, Reading(ledger))
    }
    let beside = LedgerFiles(Dictionary(uniqueKeysWithValues: ledgers))
    return try paths.filter { $0.hasSuffix(".md") }
      .map { SchemaCase(subject, try file(folder.appending(path: $0)), with: settings, beside: beside) }
  }

  private static func file(_ file: URL) throws -> SourceFile {
    SourceFile(path: file.path, bytes: try TestFiles.bytes(of: file))
  }
}
