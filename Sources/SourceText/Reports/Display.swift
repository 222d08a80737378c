/// What a report for a person is shown on.
public struct Display: Sendable {
  /// In columns; nothing is set narrower than 40.
  public let width: Int
  public let hasColour: Bool

  public init(width: Int = 80, hasColour: Bool = false) {
    self.width = max(40, width)
    self.hasColour = hasColour
  }

  /// The text in an ink, where there is colour.
  public func paint(_ text: String, _ ink: Ink?) -> String {
    guard hasColour, let ink, !text.isEmpty else { return text }
    return "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m"
  }
}

/// The few ways in which words are set off on a terminal, none of which says what the words don't say.
///
/// The raw values are the parameters of the terminal's own sequence for them.
public enum Ink: String, Sendable {
  case strong = "1"
  case faint = "2"
  case error = "1;31"
  /// Magenta, because yellow cannot be read on white.
  case warning = "1;35"
  case fine = "32"
}
