import Dossiers
import SourceText

/// What holds of every reading, whatever the file: nothing is lost without a word, and every word has its place.
enum Laws {
  /// The laws that a reading breaks, in words; none where all is well.
  static func broken<Value>(by reading: Reading<Value>, of files: [SourceFile]) -> [String] {
    var broken: [String] = []
    let hasError = reading.problems.contains { $0.severity == .error }
    if (reading.value == nil) != hasError { broken.append("a value and an error, or neither") }
    if reading.problems != reading.problems.sorted(by: Problem.isReportedBefore) {
      broken.append("not in order")
    }
    let lines = Dictionary(uniqueKeysWithValues: files.map { ($0.path, columns(of: $0.bytes)) })
    for problem in reading.problems {
      if let position = problem.position, let lines = lines[problem.file] {
        let line = Int(position.line)
        if line < 1 || line > lines.count {
          broken.append("line \(line) of \(lines.count): \(problem.code.id)")
        } else if position.column < 1 || Int(position.column) > lines[line - 1] + 1 {
          broken.append("column \(position.column) of \(lines[line - 1]) on line \(line): \(problem.code.id)")
        }
      }
      for text in [problem.message, problem.why, problem.fix] {
        if text.isEmpty { broken.append("an empty text: \(problem.code.id)") }
        if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
          broken.append("a control character in a message: \(problem.code.id)")
        }
        if text.count > 2_000 { broken.append("a message of \(text.count) characters: \(problem.code.id)") }
      }
    }
    return broken
  }

  /// How many Unicode scalars each line has; a byte that is not UTF-8 counts as one.
  private static func columns(of bytes: [UInt8]) -> [Int] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(decoding: line, as: UTF8.self).unicodeScalars.count
    }
  }
}
