import Foundation
import Testing

/// Compares texts with those that somebody has read and kept.
///
/// With `UPDATE_GOLDEN=1` in the environment, what differs is written anew and what belongs to nothing is removed.
/// The test fails nevertheless, so that no run passes on a text that nobody has looked at.
public enum Goldens {
  private static let areRenewed = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"

  /// Fails where the kept text is another one, or is missing.
  public static func expect(
    _ text: String, at golden: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let kept = try? TestFiles.text(of: golden)
    guard kept != text else { return }
    let name = path(of: golden)
    guard areRenewed else {
      Issue.record(
        "\(name) \(kept.map { describeDifference(from: $0, to: text) } ?? "is missing"); UPDATE_GOLDEN=1 rewrites it",
        sourceLocation: sourceLocation)
      return
    }
    try FileManager.default.createDirectory(
      at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    Issue.record(
      "\(name) was written anew: look at it, then run without UPDATE_GOLDEN", sourceLocation: sourceLocation)
  }

  /// Fails where a folder keeps files, named by their paths inside it, that nothing is compared with.
  public static func expectNothing(
    in folder: URL, besides compared: Set<String>, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for orphan in try TestFiles.paths(below: folder) where !compared.contains(orphan) {
      let file = folder.appending(path: orphan)
      if areRenewed { try FileManager.default.removeItem(at: file) }
      Issue.record(
        "\(path(of: file)) \(areRenewed ? "belonged to nothing and was removed" : "belongs to nothing; UPDATE_GOLDEN=1 removes it")",
        sourceLocation: sourceLocation)
    }
  }

  private static func path(of file: URL) -> String {
    let path = file.resolvingSymlinksInPath().path
    let root = repository.path + "/"
    return path.hasPrefix(root) ? String(path.dropFirst(root.count)) : path
  }

  /// The first line that differs, as it was kept and as it is.
  private static func describeDifference(from kept: String, to text: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line =
      zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    func shown(_ lines: [Substring]) -> String {
      line < lines.count ? "`\(lines[line].prefix(400))`" : "the end"
    }
    return "differs from line \(line + 1) on: kept \(shown(old)), now \(shown(new))"
  }
}
