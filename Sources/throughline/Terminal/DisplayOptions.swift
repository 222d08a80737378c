import ArgumentParser
import Glibc
import SourceText

/// What each command takes that prints for people.
struct DisplayOptions: ParsableArguments {
  enum Colour: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  @Option(
    help: ArgumentHelp(
      "When to use colour: auto (on a terminal, unless NO_COLOR is set), always or never.",
      valueName: "when"))
  var color = Colour.auto

  /// What a stream leads to: nil for a pipe or a file, unless colour was asked for.
  func display(of descriptor: Int32) -> Display? {
    let isTerminal = isatty(descriptor) == 1
    guard isTerminal || color == .always else { return nil }
    return Display(width: terminalWidth(of: descriptor), hasColour: isColoured)
  }

  private var isColoured: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }
  }
}

/// 80 where the terminal does not say, and never more than 120: longer lines are hard to read.
private func terminalWidth(of descriptor: Int32) -> Int {
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return min(120, Int(size.ws_col))
}

private func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
