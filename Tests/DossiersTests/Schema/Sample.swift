import Foundation
import SourceText
import TestSupport
import Testing

@testable import Dossiers

/// A file that the reader takes.
struct Sample {
  let name: String
  let question: SchemaValidator.Question
  /// Whether the reader, after all, finds an error in it.
  let isRefused: Bool

  /// Every file of the sample content, and every dossier by which a rule is tested.
  static func all() throws -> [Sample] {
    let content = repository.appending(path: "Content")
    let site = try file(content.appending(path: "site.yml"))
    let settings = readSettings(site)
    var samples = [
      Sample(
        name: site.path,
        question: .init(subject: .site, yaml: String(decoding: site.bytes, as: UTF8.self)),
        isRefused: settings.value == nil)
    ]
    func add<Value>(
      _ subject: SchemaSubject, _ file: SourceFile, _ read: (SourceFile) -> Reading<Value>
    ) throws {
      let yaml = try #require(splitFrontMatter(of: file).value, "\(file.path)").yaml
      samples.append(
        Sample(
          name: file.path,
          question: .init(subject: subject, yaml: String(decoding: file.bytes[yaml], as: UTF8.self)),
          isRefused: read(file).value == nil))
    }
    func add<Value>(
      _ subject: SchemaSubject, below folder: URL, _ read: (SourceFile) -> Reading<Value>
    ) throws {
      for path in try TestFiles.paths(below: folder) where path.hasSuffix(".md") {
        try add(subject, file(folder.appending(path: path)), read)
      }
    }
    let given = settings.value ?? SiteSettings(title: "")
    try add(.dossier, below: content.appending(path: "deals")) { readDossier($0, with: given) }
    try add(.buyer, below: content.appending(path: "buyers")) { readBuyer($0) }
    try add(.tactic, below: content.appending(path: "tactics")) { readTactic($0) }
    try add(.page, below: content.appending(path: "pages")) { readOrdinaryPage($0) }
    try add(.dossier, below: fixtures) { readDossier($0, with: given) }
    let full = SourceFile(path: "full-dossier.md", bytes: Array(fullDossier.utf8))
    try add(.dossier, full) { readDossier($0, with: given) }
    return samples
  }

  private static func file(_ file: URL) throws -> SourceFile {
    SourceFile(
      path: String(file.resolvingSymlinksInPath().path.dropFirst(repository.path.count + 1)),
      bytes: try TestFiles.bytes(of: file))
  }

  private static let fixtures = repository.appending(path: "Tests/ControlGapsTests/Fixtures")

  /// Each rule has a folder of dossiers that bears its id.
  static let rules = (try? TestFiles.names(in: fixtures)) ?? []
}
