import ControlGaps
import Dossiers
import Glibc
import SourceText

/// Measures what diagnosing costs, without reading files or rendering pages, on one thread.
///
///     DiagnosisBenchmark CONTENT DAY REPETITIONS
///
/// Prints the number of deals and of gaps found, so that two versions can be seen to have done the same, and the
/// CPU microseconds a deal of each repetition.
@main
struct DiagnosisBenchmark {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let day = CalendarDay(iso: arguments[2]),
      let repetitions = Int(arguments[3]), repetitions > 0
    else { leave("usage: DiagnosisBenchmark CONTENT DAY REPETITIONS") }
    let (deals, settings) = readDeals(in: arguments[1])
    guard !deals.isEmpty else { leave("\(arguments[1]) holds no deals") }
    let rulebook = Rulebook.standard.configured(by: settings.rules)

    var gaps = 0
    let microseconds = (0..<repetitions).map { _ in
      let start = processorTime()
      // A build keeps them all to its end, so setting them free is not measured.
      let diagnoses = diagnose(deals, with: rulebook, asOf: day, notation: settings.notation)
      let end = processorTime()
      gaps = diagnoses.reduce(0) { $0 + $1.findings.count }
      return (end - start) / Double(deals.count)
    }
    let figures = microseconds.map { String(Int(($0 * 100).rounded())) }
    // In hundredths of a microsecond.
    write(([String(deals.count), String(gaps)] + figures).joined(separator: " "), to: STDOUT_FILENO)
  }

  /// The dossiers of a content folder, in the order of their names, with the site's settings.
  private static func readDeals(in content: String) -> (deals: [Dossier], settings: SiteSettings) {
    let site = SourceFile(path: "site.yml", bytes: bytes(of: content + "/site.yml"))
    guard let settings = readSettings(site).value else { leave("\(content)/site.yml cannot be used") }
    let deals = names(in: content + "/deals").compactMap { name in
      readDossier(
        SourceFile(path: "deals/" + name, bytes: bytes(of: content + "/deals/" + name)), with: settings
      ).value
    }
    return (deals, settings)
  }

  private static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { leave("could not list \(folder)") }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name.hasSuffix(".md") { names.append(name) }
    }
    return names.sorted()
  }

  private static func bytes(of path: String) -> [UInt8] {
    guard let file = fopen(path, "r") else { leave("could not open \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 64 * 1024)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  /// The CPU microseconds that the process has used so far.
  private static func processorTime() -> Double {
    var moment = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &moment)
    return Double(moment.tv_sec) * 1_000_000 + Double(moment.tv_nsec) / 1_000
  }

  private static func write(_ line: String, to descriptor: Int32) {
    let bytes = Array((line + "\n").utf8)
    _ = Glibc.write(descriptor, bytes, bytes.count)
  }

  private static func leave(_ reason: String) -> Never {
    write(reason, to: STDERR_FILENO)
    exit(2)
  }
}
