import Foundation
import Testing

/// Compares a picture with the one that was looked at and kept.
///
/// With `UPDATE_GOLDEN=1` in the environment the kept picture is written anew, and the test fails nevertheless,
/// so that no run passes on a picture that nobody has looked at.
func expectGolden(_ svg: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Goldens/\(name).svg")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try Data((svg + "\n").utf8).write(to: file)
    Issue.record(
      "\(name).svg was written anew: look at it, then run without UPDATE_GOLDEN",
      sourceLocation: sourceLocation)
    return
  }
  let kept = try String(contentsOf: file, encoding: .utf8)
  #expect(svg + "\n" == kept, sourceLocation: sourceLocation)
}
