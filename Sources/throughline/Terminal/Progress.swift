/// What a build is doing, on one line of a terminal that each step overwrites; nothing in a pipe.
struct Progress: Sendable {
  private let isShown: Bool

  init(isShown: Bool = Console.errorIsTerminal) {
    self.isShown = isShown
  }

  func show(_ step: String) {
    guard isShown else { return }
    Console.error("\r\u{1B}[K\(step) …")
  }

  func clear() {
    guard isShown else { return }
    Console.error("\r\u{1B}[K")
  }
}
