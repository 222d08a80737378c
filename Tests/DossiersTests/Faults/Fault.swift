import SourceText
import Testing

/// A few lines with mistakes, and what has to be said of them.
///
/// Written as the lines, then each problem behind a `# `, then an empty line. The lines of a dossier follow a
/// title, a buyer and a status, so they begin on line 5.
struct Fault: Sendable, CustomTestStringConvertible {
  let lines: String
  /// Place, severity, message and code, as they are printed behind the file's name.
  let problems: [String]

  var testDescription: String { lines }

  static func all(in text: String) -> [Fault] {
    text.split(separator: "\n\n").map { block in
      let lines = block.split(separator: "\n", omittingEmptySubsequences: true)
      let told = lines.filter { $0.hasPrefix("# ") }.map { String($0.dropFirst(2)) }
      return Fault(
        lines: lines.filter { !$0.hasPrefix("# ") }.joined(separator: "\n"), problems: told)
    }
  }
}

/// The first lines of the printed problems, without the file's name.
func told(_ problems: [Problem]) -> [String] {
  ProblemReport().text(problems).split(separator: "\n").filter { !$0.hasPrefix("  ") }
    .map { line in String(line.drop { $0 != ":" }.dropFirst()) }
}
