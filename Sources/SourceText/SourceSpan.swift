/// A place in a file: line and column, both 1-based, the column counted in Unicode scalars.
public struct SourcePosition: Hashable, Sendable, Comparable {
  public let line: Int32
  public let column: Int32

  public init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of a file, from its first character to just after its last.
///
/// A dossier may be spread over several files (its Markdown and the CSV files of its ledgers), so a span says
/// which of them it lies in.
public struct SourceSpan: Hashable, Sendable {
  /// 0 is the dossier's own file; CSV files that hold its lists follow, in the order of the format's keys.
  public let file: UInt16
  public let start: SourcePosition
  public let end: SourcePosition

  public init(file: Int = 0, start: SourcePosition, end: SourcePosition) {
    self.file = UInt16(clamping: file)
    self.start = start
    self.end = end
  }
}
