import Glibc

/// The disk would not do something: the build could not run.
struct DiskFailure: Error, CustomStringConvertible {
  let description: String

  /// Takes the system's own reason from `errno`, so it has to be made at once.
  init(_ attempt: String, _ path: String) {
    description = "\(attempt) `\(path)`: \(String(cString: strerror(errno)))"
  }
}
