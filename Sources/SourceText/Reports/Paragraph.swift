/// Words to be set in lines, some of them in an ink of their own.
public struct Paragraph {
  private var words: [(text: String, ink: Ink?)] = []

  public init() {}

  public init(_ text: String, _ ink: Ink? = nil) {
    append(text, ink)
  }

  /// Adds the words of a text, which end at its blanks; what would act on a terminal is made visible.
  public mutating func append(_ text: String, _ ink: Ink? = nil) {
    for word in printable(text).split(separator: " ") { words.append((String(word), ink)) }
  }

  /// Adds a text that must not be parted at its blanks, such as a path.
  public mutating func appendWord(_ text: String, _ ink: Ink? = nil) {
    words.append((printable(text), ink))
  }

  /// The lines, each with its line feed. A word that is wider than a line has one of its own, uncut, so that a
  /// path can still be clicked. The first line begins with `first`, every further one with `rest`.
  public func text(on display: Display, first: String = "", rest: String = "  ") -> String {
    var text = first
    var width = columns(of: first)
    var isLineEmpty = true
    for word in words {
      let length = columns(of: word.text)
      if !isLineEmpty {
        if width + 1 + length <= display.width {
          text += " "
          width += 1
        } else {
          text += "\n" + rest
          width = columns(of: rest)
        }
      }
      text += display.paint(word.text, word.ink)
      width += length
      isLineEmpty = false
    }
    return text + "\n"
  }
}
