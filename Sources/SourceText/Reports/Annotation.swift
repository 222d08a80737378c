/// A problem or a finding as the tools take it that show reports beside the lines of a file.
public struct Annotation: Sendable {
  /// The raw values are SARIF's.
  public enum Level: String, Sendable {
    case error, warning, note
  }

  /// A stretch of a file, and what stands there.
  public struct Place: Sendable {
    /// As it is printed, with `/` between its parts.
    public let path: String
    /// Nil where the file as a whole is meant.
    public let start: SourcePosition?
    /// Just after the last character; nil where nobody knows how far it goes.
    public let end: SourcePosition?
    /// Such as `concessions c8`; empty where there is nothing to say of it.
    public let label: String

    public init(
      _ path: String, from start: SourcePosition?, to end: SourcePosition? = nil, label: String = ""
    ) {
      self.path = path
      self.start = start
      self.end = end
      self.label = label
    }
  }

  public let level: Level
  /// The problem's code, or the id of the rule that found the gap.
  public let rule: String
  /// A few words that stand above the message.
  public let title: String
  /// Sentences, one a line.
  public let message: String
  public let place: Place
  /// The other places that it rests on.
  public let related: [Place]
  /// What it is known by from one run to the next, whatever lines were added above it.
  public let identity: String
  /// Who accepted it and why, in words; nil where nobody did.
  public let acceptance: String?

  public init(
    _ level: Level, rule: String, title: String, message: String, at place: Place, related: [Place] = [],
    identity: String, acceptance: String? = nil
  ) {
    self.level = level
    self.rule = rule
    self.title = title
    self.message = message
    self.place = place
    self.related = related
    self.identity = identity
    self.acceptance = acceptance
  }
}

/// What stands behind annotations: a problem's code or a rule of the diagnostic.
public struct AnnotationRule: Sendable {
  public let id: String
  public let title: String
  /// What it means wherever it is reported, in one sentence or two.
  public let about: String
  /// Why it matters and what to do, as plain text.
  public let help: String
  public let level: Annotation.Level

  public init(id: String, title: String, about: String, help: String, level: Annotation.Level) {
    self.id = id
    self.title = title
    self.about = about
    self.help = help
    self.level = level
  }
}

extension Problem {
  public var annotation: Annotation {
    Annotation(
      severity.level, rule: code.id, title: code.title,
      message: "\(asSentence(message))\nWhy: \(why).\nFix: \(fix).",
      at: Annotation.Place(file, from: position),
      identity: "\(file)\n\(code.id)\n\(message)")
  }
}

extension ProblemCode {
  public var annotationRule: AnnotationRule {
    let help = example.map { "\n\nInstead of\n\n\($0.wrong)\n\nwrite\n\n\($0.right)" }
    return AnnotationRule(
      id: id, title: title, about: about, help: about + (help ?? ""), level: severity.level)
  }

  /// `Unknown key`, of `unknown-key`.
  fileprivate var title: String {
    let words = id.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Problem.Severity {
  fileprivate var level: Annotation.Level { self == .error ? .error : .warning }
}

/// A message with a capital letter and a full stop, unless it asks something.
private func asSentence(_ message: String) -> String {
  message.prefix(1).uppercased() + message.dropFirst() + (message.hasSuffix("?") ? "" : ".")
}
