import ControlGaps
import Dossiers
import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

/// Damaged files never crash the program, never keep it, and never go without a word.
///
/// `FUZZ_CASES` says how many, from `FUZZ_SEED` on; `script/fuzz` runs 200,000. Each file of such a run is kept in
/// `FUZZ_KEEP` while it is read, so that one that crashes the program is at hand.
@Suite("Damaged files") struct FuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let workers = 2
  private static let cases = environment["FUZZ_CASES"].flatMap(Int.init) ?? 2_000
  private static let firstSeed = environment["FUZZ_SEED"].flatMap(Int.init) ?? 1
  private static let keeping = environment["FUZZ_KEEP"].map { URL(filePath: $0) }

  private static let samples: [(folder: String, bytes: [UInt8])] = {
    let content = repository.appending(path: "Content")
    let paths = (try? TestFiles.paths(below: content)) ?? []
    return paths.filter { $0.hasSuffix(".md") || $0.hasSuffix(".yml") }.compactMap { path in
      guard let bytes = try? TestFiles.bytes(of: content.appending(path: path)) else { return nil }
      return (path.split(separator: "/").dropLast().joined(separator: "/"), bytes)
    }
  }()

  @Test("are read, or refused with a reason", .timeLimit(.minutes(60)), arguments: 0..<workers)
  func readOrRefused(worker: Int) throws {
    let samples = Self.samples
    try #require(samples.count > 50)
    let settings = try #require(
      readSettings(SourceFile(path: "site.yml", bytes: Array("title: T".utf8))).value)
    for seed in stride(from: Self.firstSeed + worker, to: Self.firstSeed + Self.cases, by: Self.workers) {
      let sample = samples[seed % samples.count]
      let other = samples[seed / samples.count % samples.count]
      let bytes = Mutation.damage(sample.bytes, with: other.bytes, seed: seed)
      if let keeping = Self.keeping {
        try Data(bytes).write(to: keeping.appending(path: "case-\(worker).md"))
      }
      let start = ContinuousClock.now
      let broken = read(bytes, of: sample.folder, with: settings)
      if !broken.isEmpty { Issue.record("seed \(seed): \(broken.joined(separator: "; "))") }
      if Self.keeping != nil, bytes.count < 100_000, start.duration(to: .now) > .seconds(1) {
        Issue.record("seed \(seed): \(bytes.count) bytes took \(start.duration(to: .now))")
      }
    }
  }

  /// Reads a file as what its folder holds, and judges and renders what could be read.
  private func read(_ bytes: [UInt8], of folder: String, with settings: SiteSettings) -> [String] {
    let file = SourceFile(path: folder.isEmpty ? "site.yml" : "\(folder)/case.md", bytes: bytes)
    switch folder {
    case "": return Laws.broken(by: readSettings(file), of: file)
    case "buyers": return Laws.broken(by: readBuyer(file), of: file)
    case "tactics": return Laws.broken(by: readTactic(file), of: file)
    case "pages": return Laws.broken(by: readOrdinaryPage(file), of: file)
    default:
      let reading = readDossier(file, with: settings)
      var broken = Laws.broken(by: reading, of: file)
      guard let dossier = reading.value else { return broken }
      let diagnosis = diagnose(
        dossier, after: .none, with: .standard,
        asOf: CalendarDay(year: 2026, month: 10, day: 31) ?? .init(number: 0),
        notation: settings.notation)
      if diagnosis.verdicts.count != Rulebook.standard.entries.count {
        broken.append("a rule without a verdict")
      }
      let body = readMarkdown(
        bytes[min(dossier.body.offset, bytes.count)...], firstLine: dossier.body.firstLine)
      for dangling in body.danglingReferences where dangling.position.line < 1 {
        broken.append("a link without a line")
      }
      return broken
    }
  }
}
