import TestSupport

extension TestFiles {
  static let fixtures = repository.appending(path: "Tests/ControlGapsTests/Fixtures")
  static let rules = repository.appending(path: "Sources/ControlGaps/Rules")
}
