import JSONText

extension Problem {
  /// The problem as `check --format json` gives it; line and column are null where the file as a whole is
  /// meant.
  public var json: JSON {
    [
      "file": .string(file),
      "line": .integer(position.map { Int($0.line) }),
      "column": .integer(position.map { Int($0.column) }),
      "severity": .string(severity.rawValue),
      "code": .string(code.id),
      "message": .string(message),
      "why": .string(why),
      "fix": .string(fix),
    ]
  }

  /// The same problem with its file called by its path from a folder further up.
  public func below(_ root: String) -> Problem {
    Problem(code, severity, in: root + file, at: position, message, why: why, fix: fix)
  }
}
