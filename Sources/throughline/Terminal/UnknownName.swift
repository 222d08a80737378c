/// What was named on the command line is not there: the command could not run.
struct UnknownName: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
