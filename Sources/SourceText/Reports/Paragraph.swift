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
    // Neighbours in one ink are painted together, blanks included.
    var run = (text: "", ink: Ink?.none)
    for (index, word) in words.enumerated() {
      let length = columns(of: word.text)
      var gap = index == 0 ? "" : " "
      if index > 0, width + 1 + length > display.width {
        text += display.paint(run.text, run.ink) + "\n" + rest
        run = ("", nil)
        gap = ""
        width = columns(of: rest)
      }
      if run.ink != word.ink {
        text += display.paint(run.text, run.ink) + gap
        run = ("", word.ink)
      } else {
        run.text += gap
      }
      run.text += word.text
      width += gap.utf8.count + length
    }
    return text + display.paint(run.text, run.ink) + "\n"
  }
}
