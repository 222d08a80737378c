import Foundation
import Testing

/// The folders that tests read: their own fixtures, and the sources that they hold the rulebook against.
enum TestFiles {
  static let fixtures = tests.appending(path: "Fixtures")
  static let rules = tests.appending(path: "../../Sources/ControlGaps/Rules").standardized

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// What a folder holds, by name.
  static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
  }

  static func text(of file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self)
  }

  static func write(_ text: String, to file: URL) throws { try Data(text.utf8).write(to: file) }

  /// Whether goldens are to be rewritten; the run that rewrites them fails all the same.
  static let updatesGoldens = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
}
