/// A mistake of an author, with what it takes to put it right.
///
/// Whoever finds a problem says where it is and what it means; only the reporter prints paths.
public struct Problem: Sendable, Hashable {
  public enum Severity: String, Sendable, Hashable {
    /// A value cannot be used, or something written would be hidden: the dossier is left out of the site.
    case error
    /// What was written is probably not what was meant; no page changes.
    case warning
  }

  public let severity: Severity
  public let code: ProblemCode
  /// The file's path as `SourceFile.path` has it.
  public let file: String
  /// Where in the file; nil where the file as a whole is meant.
  public let position: SourcePosition?
  /// What is wrong, with the offending value quoted in backquotes; no full stop at the end.
  public let message: String
  /// Why it matters; one sentence, lower-case, no full stop.
  public let why: String
  /// What to write instead; one sentence, lower-case, no full stop.
  public let fix: String

  /// The severity is the code's unless another one is given.
  public init(
    _ code: ProblemCode, _ severity: Severity? = nil, in file: String, at position: SourcePosition?,
    _ message: String, why: String, fix: String
  ) {
    self.severity = severity ?? code.severity
    self.code = code
    self.file = file
    self.position = position
    self.message = message
    self.why = why
    self.fix = fix
  }
}

/// What came of reading something: the value, if there is one, and every problem on the way to it.
public struct Reading<Value: Sendable>: Sendable {
  public let value: Value?
  /// What could be made of it where an error keeps the value from use: enough to look for further mistakes.
  public let draft: Value?
  public let problems: [Problem]

  public init(_ value: Value?, draft: Value? = nil, problems: [Problem] = []) {
    self.value = value
    self.draft = draft
    self.problems = problems
  }
}

extension Problem {
  /// The order in which problems are reported: by file, then by place, then by code and text.
  public static func isReportedBefore(_ a: Problem, _ b: Problem) -> Bool {
    if a.file != b.file { return a.file < b.file }
    let (start, other) = (
      a.position ?? SourcePosition(line: 0, column: 0), b.position ?? SourcePosition(line: 0, column: 0)
    )
    if start != other { return start < other }
    return (a.code.id, a.message) < (b.code.id, b.message)
  }
}
