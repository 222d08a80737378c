/// What kind of mistake a problem is: its stable name, and what the catalogue says of all that bear it.
///
/// Each module defines the codes that it reports, and lists them in sections of the catalogue.
public struct ProblemCode: Sendable, Hashable {
  /// Lower-case words joined by hyphens, such as `unknown-key`; never reused.
  public let id: String
  public let severity: Problem.Severity
  /// What is wrong wherever this is reported; one or two sentences.
  public let about: String
  /// Where one can see it; nil where no few lines of one file can show it.
  public let example: Example?

  /// The least that shows a mistake, and how it is put right.
  public struct Example: Sendable, Hashable {
    /// The file whose lines they are: for a dossier, a buyer's or a tactic's file, lines of its front matter
    /// beside the required keys; otherwise the lines of the whole file.
    public enum Place: String, Sendable, Hashable {
      case dossier, buyer, tactic, settings, body, ledger, template, wholeDossier
    }

    public let place: Place
    public let wrong: String
    public let right: String
  }

  public init(
    _ id: String, _ severity: Problem.Severity, _ about: String, in place: Example.Place? = nil,
    wrong: String = "", right: String = ""
  ) {
    self.id = id
    self.severity = severity
    self.about = about
    example = place.map { Example(place: $0, wrong: wrong, right: right) }
  }

  /// An error.
  public init(
    _ id: String, _ about: String, in place: Example.Place? = nil, wrong: String = "", right: String = ""
  ) {
    self.init(id, .error, about, in: place, wrong: wrong, right: right)
  }
}

/// Codes that belong together, as the catalogue groups them.
public struct ProblemSection: Sendable {
  public let title: String
  public let codes: [ProblemCode]

  public init(_ title: String, _ codes: [ProblemCode]) {
    self.title = title
    self.codes = codes
  }
}
