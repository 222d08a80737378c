import SourceText

/// Where the two parts of a file lie: the YAML between its `---` lines, and the Markdown below them.
struct FrontMatter: Sendable {
  /// The offsets of the YAML's bytes, without the fences.
  let yaml: Range<Int>
  /// The 1-based line on which the YAML begins.
  let firstLine: Int
  let body: SourceBody
}

/// Finds the front matter: between a `---` line that opens the file and the next line that is just that.
///
/// Only whole lines count as fences, so that a title may hold three hyphens.
func splitFrontMatter(of file: SourceFile) -> Reading<FrontMatter> {
  let bytes = file.bytes
  var lines = LineCursor(bytes, from: byteOrderMarkLength(bytes))
  guard let opening = lines.next(), isFence(bytes, opening) else {
    return Reading(nil, problems: [missingFrontMatter(in: file)])
  }
  let start = lines.offset
  while let line = lines.next() {
    guard isFence(bytes, line) else { continue }
    let body = SourceBody(offset: lines.offset, firstLine: lines.number + 1)
    return Reading(FrontMatter(yaml: start..<line.lowerBound, firstLine: 2, body: body))
  }
  return Reading(nil, problems: [unclosedFrontMatter(in: file)])
}

/// The length of the byte-order mark that some editors put before the text: 3, or 0 where there is none.
func byteOrderMarkLength(_ bytes: [UInt8]) -> Int {
  bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
}

/// Walks over lines without building any.
private struct LineCursor {
  private let bytes: [UInt8]
  /// Where the next line begins.
  private(set) var offset: Int
  /// How many lines have been read.
  private(set) var number = 0

  init(_ bytes: [UInt8], from offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  /// The next line's bytes without its line feed, or nil at the end of the file.
  mutating func next() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let start = offset
    let end = bytes.withUnsafeBufferPointer { bytes in
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      return end
    }
    offset = min(end + 1, bytes.count)
    number += 1
    return start..<end
  }
}

/// Whether a line is three hyphens and nothing after them but blanks.
private func isFence(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
  guard line.count >= 3, bytes[line.lowerBound] == UInt8(ascii: "-") else { return false }
  return bytes[line].starts(with: [0x2D, 0x2D, 0x2D])
    && bytes[line].dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
}

private func missingFrontMatter(in file: SourceFile) -> Problem {
  Problem(
    .missingFrontMatter, in: file.path, at: SourcePosition(line: 1, column: 1),
    "the file does not begin with front matter",
    why: "what is dated and counted is read from the lines between two `---` lines at the top",
    fix: "begin the file with a line `---`, the keys below it, and another line `---` before the text")
}

private func unclosedFrontMatter(in file: SourceFile) -> Problem {
  Problem(
    .unclosedFrontMatter, in: file.path, at: SourcePosition(line: 1, column: 1),
    "the front matter that `---` opens is never closed",
    why: "without a closing line nobody can tell the keys from the text below them",
    fix: "write a line `---` below the last key")
}
