import Glibc

/// The disk would not do something: the build could not run.
struct DiskFailure: Error, CustomStringConvertible {
  let description: String
  /// Why, in the system's own words, such as `Permission denied`.
  let reason: String

  /// Takes the reason from `errno`, so it has to be made at once.
  init(_ attempt: String, _ path: String) {
    self.init(attempt, path, because: String(cString: strerror(errno)))
  }

  init(_ attempt: String, _ path: String, because reason: String) {
    description = "\(attempt) `\(path)`: \(reason)"
    self.reason = reason
  }

  /// A folder has to be there, and is not.
  init(missing what: String, _ folder: Folder) {
    reason = "there is no \(what) folder `\(folder.path)`"
    description = "\(reason); name it with --\(what)"
  }
}
