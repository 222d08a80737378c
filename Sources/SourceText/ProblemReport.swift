/// Prints problems for a person: place, what is wrong, why it matters, how to fix it.
public struct ProblemReport: Sendable {
  /// Put before every path, such as `Content/`, so that a path can be clicked or opened as it is printed.
  public let root: String

  public init(root: String = "") {
    self.root = root
  }

  /// Three lines a problem, without an empty line between problems, in the order given.
  public func text(_ problems: [Problem]) -> String {
    var text = ""
    for problem in problems {
      text += root
      text += problem.file
      if let position = problem.position {
        text += ":\(position.line):\(position.column)"
      }
      text += ": \(problem.severity.rawValue): \(problem.message) [\(problem.code.id)]\n"
      text += "  why: \(problem.why)\n"
      text += "  fix: \(problem.fix)\n"
    }
    return text
  }
}
