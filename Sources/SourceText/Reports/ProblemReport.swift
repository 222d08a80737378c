/// Prints problems for a person: place, what is wrong, why it matters, how to fix it.
public struct ProblemReport: Sendable {
  /// Put before every path, such as `Content/`, so that a path can be clicked or opened as it is printed.
  public let root: String
  /// Nil for a pipe, where each problem takes three lines however long they are, which other programs can read.
  private let display: Display?
  /// The bytes of a file by its path as printed; nil where it cannot be read.
  private let source: @Sendable (String) -> [UInt8]?

  public init(
    root: String = "", on display: Display? = nil,
    source: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) {
    self.root = root
    self.display = display
    self.source = source
  }

  /// The problems in the order given; on a display each with the line that it is about, and an empty line
  /// after it.
  public func text(_ problems: [Problem]) -> String {
    guard let display else { return problems.map(plainText).joined() }
    var text = ""
    var file: (path: String, lines: SourceLines?) = ("", nil)
    for problem in problems {
      text += heading(of: problem, on: display)
      // What has no line is not opened: it may be a pipe.
      if let position = problem.position {
        let path = root + problem.file
        if file.path != path { file = (path, source(path).map(SourceLines.init)) }
        text += file.lines?.excerpt(at: position, problem.severity.ink, on: display) ?? ""
      }
      for (label, sentence) in [("why:", problem.why), ("fix:", problem.fix)] {
        var paragraph = Paragraph(label, .faint)
        paragraph.append(sentence)
        text += paragraph.text(on: display, first: "  ", rest: "       ")
      }
      text += "\n"
    }
    return text
  }

  private func plainText(_ problem: Problem) -> String {
    """
    \(place(of: problem)) \(problem.severity.rawValue): \(printable(problem.message)) [\(problem.code.id)]
      why: \(printable(problem.why))
      fix: \(printable(problem.fix))

    """
  }

  private func heading(of problem: Problem, on display: Display) -> String {
    var heading = Paragraph()
    heading.appendWord(place(of: problem), .strong)
    heading.append(problem.severity.rawValue + ":", problem.severity.ink)
    heading.append(problem.message)
    heading.append("[\(problem.code.id)]", .faint)
    return heading.text(on: display)
  }

  private func place(of problem: Problem) -> String {
    let position = problem.position.map { ":\($0.line):\($0.column)" } ?? ""
    return printable(root + problem.file) + position + ":"
  }
}

extension Problem.Severity {
  fileprivate var ink: Ink { self == .error ? .error : .warning }
}
