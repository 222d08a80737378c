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

  private static let samples: [SourceFile] = {
    let content = repository.appending(path: "Content")
    let paths = (try? TestFiles.paths(below: content)) ?? []
    return paths.filter { path in [".md", ".yml", ".csv"].contains { path.hasSuffix($0) } }.compactMap {
      path in
      let bytes = try? TestFiles.bytes(of: content.appending(path: path))
      return bytes.map { SourceFile(path: path, bytes: $0) }
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
      let broken = read(SourceFile(path: sample.path, bytes: bytes), with: settings)
      if !broken.isEmpty { Issue.record("seed \(seed): \(broken.joined(separator: "; "))") }
      if Self.keeping != nil, bytes.count < 100_000, start.duration(to: .now) > .seconds(1) {
        Issue.record("seed \(seed): \(bytes.count) bytes took \(start.duration(to: .now))")
      }
    }
  }

  /// Reads a file as what its folder holds, and judges and renders what could be read.
  private func read(_ file: SourceFile, with settings: SiteSettings) -> [String] {
    switch file.path.split(separator: "/").first {
    case "site.yml": Laws.broken(by: readSettings(file), of: [file])
    case "buyers": Laws.broken(by: readBuyer(file), of: [file])
    case "tactics": Laws.broken(by: readTactic(file), of: [file])
    case "pages": Laws.broken(by: readOrdinaryPage(file), of: [file])
    case _ where file.path.hasSuffix(".csv"): readLedger(file, with: settings)
    default: readDossier(file, beside: [], with: settings)
    }
  }

  /// Reads a list from its file, named by a dossier that holds nothing else.
  private func readLedger(_ ledger: SourceFile, with settings: SiteSettings) -> [String] {
    let name = ledger.path.split(separator: "/").last ?? ""
    let list = name.split(separator: ".").dropFirst().first ?? ""
    let text = "---\ntitle: T\nbuyer: B\nstatus: delivering\n\(list): \(name)\n---\n"
    let dossier = SourceFile(path: "deals/fuzz.md", bytes: Array(text.utf8))
    return readDossier(dossier, beside: [ledger], with: settings)
  }

  private func readDossier(
    _ file: SourceFile, beside ledgers: [SourceFile], with settings: SiteSettings
  ) -> [String] {
    let named = Dictionary(uniqueKeysWithValues: ledgers.map { ($0.path, Reading($0)) })
    let reading = Dossiers.readDossier(file, with: settings, beside: LedgerFiles(named))
    var broken = Laws.broken(by: reading, of: [file] + ledgers)
    guard let dossier = reading.value, let day = CalendarDay(year: 2026, month: 10, day: 31) else {
      return broken
    }
    let diagnosis = diagnose(dossier, with: .standard, asOf: day, notation: settings.notation)
    if diagnosis.verdicts.count != Rulebook.standard.entries.count {
      broken.append("a rule without a verdict")
    }
    let start = min(dossier.body.offset, file.bytes.count)
    let body = readMarkdown(file.bytes[start...], firstLine: dossier.body.firstLine)
    for dangling in body.danglingReferences where dangling.position.line < 1 {
      broken.append("a link without a line")
    }
    return broken
  }
}
