import SourceText

extension SourceFile {
  /// Line and column of a byte.
  func position(ofByte offset: Int) -> SourcePosition {
    let before = bytes.prefix(offset)
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(line: line, column: column)
  }
}

extension Problem {
  /// An error at a byte of a template.
  static func mistake(
    _ code: ProblemCode, in file: SourceFile, at offset: Int, _ message: String, why: String, fix: String
  ) -> Problem {
    Problem(
      code, in: file.path, at: file.position(ofByte: offset), message, why: why, fix: fix)
  }
}
