import Dossiers
import Foundation
import SourceText
import TestSupport
import Testing

/// A few lines with one mistake, or more where they belong together.
///
/// A file of faults holds them with an empty line between, each followed by what is said of it behind `# `: place,
/// severity, message and code, and below it why it matters and how it is put right. `UPDATE_GOLDEN=1` writes what is
/// said anew.
struct Fault: Sendable, CustomTestStringConvertible {
  let lines: String

  var testDescription: String { lines }

  static func all(in name: String) throws -> [Fault] {
    try TestFiles.text(of: file(name)).split(separator: "\n\n").dropFirst().map { block in
      let lines = block.split(separator: "\n").filter { !$0.hasPrefix("# ") }
      return Fault(lines: lines.joined(separator: "\n"))
    }
  }

  /// Compares what is said of each fault of a file with what the file has.
  static func expectAll(
    in name: String, toBe told: (Fault) -> [Problem], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let kept = try TestFiles.text(of: file(name))
    var text = String(kept.prefix { $0 != "\n" }) + "\n"
    for fault in try all(in: name) {
      text += "\n" + fault.lines + "\n"
      for problem in told(fault) {
        let place = problem.position.map { "\($0.line):\($0.column): " } ?? ""
        text += "# \(place)\(problem.severity.rawValue): \(problem.message) [\(problem.code.id)]\n"
        text += "#   why: \(problem.why)\n#   fix: \(problem.fix)\n"
      }
    }
    try Goldens.expect(text, at: file(name), sourceLocation: sourceLocation)
  }

  private static func file(_ name: String) -> URL {
    repository.appending(path: "Tests/DossiersTests/Faults/\(name).txt")
  }
}

/// The first lines of the printed problems, without the file's name.
func told(_ problems: [Problem]) -> [String] {
  ProblemReport().text(problems).split(separator: "\n").filter { !$0.hasPrefix("  ") }
    .map { line in String(line.drop { $0 != ":" }.dropFirst()) }
}
